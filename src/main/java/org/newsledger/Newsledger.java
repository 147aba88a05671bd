package org.newsledger;

import org.newsledger.cli.command.RootCommand;

/** The entry point of the program. */
public final class Newsledger {

  private Newsledger() {}

  /** Runs the command that {@code args} name and exits with its code. */
  public static void main(String[] args) {
    System.exit(RootCommand.run(args, System.out, System.err));
  }
}
