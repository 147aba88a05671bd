package org.newsledger.claim.cue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Lexicon;

/**
 * The endings by which verbs of a language tell what is over, to come or hearsay: {@code
 * investirà}, {@code varrebbe}. Accents count, unlike in phrases.
 */
public final class VerbEndings implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A verb has as many letters before its ending. */
  private static final int SHORTEST_STEM = 2;

  /** In front of what is a whole word. */
  private static final String WHOLE = "=";

  /** A cue, and the ending or the whole word that gives it. */
  private record Ending(String letters, boolean whole, Cue cue) implements Serializable {

    boolean mayEnd(int letters) {
      int stem = letters - this.letters.length();
      return whole ? stem == 0 : stem >= SHORTEST_STEM;
    }
  }

  /** The endings by their last letter. */
  private final HashMap<Character, ArrayList<Ending>> endings = new HashMap<>();

  /** Words that end so and are no such verbs, folded. */
  private final HashSet<String> others = new HashSet<>();

  private VerbEndings() {}

  /**
   * Those of the section {@code endings}, where {@code =} marks a whole word and "not" lists other
   * words that end so.
   */
  static VerbEndings of(Lexicon section) {
    VerbEndings all = new VerbEndings();
    for (Map.Entry<String, List<String>> entry : section.wordsByKey().entrySet()) {
      if (entry.getKey().equals("not")) {
        entry.getValue().forEach(word -> all.others.add(FoldedText.fold(word)));
      } else {
        all.add(entry.getKey(), entry.getValue());
      }
    }
    return all;
  }

  private void add(String key, List<String> letters) {
    Cue.Sureness sureness = Cue.Sureness.valueOf(key.toUpperCase(Locale.ROOT));
    Cue cue = new Cue(Cue.Sort.MODALITY, key, sureness);
    for (String told : letters) {
      boolean whole = told.startsWith(WHOLE);
      add(whole ? told.substring(WHOLE.length()) : told, whole, cue);
    }
  }

  /** Adds words that only their accents tell from others: Portuguese {@code à} is no article. */
  void addCases(Lexicon section) {
    section
        .wordsByKey()
        .forEach(
            (key, words) -> {
              Cue.Case meaning = Cue.Case.valueOf(key.toUpperCase(Locale.ROOT));
              words.forEach(word -> add(word, true, new Cue(Cue.Sort.CASE, key, meaning)));
            });
  }

  private void add(String letters, boolean whole, Cue cue) {
    char last = letters.charAt(letters.length() - 1);
    endings.computeIfAbsent(last, c -> new ArrayList<>(4)).add(new Ending(letters, whole, cue));
  }

  /** The verbs in {@code [from, to)} that end so; names are none. */
  public List<Hit> in(FoldedText text, int from, int to) {
    List<Hit> hits = new ArrayList<>();
    if (endings.isEmpty()) {
      return hits;
    }
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || !Character.isLetter(text.charAt(at))) {
        addVerb(text, from, start, at, hits);
        start = at + 1;
      }
    }
    return hits;
  }

  private void addVerb(FoldedText text, int sentence, int start, int end, List<Hit> hits) {
    if (end <= start || (start > sentence && Character.isUpperCase(text.originalCharAt(start)))) {
      return;
    }
    char last = Character.toLowerCase(text.originalCharAt(end - 1));
    for (Ending ending : endings.getOrDefault(last, new ArrayList<>(0))) {
      if (ending.mayEnd(end - start)
          && endsIn(text, end, ending.letters)
          && !isOther(text, start, end)) {
        hits.add(new Hit(start, end, ending.cue));
        return;
      }
    }
  }

  private boolean isOther(FoldedText text, int start, int end) {
    return others.contains(text.subSequence(start, end));
  }

  private static boolean endsIn(FoldedText text, int end, String letters) {
    int first = end - letters.length();
    for (int i = 0; i < letters.length(); i++) {
      if (Character.toLowerCase(text.originalCharAt(first + i)) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
