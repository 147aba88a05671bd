package org.newsledger.claim.cue;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;

/**
 * Finds the phrases of a sentence in one pass, each sort of them apart: a long phrase of one sort
 * hides the shorter ones that begin with it, but none of another sort.
 */
public final class PhraseFinder implements PhraseTrie.Visitor<Phrase> {

  private final LongestAtPlace<Cue> cues;
  private final LongestAtPlace<Cue> modalities;
  private final LongestAtPlace<Cue> changes;
  private final LongestAtPlace<Cue> views;
  private final LongestAtPlace<Cue> besides;
  private final LongestAtPlace<RelationCue> ties;
  private final LongestAtPlace<Phrase.Quarter> quarters;

  private final List<SplitPhrases.Part> parts;
  private int nextPart;

  private PhraseFinder(int limit, List<SplitPhrases.Part> parts) {
    this.parts = parts;
    cues = new LongestAtPlace<>(limit);
    modalities = new LongestAtPlace<>(limit);
    changes = new LongestAtPlace<>(limit);
    views = new LongestAtPlace<>(limit);
    besides = new LongestAtPlace<>(limit);
    ties = new LongestAtPlace<>(limit);
    quarters = new LongestAtPlace<>(limit);
  }

  /** The phrases in {@code [from, to)}, the longest of each sort at each place. */
  public static Found in(FoldedText text, Breaks breaks, Phrases phrases, int from, int to) {
    PhraseFinder finder = new PhraseFinder(to, phrases.split().in(text, breaks, from, to));
    phrases.whole().visit(text, from, to, finder);
    finder.offerPartsTo(to);
    return new Found(
        merged(
            merged(merged(finder.cues.all(), finder.modalities.all()), finder.changes.all()),
            finder.views.all()),
        finder.besides.all(),
        finder.ties.all(),
        finder.quarters.all());
  }

  private static List<PhraseTrie.Match<Cue>> merged(
      List<PhraseTrie.Match<Cue>> first, List<PhraseTrie.Match<Cue>> second) {
    List<PhraseTrie.Match<Cue>> all = new ArrayList<>(first.size() + second.size());
    int next = 0;
    for (PhraseTrie.Match<Cue> match : first) {
      while (next < second.size() && second.get(next).start() < match.start()) {
        all.add(second.get(next++));
      }
      all.add(match);
    }
    all.addAll(second.subList(next, second.size()));
    return all;
  }

  /**
   * The phrases of a sentence, each sort in its order.
   *
   * @param cues cues that count wherever they stand
   * @param besides cues that count only right beside a figure
   * @param ties phrases that tell of ties between companies
   * @param quarters names of quarters
   */
  public record Found(
      List<PhraseTrie.Match<Cue>> cues,
      List<PhraseTrie.Match<Cue>> besides,
      List<PhraseTrie.Match<RelationCue>> ties,
      List<PhraseTrie.Match<Phrase.Quarter>> quarters) {}

  /**
   * What tells how sure something is, a change or whose view it is hides no measure: 投資する is both,
   * as 跌了.
   */
  private LongestAtPlace<Cue> cuesOf(Cue cue) {
    return switch (cue.sort()) {
      case BESIDE -> besides;
      case MODALITY -> modalities;
      case CHANGE -> changes;
      default -> isView(cue) ? views : cues;
    };
  }

  private static boolean isView(Cue cue) {
    return cue.meaning() == Cue.Reference.OPINION || cue.meaning() == Cue.Reference.SOURCE;
  }

  @Override
  public void found(int start, int end, List<Phrase> meanings) {
    offerPartsTo(start);
    for (Phrase meaning : meanings) {
      offer(start, end, meaning);
    }
  }

  /** The parts of split phrases that begin up to a place. */
  private void offerPartsTo(int start) {
    while (nextPart < parts.size() && parts.get(nextPart).start() <= start) {
      SplitPhrases.Part part = parts.get(nextPart++);
      offer(part.start(), part.end(), part.meaning());
    }
  }

  private void offer(int start, int end, Phrase meaning) {
    if (meaning instanceof Cue cue) {
      cuesOf(cue).offer(start, end, cue);
    } else if (meaning instanceof RelationCue tie) {
      ties.offer(start, end, tie);
    } else if (meaning instanceof Phrase.Quarter quarter) {
      quarters.offer(start, end, quarter);
    }
  }
}
