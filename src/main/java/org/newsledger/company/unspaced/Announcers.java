package org.newsledger.company.unspaced;

import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.lexicon.UnspacedLexicon;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.SentenceSigns;
import org.newsledger.company.reading.Shapes;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/**
 * Tells names of companies by one sentence in which they announce business on a day, in scripts
 * without capitals: "ウミノワは16日、…子会社化すると発表した", "누리촉매는 …매출 300억원…14일 밝혔다", "云杉数码3月9日公告".
 */
final class Announcers {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 14;

  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;
  private final UnspacedLexicon lexicon;
  private final SentenceSigns signs;
  private final SentenceAhead announced;
  private final SentenceAhead disclosed;
  private final SentenceAhead business;
  private final boolean chinese;
  private final boolean korean;

  Announcers(Reading reading, SentenceSigns signs) {
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.lexicon = reading.lexicon().unspaced();
    this.signs = signs;
    this.korean = !reading.lexicon().has(Habit.GLUED_WORDS);
    this.chinese = reading.lexicon().has(Habit.HAN_NAMES);
    this.announced = new SentenceAhead(reading, this::isAnnounced);
    this.disclosed = new SentenceAhead(reading, this::isDisclosed);
    this.business = new SentenceAhead(reading, this::isBusiness);
  }

  /** Whether the sentence of a run says that it announced business. */
  boolean contains(Run run) {
    int length = tokens.end(run.last()) - tokens.start(run.first());
    if (length < SHORTEST
        || length > LONGEST
        || isCounted(run.first())
        || lexicon.isOfficial(tokens.text(), tokens.end(run.last()))
        || lexicon.isPersonBehind(tokens.text(), tokens.end(run.last()))) {
      return false;
    }
    return chinese ? opensDisclosure(run) : isTopic(run) && announces(run);
  }

  /** "3분기는": what a figure counts. */
  private boolean isCounted(int first) {
    return first > 0
        && tokens.isGluedToNext(first - 1)
        && tokens.kind(first - 1) == CharClass.DIGIT;
  }

  /** "云杉数码3月9日晚间公告": only companies make such notices. */
  private boolean opensDisclosure(Run run) {
    boolean opens = run.first() == 0 || shapes.beginsSentence(run.first());
    return opens && lexicon.disclosureAt(tokens.text(), behindTimes(tokens.end(run.last())));
  }

  private boolean isTopic(Run run) {
    boolean first = !korean || shapes.beginsSentence(run.first()) || isBehindSort(run.first());
    return first && cues.begins(run.last() + 1, Kind.TOPIC) && tokens.isGluedToNext(run.last());
  }

  /** "광학업체 상보는": the first word of a sentence, or a sort in front of it. */
  private boolean isBehindSort(int first) {
    int before = first - 1;
    return cues.ends(before, Kind.SORT)
        || cues.ends(before, Kind.RELATION)
        || lexicon.endsLikeSort(tokens.text(), tokens.end(before))
        || lexicon.endsLikeClause(tokens.text(), tokens.end(before));
  }

  private boolean announces(Run run) {
    int behind = run.last() + 2;
    if (isMoved(run, behind) || earns(run)) {
      return true;
    }
    boolean told =
        (korean || isDate(behind))
            ? announced.from(behind)
            : shapes.beginsSentence(run.first()) && disclosed.from(behind);
    return told && tellsBusiness(run.last(), behind);
  }

  /** "ウミノワは、…の全株式を取得することを決めた": no day has to stand by what only firms do. */
  private boolean isDisclosed(int word) {
    return lexicon.disclosureAt(tokens.text(), tokens.start(word));
  }

  /** "ウミノワが急騰し、一時1200円": a share is called by its company. */
  private boolean isMoved(Run run, int behind) {
    return shapes.beginsSentence(run.first())
        && behind < tokens.size()
        && lexicon.moveAt(tokens.text(), tokens.start(behind))
        && signs.hasFigureBehind(run.last());
  }

  /** "누리촉매는 3분기 영업이익이 31억원": a sentence of results opens with whose they are. */
  private boolean earns(Run run) {
    int end = tokens.end(run.last() + 1);
    return korean
        && shapes.beginsSentence(run.first())
        && lexicon.timeAt(tokens.text(), tokens.start(run.first())) == 0
        && lexicon.measureAt(tokens.text(), behindTimes(end))
        && signs.hasFigureBehind(run.last());
  }

  private boolean tellsBusiness(int last, int behind) {
    return signs.hasDealBehind(last) || signs.tellsSum(last) || business.from(behind);
  }

  private boolean isBusiness(int word) {
    return lexicon.businessAt(tokens.text(), tokens.start(word));
  }

  /** "は16日、", "は3月16日、". */
  private boolean isDate(int word) {
    int end = behindTimes(word < tokens.size() ? tokens.start(word) : tokens.text().length());
    return word < tokens.size()
        && tokens.kind(word) == CharClass.DIGIT
        && tokens.text().charAt(end - 1) == '日';
  }

  /** An announcement at a word; Korean tells its day right before it. */
  private boolean isAnnounced(int word) {
    int start = tokens.start(word);
    if (lexicon.disclosureAt(tokens.text(), start)) {
      return true;
    }
    boolean dated =
        !korean
            || (word > 1
                && tokens.kind(word - 2) == CharClass.DIGIT
                && tokens.word(word - 1).equals("일"));
    return dated && lexicon.announcementAt(tokens.text(), start);
  }

  /** Where words of time and their figures end. */
  private int behindTimes(int start) {
    FoldedText text = tokens.text();
    int at = start;
    int step = 1;
    while (step > 0 && at < text.length()) {
      step = isSmall(text.charAt(at)) ? 1 : lexicon.timeAt(text, at);
      at += step;
    }
    return at;
  }

  private static boolean isSmall(char c) {
    return c == ' ' || CharClass.of(c) == CharClass.DIGIT;
  }
}
