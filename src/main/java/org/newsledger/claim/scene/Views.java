package org.newsledger.claim.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.Cue;
import org.newsledger.company.CompanyRef;

/**
 * Tells who only has a view of others: the broker that expects a profit, the research house that
 * counts shares of a market. What they tell is said of the company beside them, or of one before.
 */
final class Views {

  /** How far behind a name the word may stand that says that it is a source. */
  private static final int SOURCE_REACH = 14;

  /** How far before a name the words may begin that quote it. */
  private static final int QUOTED_REACH = 64;

  /** "the news agency": how long a word may be that tells the kind of a source. */
  private static final int LONGEST_KIND = 16;

  /** "a study by": how long what it published may be. */
  private static final int LONGEST_STUDY = 34;

  /** How far behind a name the verb stands where it comes before what is thought. */
  private static final int VERB_REACH = 12;

  private final Breaks breaks;

  /** The companies of the sentences so far that did more than to have a view. */
  private final Set<CompanyRef> told = new HashSet<>();

  /** Whether one of them has a business of its own. */
  private boolean othersTold;

  Views(Breaks breaks) {
    this.breaks = breaks;
  }

  /** The companies of the next sentence, those marked that only have a view of others. */
  List<Group> marked(List<Group> groups, Hits hits, List<Figure> figures) {
    if (groups.isEmpty()) {
      return groups;
    }
    boolean views =
        !figures.isEmpty()
            && (groups.stream().anyMatch(Group::isOnlooker)
                || hits.has(Cue.Sort.REFERENCE, Cue.Reference.QUOTED, 0, Integer.MAX_VALUE)
                || hits.has(Cue.Sort.REFERENCE, Cue.Reference.SOURCE, 0, Integer.MAX_VALUE));
    List<Group> marked = views ? new Sentence(groups, hits, figures).marked() : groups;
    for (Group group : marked) {
      if (group.role() != Cue.Case.VIEW) {
        told.addAll(group.companies());
        othersTold |= !group.isOnlooker();
      }
    }
    return marked;
  }

  /** One sentence that names such a company. */
  private final class Sentence {

    private final List<Group> groups;
    private final Hits hits;
    private final List<Figure> figures;
    private final boolean others;

    Sentence(List<Group> groups, Hits hits, List<Figure> figures) {
      this.groups = groups;
      this.hits = hits;
      this.figures = figures;
      this.others = groups.stream().anyMatch(group -> !group.isOnlooker());
    }

    List<Group> marked() {
      List<Group> marked = new ArrayList<>(groups.size());
      groups.forEach(g -> marked.add(isView(g) ? g.as(Cue.Case.VIEW) : g));
      return marked;
    }

    private boolean isView(Group group) {
      return group.isOnlooker() ? isQuoted(group) || hasView(group) : isQuoted(group);
    }

    /**
     * "According to A, B will cut 40 jobs": who is named for the first time, and quoted on another,
     * reports on it.
     */
    private boolean isQuoted(Group group) {
      return groups.size() > 1
          && (quotes(group) || isSource(group))
          && group.companies().stream().noneMatch(told::contains)
          && groups.stream().anyMatch(other -> !other.equals(group) && other.isFree());
    }

    private boolean hasView(Group group) {
      if (setsTarget(group)) {
        return true;
      }
      if (!others) {
        return othersTold
            && isSource(group)
            && group.companies().stream().noneMatch(told::contains);
      }
      return isSource(group) || (group.isFree() && (saysFirst(group) || saysLast(group)));
    }

    /** "Goldman Sachs raised its price target on X": of two brokers, the one behind is meant. */
    private boolean setsTarget(Group group) {
      boolean before = group.isFree() && says(Cue.Reference.TARGET, group.end(), Integer.MAX_VALUE);
      return others
          ? says(Cue.Reference.TARGET, 0, Integer.MAX_VALUE)
          : before && (groups.size() == 1 ? othersTold : group.equals(groups.get(0)));
    }

    /**
     * The words that quote end right before the name, or before what kind of source it is: laut
     * einer Studie von A.
     */
    private boolean quotes(Group group) {
      int to = group.start();
      int longest = group.isFree() ? LONGEST_KIND : LONGEST_STUDY;
      return hits.in(Cue.Sort.REFERENCE, to - QUOTED_REACH, to).stream()
          .anyMatch(
              hit ->
                  hit.is(Cue.Reference.QUOTED)
                      && hit.end() <= to
                      && to - hit.end() <= longest
                      && noneNamed(hit.end(), to)
                      && (!group.isFree() || breaks.capitals(hit.end(), to) == 0)
                      && noFigure(hit.end(), to));
    }

    /** "X에 따르면", "Xの調査によると". */
    private boolean isSource(Group group) {
      int to = group.end() + SOURCE_REACH;
      return says(Cue.Reference.SOURCE, group.end(), to) && noFigure(group.end(), to);
    }

    /** "高盛预计", "瑞银认为". */
    private boolean saysFirst(Group group) {
      int to = group.end() + VERB_REACH;
      return group.role() == Cue.Case.NONE
          && says(Cue.Reference.OPINION, group.end(), to)
          && noFigure(group.end(), to);
    }

    /** "X증권은 … 본다", "X証券は…とみる": the verb stands behind all that is thought. */
    private boolean saysLast(Group group) {
      int last = groups.get(groups.size() - 1).end();
      return group.role() != Cue.Case.NONE && says(Cue.Reference.OPINION, last, Integer.MAX_VALUE);
    }

    private boolean says(Cue.Reference reference, int from, int to) {
      return hits.has(Cue.Sort.REFERENCE, reference, from, to);
    }

    private boolean noneNamed(int from, int to) {
      return groups.stream().noneMatch(g -> g.start() >= from && g.start() < to);
    }

    private boolean noFigure(int from, int to) {
      return figures.stream().noneMatch(f -> f.start() >= from && f.start() < to);
    }
  }
}
