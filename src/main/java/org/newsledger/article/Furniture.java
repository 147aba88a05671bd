package org.newsledger.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/**
 * Leaves out the lines around an article: notes that lead to an original, disclaimers, hints at
 * other articles, subscriptions, credits.
 */
final class Furniture {

  private enum Kind {
    ORIGINAL,
    WHOLE,
    START,
    INSIDE
  }

  private static final PhraseTrie<Kind> PHRASES = phrases();

  /** A longer paragraph tells something besides, whatever it begins with. */
  private static final int LONGEST = 600;

  /** So many paragraphs below the note that leads to an original are its disclaimer. */
  private static final int MOST_BELOW_ORIGINAL = 2;

  private Furniture() {}

  static List<String> without(Optional<String> title, List<String> paragraphs) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      String paragraph = paragraphs.get(i);
      boolean original = is(paragraph, Kind.ORIGINAL);
      if (original && i > 0 && paragraphs.size() - i - 1 <= MOST_BELOW_ORIGINAL) {
        break;
      }
      if (!original && !isFurniture(paragraph)) {
        kept.add(paragraph);
      }
    }
    return kept;
  }

  private static boolean isFurniture(String paragraph) {
    return paragraph.length() <= LONGEST
        && (is(paragraph, Kind.WHOLE) || is(paragraph, Kind.START) || is(paragraph, Kind.INSIDE));
  }

  private static boolean is(String paragraph, Kind kind) {
    FoldedText text = FoldedText.of(paragraph);
    if (kind == Kind.INSIDE) {
      return PHRASES.scanAll(text, 0, text.length()).stream()
          .anyMatch(m -> m.values().contains(kind));
    }
    int start = firstWord(text);
    for (int at = 0; at <= start && at < text.length(); at++) {
      for (PhraseTrie.Match<Kind> match : PHRASES.matchesAt(text, at)) {
        if (match.values().contains(kind) && (kind == Kind.START || isEnd(text, match.end()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where the first word begins, behind arrows, brackets and bullets. */
  private static int firstWord(FoldedText text) {
    int at = 0;
    while (at < text.length() && at < 6 && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether nothing but signs follows. */
  private static boolean isEnd(FoldedText text, int at) {
    for (int i = at; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static PhraseTrie<Kind> phrases() {
    PhraseTrie<Kind> phrases = new PhraseTrie<>();
    for (Language language : Language.values()) {
      Lexicon section = Lexicon.of(language, "article");
      section.words("original").forEach(p -> phrases.add(p, Kind.ORIGINAL));
      Lexicon furniture = section.section("furniture");
      furniture.words("whole").forEach(p -> phrases.add(p, Kind.WHOLE));
      furniture.words("start").forEach(p -> phrases.add(p, Kind.START));
      furniture.words("inside").forEach(p -> phrases.add(p, Kind.INSIDE));
    }
    return phrases;
  }
}
