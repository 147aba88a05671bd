package org.newsledger.article.body;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/**
 * Leaves out the lines around an article: notes that lead to an original, disclaimers, hints at
 * other articles, subscriptions, credits.
 */
public final class Furniture {

  private enum Kind {
    ORIGINAL,
    WHOLE,
    START
  }

  private static final PhraseTrie<Kind> AT_START = new PhraseTrie<>();
  private static final PhraseTrie<Boolean> INSIDE = new PhraseTrie<>();

  static {
    for (Language language : Language.values()) {
      Lexicon section = Lexicon.of(language, "article");
      section.words("original").forEach(p -> AT_START.add(p, Kind.ORIGINAL));
      Lexicon furniture = section.section("furniture");
      furniture.words("whole").forEach(p -> AT_START.add(p, Kind.WHOLE));
      furniture.words("start").forEach(p -> AT_START.add(p, Kind.START));
      furniture.words("inside").forEach(p -> INSIDE.add(p, true));
    }
  }

  /** A longer paragraph tells something besides, whatever it begins with. */
  private static final int LONGEST = 600;

  /** So many paragraphs below the note that leads to an original are its disclaimer. */
  private static final int MOST_BELOW_ORIGINAL = 2;

  /** Arrows, brackets and bullets that may stand before the first word. */
  private static final int MOST_SIGNS = 6;

  private Furniture() {}

  /** The paragraphs that are left, in their order. */
  public static List<FoldedText> without(List<FoldedText> paragraphs) {
    List<FoldedText> kept = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      FoldedText paragraph = paragraphs.get(i);
      boolean original = begins(paragraph, Kind.ORIGINAL);
      if (original && i > 0 && paragraphs.size() - i - 1 <= MOST_BELOW_ORIGINAL) {
        break;
      }
      if (!original && !isFurniture(paragraph)) {
        kept.add(paragraph);
      }
    }
    return kept;
  }

  private static boolean isFurniture(FoldedText paragraph) {
    return paragraph.length() <= LONGEST
        && (begins(paragraph, Kind.WHOLE) || begins(paragraph, Kind.START) || holds(paragraph));
  }

  private static boolean holds(FoldedText text) {
    for (int at = 0; at < text.length(); at++) {
      if (CharClass.isWord(text.charAt(at))
          && CharClass.beginsWord(text, at)
          && INSIDE.beginsAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(FoldedText text, Kind kind) {
    for (int at = 0; at < text.length() && at <= MOST_SIGNS; at++) {
      for (PhraseTrie.Match<Kind> match : AT_START.matchesAt(text, at)) {
        if (match.values().contains(kind) && (kind == Kind.START || isEnd(text, match.end()))) {
          return true;
        }
      }
      if (Character.isLetterOrDigit(text.charAt(at))) {
        return false;
      }
    }
    return false;
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
}
