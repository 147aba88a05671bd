package org.newsledger.warehouse;

import java.util.Locale;

/** The warehouse cannot go on: what was seen, where, and what to do. */
public final class WarehouseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says {@code message} to people, without a cause. */
  public WarehouseException(String message) {
    super(message);
  }

  /** Says {@code message} to people; {@code cause} is what came before. */
  public WarehouseException(String message, Throwable cause) {
    super(message, cause);
  }

  /** What stopped {@code doing}, with the remedy where the cause is a common one. */
  public static WarehouseException of(String doing, WarehouseFolder folder, Exception cause) {
    String seen = deepest(cause);
    String remedy =
        isDiskFull(seen)
            ? "; free some space for " + folder.root() + " and load again: it goes on from here"
            : "";
    return new WarehouseException(
        doing + ": " + seen + remedy + " (the published file is as it was)", cause);
  }

  private static boolean isDiskFull(String message) {
    String lower = message.toLowerCase(Locale.ROOT);
    return lower.contains("no space left")
        || lower.contains("disk quota")
        || lower.contains("file too large")
        || lower.contains("max_temp_directory_size");
  }

  /** The message of the innermost cause that has one, without those that only pass it on. */
  public static String deepest(Throwable failure) {
    String message = failure.getClass().getSimpleName();
    for (Throwable at = failure; at != null; at = at.getCause()) {
      message = at.getMessage() == null ? message : at.getMessage().strip();
    }
    return message;
  }
}
