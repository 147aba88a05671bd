package org.newsledger.claim.stated;

import org.newsledger.source.RejectionCode;

/** Signals that a field of a row is not understood; the row becomes a rejection. */
final class UnreadableField extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final RejectionCode code;
  private final String field;
  private final String seen;

  UnreadableField(RejectionCode code, String field, String seen, String message) {
    super(message, null, false, false);
    this.code = code;
    this.field = field;
    this.seen = seen;
  }

  RejectionCode code() {
    return code;
  }

  String field() {
    return field;
  }

  String seen() {
    return seen;
  }
}
