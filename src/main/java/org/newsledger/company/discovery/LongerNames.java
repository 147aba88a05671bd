package org.newsledger.company.discovery;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.name.GivenNames;
import org.newsledger.company.name.NameWords;
import org.newsledger.company.reading.NameHit;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.Shapes;
import org.newsledger.text.CharClass;

/**
 * Finds the longer name that a known one is only a part of: みずほ銀行 for みずほ, Hollis Campina Dairy for
 * Campina.
 */
public final class LongerNames {

  private static final int SHORTEST_WORD = 3;

  /** So many characters may be glued to a name in Latin letters. */
  private static final int MOST_GLUED = 8;

  /** More words in quotation marks are something said, or a title. */
  private static final int MOST_QUOTED = 3;

  private final TextTokens tokens;
  private final Shapes shapes;
  private final Cues cues;
  private final CompanyLexicon lexicon;
  private final boolean uncased;

  /** The words of names that are known. */
  private final BitSet known = new BitSet();

  public LongerNames(Reading reading, List<NameHit> hits) {
    hits.stream()
        .filter(hit -> hit.surface().isName())
        .forEach(hit -> known.set(hit.first(), hit.last() + 1));
    this.tokens = reading.tokens();
    this.shapes = reading.shapes();
    this.cues = reading.cues();
    this.lexicon = reading.lexicon();
    this.uncased = lexicon.has(Habit.UNCASED);
  }

  /** The words of the longer name. */
  public Optional<Run> around(NameHit hit) {
    if (lexicon.has(Habit.UNCASED)) {
      Optional<Run> glued = glued(hit);
      boolean latin = tokens.kind(hit.last()) == CharClass.LETTER;
      if (glued.isPresent() || !latin) {
        return glued;
      }
      Optional<Run> mixed = hangulBehind(hit).or(() -> hanBehind(hit));
      if (mixed.isPresent()) {
        return mixed;
      }
    }
    Optional<Run> quoted = quoted(hit);
    if (quoted.isPresent()) {
      return quoted;
    }
    if (!shapes.isCapital(hit.last())) {
      return Optional.empty();
    }
    Optional<Run> joint = joint(hit);
    if (joint.isPresent()) {
      return joint;
    }
    int last = nameWordBehind(hit.last());
    if (lexicon.has(Habit.CAPITAL_NOUNS)) {
      return last > hit.last() ? Optional.of(new Run(hit.first(), last)) : Optional.empty();
    }
    int first = hit.first() == hit.last() ? firstBefore(hit.first()) : hit.first();
    if (first < hit.first() && isName(last + 1) && shapes.isBetween(last, " ")) {
      last++;
    }
    boolean longer = last > hit.last() || first < hit.first();
    return longer ? Optional.of(new Run(first, last)) : Optional.empty();
  }

  /** «Газпром Колледж»: quotation marks hold one name, known in part. */
  private Optional<Run> quoted(NameHit hit) {
    int first = hit.first();
    while (first > 0 && hit.last() - first < MOST_QUOTED && shapes.isBetween(first - 1, " ")) {
      first--;
    }
    int last = shapes.lastInQuotes(first);
    boolean longer = last > hit.last() || (last == hit.last() && first < hit.first());
    return longer && last - first < MOST_QUOTED && saysMore(hit, first, last)
        ? Optional.of(new Run(first, last))
        : Optional.empty();
  }

  /** Whether the words around the known one have capitals and are more than a sort: Банк X. */
  private boolean saysMore(NameHit hit, int first, int last) {
    boolean more = false;
    for (int at = first; at <= last; at++) {
      boolean inside = at >= hit.first() && at <= hit.last();
      if (!inside && !shapes.isCapital(at)) {
        return false;
      }
      more |= !inside && !cues.begins(at, Kind.SORT) && !cues.begins(at, Kind.NAME_HEAD);
    }
    return more;
  }

  /** "Marlow & Stone": the sign joins what is known to a word in front that is not. */
  private Optional<Run> joint(NameHit hit) {
    int and = hit.first() - 1;
    boolean joins = and > 0 && tokens.text().charAt(tokens.start(and)) == '&';
    return joins && shapes.isBetween(and - 1, " ") && isName(and - 1)
        ? Optional.of(new Run(and - 1, hit.last()))
        : Optional.empty();
  }

  /** A suffix of names right behind, that says more than that there is a group. */
  private Optional<Run> glued(NameHit hit) {
    int next = hit.last() + 1;
    boolean said = cues.begins(next, Kind.VERB) || cues.begins(next, Kind.DEAL);
    int end = said ? 0 : lexicon.unspaced().suffixEnd(tokens.text(), hit.end());
    int last = end > hit.end() ? tokens.tokenAt(end) - 1 : hit.last();
    boolean closed = last > hit.last() && tokens.end(last) == end && isClosed(last);
    return closed ? Optional.of(new Run(hit.first(), last)) : Optional.empty();
  }

  /** SK스페셜티: a name in Latin letters and what is glued to it up to its particles. */
  private Optional<Run> hangulBehind(NameHit hit) {
    int next = hit.last() + 1;
    if (!isHangulBehind(hit.last()) || isOwnWord(next)) {
      return Optional.empty();
    }
    int last = next;
    while (isHangulBehind(last) && !lexicon.isParticle(tokens.text(), tokens.end(last))) {
      last++;
    }
    boolean longer = last > next && !lexicon.unspaced().endsLikeNoun(tokens.words(next, last));
    return longer ? Optional.of(new Run(hit.first(), last)) : Optional.empty();
  }

  /** JT共済貯蓄銀行: a name in Latin letters and what is glued to it up to a word that ends names. */
  private Optional<Run> hanBehind(NameHit hit) {
    int first = hit.last() + 1;
    int last = hit.last();
    while (last < hit.last() + MOST_GLUED
        && tokens.isGluedToNext(last)
        && tokens.kind(last + 1) == CharClass.HAN
        && lexicon.unspaced().boundAt(tokens, last + 1) == 0) {
      last++;
    }
    if (last <= first) {
      return Optional.empty();
    }
    String text = tokens.words(first, last);
    int suffix = lexicon.unspaced().suffixLength(text);
    String front = text.substring(0, text.length() - suffix);
    boolean named = suffix > 0 && front.length() > 1 && !lexicon.unspaced().isGeneric(front);
    return named && isClosed(last) ? Optional.of(new Run(hit.first(), last)) : Optional.empty();
  }

  private boolean isHangulBehind(int word) {
    return word + 1 < tokens.size()
        && tokens.isGluedToNext(word)
        && tokens.kind(word + 1) == CharClass.HANGUL;
  }

  /** A particle, or a word with a meaning of its own behind a name: 측, 그룹, 주가. */
  private boolean isOwnWord(int word) {
    return lexicon.isParticle(tokens.text(), tokens.start(word))
        || lexicon.unspaced().boundAt(tokens, word) > 0
        || cues.beginningAt(word).isPresent();
  }

  private boolean isClosed(int last) {
    int next = last + 1;
    return next >= tokens.size()
        || !tokens.isGluedToNext(last)
        || tokens.kind(next) == CharClass.DIGIT
        || lexicon.unspaced().boundAt(tokens, next) > 0
        || lexicon.beginsWithPlace(tokens, next)
        || cues.beginningAt(next).isPresent()
        || lexicon.isParticle(tokens.text(), tokens.start(next));
  }

  /** "Intel Capital". */
  private int nameWordBehind(int last) {
    int next = last + 1;
    boolean name =
        shapes.isBetween(last, " ")
            && shapes.isCapital(next)
            && (NameWords.setApart(tokens.word(next)) || isHeadBehind(next));
    return name ? next : last;
  }

  /** "Amorim Energia": where adjectives stand behind, what names begin with ends them too. */
  private boolean isHeadBehind(int word) {
    return lexicon.has(Habit.ADJECTIVES_BEHIND)
        && !shapes.isHeading(word)
        && cues.beginningAt(word)
            .filter(hit -> hit.is(Kind.NAME_HEAD) && hit.last() == word)
            .isPresent();
  }

  /** "Royal Hollands Campina": unknown words in front; a sentence's first word alone is none. */
  private int firstBefore(int first) {
    int at = first;
    while (isUnknown(at - 1) && (uncased || !shapes.beginsSentence(at - 1))) {
      at--;
    }
    boolean inner = at < first || (shapes.isBetween(first, " ") && isName(first + 1));
    return inner && isUnknown(at - 1) ? at - 1 : at;
  }

  private boolean isUnknown(int word) {
    return word >= 0 && shapes.isBetween(word, " ") && isName(word);
  }

  private boolean isName(int word) {
    return word < tokens.size()
        && shapes.isCapital(word)
        && !shapes.isHeading(word)
        && !known.get(word)
        && tokens.kind(word) == CharClass.LETTER
        && (tokens.length(word) > SHORTEST_WORD || shapes.isAllCapital(word))
        && cues.beginningAt(word).isEmpty()
        && cues.endingAt(word).isEmpty()
        && !lexicon.isPlace(tokens.word(word))
        && !lexicon.endsLikeDemonym(tokens.word(word))
        && !lexicon.endsLikeSort(tokens.word(word))
        && !GivenNames.contains(tokens.word(word));
  }
}
