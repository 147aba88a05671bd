package org.newsledger.company.unspaced;

import java.util.Optional;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.lexicon.UnspacedLexicon;
import org.newsledger.company.reading.Evidence;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.SentenceSigns;
import org.newsledger.company.reading.Shapes;
import org.newsledger.text.CharClass;

/** Looks for evidence that words in a script without capitals name a company. */
final class UnspacedEvidence {

  private static final int SHORTEST = 2;
  private final TextTokens tokens;
  private final Cues cues;
  private final Shapes shapes;
  private final UnspacedLexicon lexicon;
  private final SentenceSigns signs;
  private final NameRuns runs;
  private final boolean korean;
  private final boolean chinese;
  private final RepeatedPairs repeated;
  private final FirmAsides asides;
  private final OtherRuns others;
  private final MakerClauses clauses;
  private final BracketsBehind brackets;

  UnspacedEvidence(Reading reading, SentenceSigns signs, NameRuns runs) {
    this.tokens = reading.tokens();
    this.cues = reading.cues();
    this.shapes = reading.shapes();
    this.lexicon = reading.lexicon().unspaced();
    this.signs = signs;
    this.runs = runs;
    this.repeated = new RepeatedPairs(tokens);
    this.asides = new FirmAsides(reading);
    this.others = new OtherRuns(reading);
    this.clauses = new MakerClauses(reading);
    this.brackets = new BracketsBehind(reading);
    this.korean = !reading.lexicon().has(Habit.GLUED_WORDS);
    this.chinese = reading.lexicon().has(Habit.HAN_NAMES);
  }

  /** What shows that the run names a company, if anything does. */
  Optional<Evidence> of(Run run) {
    String text = text(run);
    return others.contains(run, text) ? Optional.empty() : evidence(run, text);
  }

  /** Whether the run is, or holds, words that are no name. */
  boolean isOther(Run run) {
    return others.contains(run, text(run));
  }

  /** What shows that the run, which opens a clause and has a suffix, names a company. */
  Optional<Evidence> ofOpening(Run run) {
    String text = text(run);
    return !others.contains(run, text) && isFront(run, lexicon.suffixLength(text), text)
        ? Optional.of(Evidence.NAME_WORD)
        : Optional.empty();
  }

  private Optional<Evidence> evidence(Run run, String text) {
    if (lexicon.hasForm(tokens.text(), tokens.start(run.first()), tokens.end(run.last()))) {
      return Optional.of(Evidence.LEGAL_FORM);
    }
    int suffix = lexicon.suffixLength(text);
    Optional<Evidence> bracketed = brackets.of(run, suffix > 0 || isKatakana(run));
    if (bracketed.isPresent()) {
      return bracketed;
    }
    if (hasSuffix(run, suffix, text)) {
      return Optional.of(Evidence.NAME_WORD);
    }
    if (runs.countryEnd(run.first()) >= run.first()) {
      return Optional.empty();
    }
    boolean noun = lexicon.endsLikeNoun(text);
    if (isCalled(run) || (!noun && (isIntroducedBySort(run) || isMadeOut(run)))) {
      return Optional.of(Evidence.APPOSITION);
    }
    if (isCompanyBehind(run)) {
      return Optional.of(Evidence.LEGAL_FORM);
    }
    if (!noun && (asides.isHeld(run) || asides.isListed(run))) {
      return Optional.of(Evidence.VERB);
    }
    if (isLed(run) || isOwnerOfTitle(run, text)) {
      return Optional.of(Evidence.TITLE);
    }
    boolean weak = !noun && hasSuffix(run, lexicon.weakSuffixLength(text), text) && doesDeal(run);
    return weak || isTopicOfDeal(run) || isSetApart(run)
        ? Optional.of(Evidence.DEAL)
        : Optional.empty();
  }

  /** "ミナモという会社", "누리온이라는 스타트업", "名为星岚的公司". */
  private boolean isCalled(Run run) {
    int end = tokens.end(run.last());
    int behind = lexicon.calledBehind(tokens.text(), end);
    if (behind > 0) {
      int next = tokens.tokenAt(end + behind);
      return cues.begins(next, Kind.SORT) || cues.begins(next + 1, Kind.SORT);
    }
    int of = run.last() + 1;
    return lexicon.isCalledBefore(tokens.text(), tokens.start(run.first()))
        && cues.begins(of, Kind.OF)
        && cues.begins(of + 1, Kind.SORT);
  }

  /** "クモリス社長": persons have their names in Han. */
  private boolean isLed(Run run) {
    return isLongKatakana(run)
        && cues.begins(run.last() + 1, Kind.TITLE)
        && tokens.isGluedToNext(run.last());
  }

  /** "マルロ園芸の売上高", "말로원예의 매출", "云海数字的掌门人". */
  private boolean isOwnerOfTitle(Run run, String text) {
    int of = run.last() + 1;
    boolean titled =
        cues.begins(of, Kind.OF)
            && (cues.begins(of + 1, Kind.TITLE) || cues.begins(of + 1, Kind.HEAD));
    return titled
        && (korean || isKatakana(run) || lexicon.weakSuffixLength(text) > 0)
        && length(run) > SHORTEST + 1
        && !lexicon.endsLikeNoun(text);
  }

  private boolean isLongKatakana(Run run) {
    return isKatakana(run) && length(run) > SHORTEST + 1;
  }

  private boolean isKatakana(Run run) {
    for (int word = run.first(); word <= run.last(); word++) {
      if (tokens.kind(word) != CharClass.KATAKANA) {
        return false;
      }
    }
    return true;
  }

  /** Whether the run is a doer in a sentence that tells a deal. */
  private boolean doesDeal(Run run) {
    int next = run.last() + 1;
    return next < tokens.size()
        && (!chinese || tokens.isGluedToNext(run.last()))
        && lexicon.marksDoer(tokens.text(), tokens.start(next))
        && (signs.hasDealBehind(run.last()) || signs.hasFigureBehind(run.last()));
  }

  /** "阿波銀行", "한국투자파트너스": two or more characters and a word that ends runs. */
  private boolean hasSuffix(Run run, int suffix, String text) {
    return isFront(run, suffix, text) && runs.endsClearly(run);
  }

  private boolean isFront(Run run, int suffix, String text) {
    if (suffix == 0) {
      return false;
    }
    String front = text.substring(0, text.length() - suffix);
    int country = runs.countryEnd(run.first());
    int least = country < run.first() ? SHORTEST : country - run.first() + 2;
    return front.length() >= least && !lexicon.isGeneric(front);
  }

  /** "新興企業、ウミノワが", "制冷配件商皖东旋风日前", "스타트업 누리촉매는". */
  private boolean isIntroducedBySort(Run run) {
    int before = run.first() - 1;
    String gap = shapes.between(before);
    boolean quoted = isQuote(gap) && !(korean && isClosing(run, gap));
    boolean touching = gap.isEmpty() || quoted || gap.equals("、") || gap.equals(" ");
    if (before < 0 || !touching || !runs.endsClearly(run)) {
      return false;
    }
    boolean linked = cues.ends(before, Kind.OF) && isSortOrRelation(before - 1, isKatakana(run));
    boolean sort =
        linked
            || isSortOrRelation(before, true)
            || lexicon.endsLikeSort(tokens.text(), tokens.end(before));
    return sort
        && !isCompound(run, before, gap)
        && (length(run) > SHORTEST || quoted || isTied(run))
        && isSubjectLike(run, gap);
  }

  /** A short word that recurs, or that Korean puts right behind what it is to another. */
  private boolean isTied(Run run) {
    return (korean && cues.ends(run.first() - 1, Kind.RELATION)) || repeated.contains(run);
  }

  /** 企業立地協定: Japanese nouns run together with the sort in front of them. */
  private boolean isCompound(Run run, int before, String gap) {
    return !korean
        && !chinese
        && gap.isEmpty()
        && tokens.kind(before) == CharClass.HAN
        && tokens.kind(run.first()) == CharClass.HAN
        && tokens.kind(run.last()) == CharClass.HAN;
  }

  private boolean isSortOrRelation(int word, boolean orSort) {
    return cues.ends(word, Kind.RELATION) || (orSort && endsInSort(word));
  }

  /** A quotation mark that opens, with or without a space in front. */
  private static boolean isQuote(String gap) {
    String mark = gap.endsWith(" ") ? "" : gap.strip();
    return mark.equals("\"") || mark.equals("'");
  }

  /** 업체"라며: a mark that is glued to the word before it and has no other one behind the run. */
  private boolean isClosing(Run run, String gap) {
    String behind = shapes.between(run.last());
    return gap.length() == 1 && (behind.isEmpty() || !isQuote(behind.substring(0, 1)));
  }

  /** Chinese says "公司" for the company spoken of: only other sorts introduce. */
  private boolean endsInSort(int word) {
    return cues.endingAt(word)
        .filter(hit -> hit.is(Kind.SORT) && !(chinese && hit.cue().sort().equals("any")))
        .isPresent();
  }

  /** Whether what follows makes the run a doer rather than a part of the phrase before it. */
  private boolean isSubjectLike(Run run, String gap) {
    if (isQuote(gap)) {
      return true;
    }
    int next = run.last() + 1;
    return next < tokens.size()
        && shapes.between(run.last()).isEmpty()
        && lexicon.marksDoer(tokens.text(), tokens.start(next));
  }

  /** "を手がけるウミノワは", "장비를 만드는 오션칠은": a clause that says what it makes. */
  private boolean isMadeOut(Run run) {
    int before = run.first() - 1;
    String gap = shapes.between(before);
    boolean near = gap.isEmpty() || gap.equals(" ");
    if (before < 0 || chinese || !near || !isSubjectLike(run, gap) || length(run) <= SHORTEST) {
      return false;
    }
    return clauses.endsAt(before);
  }

  /** The name in "ウミノワ社", and the run as it is elsewhere. */
  Run withoutCompany(Run run) {
    return isCompanyBehind(run) ? new Run(run.first(), run.last() - 1) : run;
  }

  /** "ウミノワ社". */
  private boolean isCompanyBehind(Run run) {
    return !chinese
        && !korean
        && run.words() > 1
        && tokens.word(run.last()).equals("社")
        && isKatakana(new Run(run.first(), run.last() - 1))
        && length(run) > SHORTEST + 1;
  }

  /** A katakana word that its sentence is on, where the sentence tells a deal or says "company". */
  private boolean isTopicOfDeal(Run run) {
    boolean kana = isLongKatakana(run);
    boolean quoted = chinese && shapes.between(run.first() - 1).equals("\"");
    int next = run.last() + 1;
    if (quoted) {
      return shapes.between(run.last()).equals("\"") && cues.begins(next, Kind.DEAL);
    }
    boolean topic = next < tokens.size() && cues.begins(next, Kind.TOPIC);
    boolean product = isQuote(shapes.between(run.first() - 1));
    return kana && topic && !product && signs.hasDealBehind(run.last());
  }

  /** A katakana word set apart in front of a paragraph, as newsletters name whom it is on. */
  private boolean isSetApart(Run run) {
    return isLongKatakana(run)
        && shapes.between(run.last()).equals(" ")
        && shapes.beginsSentence(run.first());
  }

  private int length(Run run) {
    return tokens.end(run.last()) - tokens.start(run.first());
  }

  private String text(Run run) {
    return tokens.words(run.first(), run.last());
  }
}
