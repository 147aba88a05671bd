package org.newsledger.company.unspaced;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsledger.company.discovery.FoundNames;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.UnspacedLexicon;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.text.CharClass;
import org.newsledger.text.CharSet;

/**
 * Takes what heads an item for a company where known companies head others of the same form, in
 * scripts without capitals: "- **빈들**: …" beside "- **카카오**: …", 【山葵】 beside 【美团】, "■北斗屋".
 */
public final class HeadedNames {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;

  private static final char NONE = 0;
  private static final CharSet OPENING = CharSet.of("【[「*■◆●▲▶□◇○");
  private static final String CLOSING = "】]」*";

  private final Reading reading;
  private final TextTokens tokens;
  private final Cues cues;
  private final FoundNames names;
  private final UnspacedLexicon lexicon;

  /** Names in one text, put with those found. */
  public HeadedNames(Reading reading, FoundNames names) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.names = names;
    this.lexicon = reading.lexicon().unspaced();
  }

  /** The names, in text order. */
  public List<Run> find() {
    List<Head> heads = heads();
    Set<Character> marks = ofCompanies(heads);
    List<Run> found = new ArrayList<>();
    for (Head head : heads) {
      if (!head.known() && marks.contains(head.mark()) && isName(head.run())) {
        found.add(head.run());
      }
    }
    return found;
  }

  /** The marks with which companies head at least half of the items. */
  private static Set<Character> ofCompanies(List<Head> heads) {
    Map<Character, Integer> surplus = new HashMap<>();
    Set<Character> marks = new HashSet<>();
    for (Head head : heads) {
      surplus.merge(head.mark(), head.known() ? 1 : -1, Integer::sum);
      if (head.known()) {
        marks.add(head.mark());
      }
    }
    marks.removeIf(mark -> surplus.getOrDefault(mark, 0) < 0);
    return marks;
  }

  /** What stands at the beginning of a line or a sentence in marks that set it apart. */
  private record Head(Run run, char mark, boolean known) {}

  private List<Head> heads() {
    List<Head> heads = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      char mark = openingMark(at);
      if (mark != NONE) {
        Run run = new Run(at, lastGlued(at));
        if (isClosed(run, mark)) {
          boolean known = names.at(at).filter(n -> n.last() == run.last()).isPresent();
          heads.add(new Head(run, mark, known));
        }
      }
    }
    return heads;
  }

  /**
   * The mark right in front of a word that begins a line or a sentence; a colon where a line begins
   * without a mark, for one may follow; 0 where nothing begins.
   */
  private char openingMark(int word) {
    int start = tokens.start(word);
    int at = start > 1 && tokens.text().charAt(start - 1) == ' ' ? start - 2 : start - 1;
    char mark = at < 0 ? NONE : tokens.text().charAt(at);
    int from = word == 0 ? 0 : tokens.end(word - 1);
    if (OPENING.has(mark)) {
      return word == 0 || holdsAny("\n.。!?", from, start) ? mark : NONE;
    }
    return holdsAny("\n", from, start) ? ':' : NONE;
  }

  private boolean holdsAny(String marks, int from, int to) {
    for (int at = from; at < to; at++) {
      if (marks.indexOf(tokens.text().charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int lastGlued(int first) {
    int last = first;
    while (tokens.isGluedToNext(last) && tokens.end(last) - tokens.start(first) <= LONGEST) {
      last++;
    }
    return last;
  }

  /** Whether the mark is closed behind a head, or the line ends there. */
  private boolean isClosed(Run run, char mark) {
    int end = tokens.end(run.last());
    char next = end < tokens.text().length() ? tokens.text().charAt(end) : '\n';
    if (mark == ':') {
      return next == ':';
    }
    boolean paired = "【[「*".indexOf(mark) >= 0;
    return paired ? CLOSING.indexOf(next) >= 0 : next == '\n' || next == ':' || next == '(';
  }

  private boolean isName(Run run) {
    String text = tokens.words(run.first(), run.last());
    boolean cue =
        cues.endingAt(run.last())
            .filter(hit -> hit.first() == run.first() || hit.last() > hit.first())
            .isPresent();
    boolean figure = tokens.kind(run.first()) == CharClass.DIGIT;
    int length = text.length();
    return names.isFree(run)
        && length >= SHORTEST
        && length <= LONGEST
        && !cue
        && !figure
        && !lexicon.isCommon(text)
        && !lexicon.endsLikeNoun(text)
        && !lexicon.endsLikePlace(text)
        && !reading.lexicon().isPlace(text);
  }
}
