package org.newsledger.source;

import java.io.Serializable;

/**
 * An input that was refused.
 *
 * @param code the stable code of the reason
 * @param place where it stands
 * @param field the column or field at fault; empty where the whole item is refused
 * @param seen what was seen there, cut to 200 characters; may be empty
 * @param message one sentence that says what was seen, what is allowed and what to do
 */
public record Rejection(RejectionCode code, Place place, String field, String seen, String message)
    implements Serializable {

  private static final int MOST_SEEN = 200;

  public Rejection {
    seen = seen.length() > MOST_SEEN ? seen.substring(0, MOST_SEEN) + "…" : seen;
  }

  /** A refusal of a whole item. */
  public static Rejection of(RejectionCode code, Place place, String message) {
    return new Rejection(code, place, "", "", message);
  }

  /** {@code place: message}, as it is shown to people. */
  public String text() {
    return place + ": " + message;
  }
}
