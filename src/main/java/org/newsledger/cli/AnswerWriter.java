package org.newsledger.cli;

import org.newsledger.warehouse.RowSink;

/** Writes the answer to a query. */
interface AnswerWriter extends RowSink {

  /** Ends the answer; called once, after the last row. */
  void end();
}
