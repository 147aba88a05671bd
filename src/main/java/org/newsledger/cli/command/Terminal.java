package org.newsledger.cli.command;

import java.io.Console;

/** Whether a person watches what is printed. */
final class Terminal {

  private Terminal() {}

  /**
   * Whether standard output is a terminal.
   *
   * <p>Before JDK 22 there is a console only where it is one; since then there always is one, and
   * it says itself whether it is a terminal, by a method that JDK 17 does not know.
   */
  @SuppressWarnings("SystemConsoleNull")
  static boolean isWatched() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
