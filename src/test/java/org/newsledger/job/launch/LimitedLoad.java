package org.newsledger.job.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import org.newsledger.Newsledger;

/**
 * Runs newsledger in a process that may write no file beyond a size: what a full disk looks like to
 * it.
 */
final class LimitedLoad {

  private static final int BYTES = 400_000;

  private LimitedLoad() {}

  public static void main(String[] args) throws Exception {
    // DuckDB unpacks its library into a file first, which is larger.
    try (Connection unpacked = DriverManager.getConnection("jdbc:duckdb:")) {
      unpacked.getMetaData();
    }
    String self = String.valueOf(ProcessHandle.current().pid());
    new ProcessBuilder("prlimit", "--pid", self, "--fsize=" + BYTES).inheritIO().start().waitFor();
    Newsledger.main(args);
  }
}
