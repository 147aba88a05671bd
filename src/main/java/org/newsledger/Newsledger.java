package org.newsledger;

/** The entry point of the command line. */
public final class Newsledger {

  private Newsledger() {}

  /** Runs the command that {@code args} name and exits with its code. */
  public static void main(String[] args) {
    System.out.println("newsledger");
  }
}
