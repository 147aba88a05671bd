package org.newsledger.article.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/**
 * The day of publication as the text of an article tells it: in its byline, its dateline, below a
 * quoted message, else the first full date that is not the end of a period or a deadline.
 *
 * <p>A dateline without a year tells none: the year that the text names may be that of what it
 * reports, and a wrong day converts amounts by a wrong rate.
 */
public final class PublishedDate {

  private static final PhraseTrie<Boolean> NOT_PUBLISHED = notPublished();

  private static final int LONGEST_CUE = 30;

  private PublishedDate() {}

  /**
   * The day of publication that a text tells; empty where it tells none.
   *
   * @param beside text beside the body, such as a byline; may be empty
   * @param text headline and body
   */
  public static Optional<LocalDate> find(String beside, String text, Language language) {
    boolean monthMayLead = language == Language.EN;
    return DateScanner.of(FoldedText.of(beside), monthMayLead).stream()
        .flatMap(d -> d.date().stream())
        .findFirst()
        .or(() -> within(FoldedText.of(text), monthMayLead))
        .filter(MetadataDate::isSensible);
  }

  private static Optional<LocalDate> within(FoldedText text, boolean monthMayLead) {
    List<FoundDate> dates = DateScanner.of(text, monthMayLead);
    return attributed(text, dates).or(() -> firstFull(text, dates));
  }

  /** The date that ends a line which begins with a dash, as below a quoted message. */
  private static Optional<LocalDate> attributed(FoldedText text, List<FoundDate> dates) {
    return dates.stream()
        .filter(d -> endsLine(text, d.end()) && text.charAt(lineStart(text, d.start())) == '-')
        .flatMap(d -> d.date().stream())
        .findFirst();
  }

  private static Optional<LocalDate> firstFull(FoldedText text, List<FoundDate> dates) {
    return dates.stream()
        .filter(d -> d.year() != 0 && !followsCue(text, d.start()))
        .flatMap(d -> d.date().stream())
        .findFirst();
  }

  private static boolean followsCue(FoldedText text, int start) {
    int from = Math.max(lineStart(text, start), start - LONGEST_CUE);
    int end = start;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    int cueEnd = end;
    return NOT_PUBLISHED.scanAll(text, from, start).stream().anyMatch(m -> m.end() == cueEnd);
  }

  private static int lineStart(FoldedText text, int at) {
    int start = at;
    while (start > 0 && text.charAt(start - 1) != '\n') {
      start--;
    }
    return start;
  }

  /** Whether at most a word of one letter or sign follows on the line ({@code 2025 г.}). */
  private static boolean endsLine(FoldedText text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && end - at < 8) {
      end++;
    }
    return end == text.length() || text.charAt(end) == '\n';
  }

  private static PhraseTrie<Boolean> notPublished() {
    PhraseTrie<Boolean> cues = new PhraseTrie<>();
    for (Language language : Language.values()) {
      Lexicon.of(language, "article").words("notPublished").forEach(cue -> cues.add(cue, true));
    }
    return cues;
  }
}
