package org.newsledger.cli;

/** The exit codes that are not the ending of a load. */
public final class ExitCodes {

  /** What was asked for is done. */
  public static final int OK = 0;

  /** It could not be done, or something is left to do. */
  public static final int FAILED = 1;

  /** The command line is not understood. */
  public static final int USAGE = 64;

  private ExitCodes() {}
}
