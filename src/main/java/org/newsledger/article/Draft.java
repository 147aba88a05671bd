package org.newsledger.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article as its file's format gives it, before boilerplate is left out.
 *
 * @param title the headline, if the format tells one
 * @param paragraphs the body, a paragraph each
 * @param publishedOn the date of its metadata
 * @param url its address
 * @param publisher who published it
 * @param language what the file declares, whether we read that or not
 * @param dateText text beside the body that may hold the date, such as a byline; often empty
 */
public record Draft(
    Optional<String> title,
    List<String> paragraphs,
    Optional<LocalDate> publishedOn,
    Optional<String> url,
    Optional<String> publisher,
    Optional<String> language,
    String dateText) {

  public Draft {
    paragraphs = List.copyOf(paragraphs);
  }
}
