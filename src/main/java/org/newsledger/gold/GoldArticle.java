package org.newsledger.gold;

import java.nio.file.Path;

/**
 * An article and what a person says that it states.
 *
 * @param name the file's name up to its first dot
 * @param file the article
 * @param language ISO 639-1 code
 * @param stated the annotation
 */
public record GoldArticle(String name, Path file, String language, Statements stated) {}
