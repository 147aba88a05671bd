/**
 * Gold: articles with what a person says they state, and how well a reading agrees with it.
 *
 * <p>Entry types: {@code GoldFolder}, which reads annotated articles, and {@code Evaluation}, which
 * scores. Reading articles is left to {@code claim}.
 */
@NullMarked
package org.newsledger.gold;

import org.jspecify.annotations.NullMarked;
