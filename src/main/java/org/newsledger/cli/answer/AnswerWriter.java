package org.newsledger.cli.answer;

import org.newsledger.warehouse.RowSink;

/** Writes the answer to a query. */
public interface AnswerWriter extends RowSink {

  /** Ends the answer; called once, after the last row. */
  void end();
}
