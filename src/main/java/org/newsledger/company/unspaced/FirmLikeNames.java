package org.newsledger.company.unspaced;

import java.util.HashMap;
import java.util.Map;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.lexicon.UnspacedLexicon;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/**
 * Tells names of companies by two places of a text, in scripts without capitals: at one of them the
 * word has what only companies have, as sales, and at one it does what only someone can do. Persons
 * have no sales, products and branches announce nothing.
 */
final class FirmLikeNames {

  private static final int EARNS = 1;
  private static final int ACTS = 2;
  private static final int ONCE = 4;
  private static final int AGAIN = 8;
  private static final int ALL = EARNS | ACTS | AGAIN;

  private static final int SHORTEST = 2;
  private static final int LONGEST = 6;

  private final TextTokens tokens;
  private final Cues cues;
  private final UnspacedLexicon lexicon;
  private final boolean chinese;

  /** What the text says of each word, by the word's hash. */
  private final Map<Long, Integer> signs = new HashMap<>();

  private final SentenceAhead acts;

  FirmLikeNames(Reading reading) {
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.lexicon = reading.lexicon().unspaced();
    this.chinese = reading.lexicon().has(Habit.HAN_NAMES);
    this.acts = new SentenceAhead(reading, this::isAct);
  }

  /** Notes what stands behind a place of a word. */
  void note(Run run) {
    if (!fits(run)) {
      return;
    }
    int here = (earns(run) ? EARNS : 0) | (acts(run) ? ACTS : 0);
    if (here != 0) {
      signs.merge(key(run), here | ONCE, (before, now) -> before | now | AGAIN);
    }
  }

  /** Whether the text says both of the word. */
  boolean contains(Run run) {
    return !signs.isEmpty() && fits(run) && (signs.getOrDefault(key(run), 0) & ALL) == ALL;
  }

  private boolean fits(Run run) {
    int length = tokens.end(run.last()) - tokens.start(run.first());
    boolean opens = run.first() == 0 || !tokens.isGluedToNext(run.first() - 1);
    CharClass kind = tokens.kind(run.first());
    boolean script =
        kind == CharClass.HAN || kind == CharClass.HANGUL || kind == CharClass.KATAKANA;
    return script
        && length >= SHORTEST
        && length <= LONGEST
        && (opens || !chinese)
        && !lexicon.isPersonBehind(tokens.text(), tokens.end(run.last()));
  }

  /** "두루온의 매출", "川霧の売上高", "云杉去年营收". */
  private boolean earns(Run run) {
    int end = tokens.end(run.last());
    int link = lexicon.linkAt(tokens.text(), end);
    return (link > 0 || chinese) && lexicon.measureAt(tokens.text(), behindTimes(end + link));
  }

  /** "두루온은 … 밝혔다", "川霧は…発表した", "云杉宣布". */
  private boolean acts(Run run) {
    if (chinese) {
      return lexicon.actAt(tokens.text(), behindTimes(tokens.end(run.last())));
    }
    int topic = run.last() + 1;
    if (!cues.begins(topic, Kind.TOPIC) || !tokens.isGluedToNext(run.last())) {
      return false;
    }
    return acts.from(topic + 1);
  }

  private boolean isAct(int word) {
    return lexicon.actAt(tokens.text(), tokens.start(word));
  }

  /** Where words of time and their figures end: "지난해 3분기", "去年". */
  private int behindTimes(int start) {
    FoldedText text = tokens.text();
    int at = start;
    int step = 1;
    while (step > 0 && at < text.length()) {
      step = isSmall(text, at) ? 1 : lexicon.timeAt(text, at);
      at += step;
    }
    return at;
  }

  private static boolean isSmall(FoldedText text, int at) {
    return text.charAt(at) == ' ' || CharClass.of(text.charAt(at)) == CharClass.DIGIT;
  }

  private long key(Run run) {
    long key = TextTokens.NO_WORDS;
    for (int at = run.first(); at <= run.last(); at++) {
      key = TextTokens.chain(key, tokens.hash(at));
    }
    return key;
  }
}
