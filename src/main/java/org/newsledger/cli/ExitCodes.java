package org.newsledger.cli;

/** The exit codes that are not the ending of a load. */
final class ExitCodes {

  static final int OK = 0;
  static final int FAILED = 1;
  static final int USAGE = 64;

  private ExitCodes() {}
}
