/**
 * Answers to queries, as a table, CSV or JSON.
 *
 * <p>Entry type: {@link org.newsledger.cli.answer.AnswerWriter}.
 */
@NullMarked
package org.newsledger.cli.answer;

import org.jspecify.annotations.NullMarked;
