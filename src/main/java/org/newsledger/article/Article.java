package org.newsledger.article;

import java.time.LocalDate;
import java.util.Optional;
import org.newsledger.source.Place;
import org.newsledger.text.Language;

/**
 * One news article as it is read and stored.
 *
 * @param documentId SHA-256 of the content (title, text, date, address, publisher), 64 hexadecimal
 *     digits
 * @param place the file it came from, and where in it
 * @param mediaType {@code text/plain}, {@code text/markdown}, {@code text/html} or {@code
 *     application/json}
 * @param url its address
 * @param publisher who published it
 * @param title its headline; it is also the first line of {@code text}
 * @param language the language that it is read in
 * @param publishedOn the day it was published, from its metadata or else from its text
 * @param text headline and body in Unicode NFC, a line a paragraph, boilerplate and repetitions
 *     left out; all spans refer to it
 */
public record Article(
    String documentId,
    Place place,
    String mediaType,
    Optional<String> url,
    Optional<String> publisher,
    Optional<String> title,
    Language language,
    Optional<LocalDate> publishedOn,
    String text) {}
