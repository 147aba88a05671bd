package org.newsledger.claim.scene;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Cues;
import org.newsledger.claim.cue.Hit;
import org.newsledger.company.Mention;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Span;

/** Gives the companies of a sentence their cases and joins those named in one breath. */
final class Parties {

  /** How far before a name the word may stand that governs it, in characters. */
  private static final int REACH = 34;

  /** How far a descriptor may hold two joined names apart. */
  private static final int JOINT_REACH = 48;

  /** How many words may stand between a preposition and a name that it governs. */
  private static final int MOST_WORDS = 3;

  /** How far behind its owner a measure may stand. */
  private static final int OWNED_REACH = 14;

  /** A particle and a space. */
  private static final int GLUED_AND = 3;

  /** The space behind a name and the first letter of the next word. */
  private static final int BEHIND_NAME = 2;

  private static final String DOTS = "·・";

  private static final int SAID_REACH = 14;

  private final FoldedText text;
  private final Cues cues;
  private final Breaks breaks;
  private final Hits hits;
  private final List<Figure> figures;

  Parties(FoldedText text, Cues cues, Breaks breaks, Hits hits, List<Figure> figures) {
    this.text = text;
    this.cues = cues;
    this.breaks = breaks;
    this.hits = hits;
    this.figures = figures;
  }

  /** The companies of {@code sentence} in order, joined where they are named together. */
  List<Group> groups(Span sentence, List<Mention> mentions) {
    List<Party> parties = new ArrayList<>();
    int last = sentence.start();
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).company().isPresent()) {
        Party party = party(mentions.get(i), last);
        boolean modifies = i + 1 < mentions.size() && modifies(party, mentions.get(i + 1));
        parties.add(modifies ? party.as(Cue.Case.OF) : party);
        last = party.end();
      }
    }
    return join(parties);
  }

  private Party party(Mention mention, int from) {
    int start = text.toFolded(mention.span().start());
    int end = text.toFolded(mention.span().end());
    Cue.Case role = afterName(end);
    if (role == Cue.Case.OF && ownsTopic(end)) {
      role = Cue.Case.TOPIC;
    }
    if (role == Cue.Case.NONE) {
      role = beforeName(Math.max(from, start - REACH), start);
    }
    return new Party(
        mention, mention.company().orElseThrow(), start, end, role, speaks(start, end));
  }

  /** "VW-Tochter Audi": a name with a hyphen says whose the noun is that leads to the next name. */
  private boolean modifies(Party party, Mention next) {
    int end = party.end();
    return end + 1 < text.length()
        && text.charAt(end) == '-'
        && CharClass.of(text.charAt(end + 1)) == CharClass.LETTER
        && breaks.words(end, text.toFolded(next.span().start())) == 1;
  }

  private Cue.Case afterName(int end) {
    int at = end;
    while (at < text.length() && "\")".indexOf(text.charAt(at)) >= 0 && at < end + 2) {
      at++;
    }
    return cues.caseAfter(text, at);
  }

  /** "X의 매출은", "Xの売上高は": whose measure a sentence is on, it is on, but not who is bought. */
  private boolean ownsTopic(int end) {
    for (Hit hit : hits.in(Cue.Sort.NOUN, end, end + OWNED_REACH)) {
      Cue.Case behind = cues.caseAfter(text, hit.end());
      boolean said = behind == Cue.Case.TOPIC || behind == Cue.Case.SUBJECT;
      if (said && !hit.is(Metric.ACQUISITION)) {
        return breaks.commas(end, hit.start()) == 0 && !holdsFigure(end, hit.start());
      }
    }
    return false;
  }

  private Cue.Case beforeName(int from, int start) {
    Cue.Case found = Cue.Case.NONE;
    int foundEnd = from;
    for (Hit hit : hits.of(Cue.Sort.CASE)) {
      if (hit.start() >= start) {
        break;
      }
      if (governs(hit)
          && hit.start() >= from
          && hit.end() <= start
          && hit.end() > foundEnd
          && isNounPhrase(hit.end(), start)) {
        found = (Cue.Case) hit.cue().meaning();
        foundEnd = hit.end();
      }
    }
    return found;
  }

  private static boolean governs(Hit hit) {
    return !hit.is(Cue.Case.AND) && !hit.is(Cue.Case.SAID);
  }

  /** A few words that may stand between a preposition and its name: no verb, no figure. */
  private boolean isNounPhrase(int from, int to) {
    return breaks.commas(from, to) == 0
        && breaks.hard(from, to) == 0
        && breaks.words(from, to) <= MOST_WORDS
        && breaks.capitals(from, to) <= 1
        && !hasVerb(from, to)
        && !holdsFigure(from, to);
  }

  /** No clause ends, and no other proper name stands, between two places. */
  private boolean isPlain(int from, int to) {
    return breaks.commas(from, to) == 0
        && breaks.hard(from, to) == 0
        && breaks.capitals(from, to) <= 2;
  }

  private boolean speaks(int start, int end) {
    for (Hit hit : hits.of(Cue.Sort.CASE)) {
      if (hit.is(Cue.Case.SAID)) {
        boolean behind = hit.start() >= end && hit.start() - end <= SAID_REACH;
        boolean before = hit.end() <= start && start - hit.end() <= REACH / 2;
        if ((behind && isPlain(end, hit.start())) || (before && isPlain(hit.end(), start))) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Group> join(List<Party> parties) {
    List<Group> groups = new ArrayList<>();
    for (int i = 0; i < parties.size(); ) {
      int end = lastOfChain(parties, i);
      groups.add(Group.of(parties.subList(i, end + 1)));
      i = end + 1;
    }
    return groups;
  }

  /** The last party of the enumeration that begins at {@code first}; itself when none does. */
  private int lastOfChain(List<Party> parties, int first) {
    int closed = first;
    int tight = 0;
    for (int i = first; i + 1 < parties.size(); i++) {
      int from = parties.get(i).end();
      int to = parties.get(i + 1).start();
      boolean source = hits.has(Cue.Sort.REFERENCE, Cue.Reference.SOURCE, from, to);
      if (source || to - from > JOINT_REACH || holdsFigure(from, to) || breaks.hard(from, to) > 0) {
        break;
      }
      if (hasAnd(from, to) && actsItself(parties.get(first), parties.get(i + 1))) {
        break;
      }
      if (hasAnd(from, to) || isGluedAnd(parties.get(i), to) || isMark(from, to, closed > first)) {
        closed = i + 1;
      } else if (isListed(from, to)) {
        tight++;
        closed = tight >= 2 ? i + 1 : closed;
      } else if (breaks.commas(from, to) != 1 || hasVerb(from, to)) {
        break;
      }
    }
    return closed;
  }

  /** A bought B and C acquired D: behind its own verb, the second begins a clause. */
  private boolean actsItself(Party first, Party next) {
    int end = next.end();
    boolean apart = end < text.length() && text.charAt(end) == ' ';
    return apart
        && hasVerb(end, end + BEHIND_NAME)
        && hits.in(Cue.Sort.VERB, first.start() - REACH, first.start()).stream()
            .anyMatch(verb -> breaks.words(verb.end(), first.start()) <= 1);
  }

  private boolean hasAnd(int from, int to) {
    for (Hit hit : hits.of(Cue.Sort.CASE)) {
      if (hit.start() >= to) {
        break;
      }
      if (hit.start() >= from && hit.end() <= to && hit.is(Cue.Case.AND) && !isCopula(hit)) {
        return !hasVerb(from, to);
      }
    }
    return false;
  }

  /** "A è B", "A é B": is, which is folded like and. */
  private boolean isCopula(Hit hit) {
    return hit.end() - hit.start() == 1
        && text.charAt(hit.start()) == 'e'
        && Character.toLowerCase(text.originalCharAt(hit.start())) != 'e';
  }

  /** "A와 B": a particle that says "with" right in front of the next name. */
  private boolean isGluedAnd(Party party, int to) {
    int length = to - party.end();
    return party.role() == Cue.Case.WITH
        && length > 1
        && length <= GLUED_AND
        && CharClass.of(text.charAt(party.end())) == CharClass.HANGUL
        && cues.caseAfter(text, party.end()) == Cue.Case.WITH
        && breaks.commas(party.end(), to) == 0;
  }

  /**
   * "A·B", "AとB、C": a mark that joins names where nothing else stands between them. A comma does so
   * within an enumeration only: headlines have one behind whom they are on.
   */
  private boolean isMark(int from, int to, boolean within) {
    return to - from == 1
        && (DOTS.indexOf(text.charAt(from)) >= 0 || (within && isListed(from, to)));
  }

  private boolean isListed(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '、') {
        return to - from <= 4;
      }
      if (CharClass.isWord(c)) {
        return false;
      }
    }
    return breaks.commas(from, to) == 1;
  }

  private boolean hasVerb(int from, int to) {
    return !hits.in(Cue.Sort.VERB, from, to).isEmpty();
  }

  private boolean holdsFigure(int from, int to) {
    for (Figure figure : figures) {
      if (figure.start() < to && figure.end() > from) {
        return true;
      }
    }
    return false;
  }
}
