package org.newsledger.claim.cue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;

/**
 * Phrases of two parts with words of the clause between them: {@code nam * over}, {@code setzte *
 * um}.
 */
final class SplitPhrases implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final String GAP = " * ";

  /** How far behind the first part the second may begin, in characters. */
  private static final int REACH = 110;

  private final PhraseTrie<PhraseTrie<Phrase>> heads = new PhraseTrie<>();
  private final LinkedHashMap<String, PhraseTrie<Phrase>> tails = new LinkedHashMap<>();

  /** One of the two parts in a text. */
  record Part(int start, int end, Phrase meaning) {}

  /** Whether the lexicon writes a phrase as two parts. */
  static boolean isSplit(String phrase) {
    return phrase.contains(GAP);
  }

  /** Adds a phrase with a gap. */
  void add(String phrase, Phrase meaning) {
    int gap = phrase.indexOf(GAP);
    String head = phrase.substring(0, gap);
    PhraseTrie<Phrase> tail = tails.computeIfAbsent(head, h -> new PhraseTrie<>());
    heads.add(head, tail);
    tail.add(phrase.substring(gap + GAP.length()), meaning);
  }

  /** The parts of the phrases in {@code [from, to)}, in the text's order; ties have their first. */
  List<Part> in(FoldedText text, Breaks breaks, int from, int to) {
    List<Part> parts = new ArrayList<>();
    heads.visit(
        text,
        from,
        to,
        (start, end, tries) -> {
          for (PhraseTrie<Phrase> tail : tries) {
            addParts(parts, text, breaks, start, end, to, tail);
          }
        });
    parts.sort(Comparator.comparingInt(Part::start));
    return parts;
  }

  private static void addParts(
      List<Part> parts,
      FoldedText text,
      Breaks breaks,
      int start,
      int end,
      int to,
      PhraseTrie<Phrase> tails) {
    int last = Math.min(to, end + REACH);
    for (int at = end + 1; at < last && isInClause(breaks, end, at); at++) {
      if (!CharClass.beginsWord(text, at)) {
        continue;
      }
      var tail = tails.longestAt(text, at);
      if (tail.isPresent() && tail.get().end() <= to) {
        for (Phrase meaning : tail.get().values()) {
          boolean whole = !(meaning instanceof Cue) && breaks.words(end, at) <= 1;
          parts.add(new Part(start, whole ? tail.get().end() : end, meaning));
          if (meaning instanceof Cue) {
            parts.add(new Part(at, tail.get().end(), meaning));
          }
        }
        return;
      }
    }
  }

  private static boolean isInClause(Breaks breaks, int from, int to) {
    return breaks.hard(from, to) == 0 && breaks.commas(from, to) <= 1;
  }
}
