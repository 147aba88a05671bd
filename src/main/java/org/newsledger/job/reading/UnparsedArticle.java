package org.newsledger.job.reading;

import java.util.function.Supplier;
import org.newsledger.article.Article;
import org.newsledger.source.Outcome;

/**
 * One article of a load that is still to be parsed.
 *
 * @param parse parses it; may be called by any thread
 * @param bytes how long it is, before it is parsed
 * @param again whether it is read though the warehouse holds it
 */
public record UnparsedArticle(Supplier<Outcome<Article>> parse, long bytes, boolean again) {}
