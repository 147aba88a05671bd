package org.newsledger.company.name;

import java.util.Collections;

/**
 * How alike two names are: what their common words tell, against what all their words tell.
 *
 * <p>Names that each have a telling word of their own are different, and so are names of different
 * numbers, series or countries. A legal form that both have is weak evidence.
 */
public final class NameLikeness {

  /** What all words of one name that the other has not may tell, where the other has some too. */
  private static final double MOST_ON_BOTH_SIDES = 0.2;

  /** A word that tells which company is meant. */
  private static final double TELLING = 0.55;

  /** A word that few companies bear. */
  private static final double RARE = 0.8;

  /** So many letters of a name that is one misspelled word. */
  private static final int SHORTEST_ALONE = 9;

  /** So many where the legal form is the same. */
  private static final int SHORTEST_WITH_FORM = 5;

  private final LikeName a;
  private final LikeName b;
  private final int[] matchOfA;
  private final boolean[] takenOfB;
  private double matched;
  private double common;
  private double best;
  private boolean typo;
  private boolean otherBeginning;
  private boolean shortTypo;
  private boolean typos;
  private double exact;

  private NameLikeness(LikeName a, LikeName b) {
    this.a = a;
    this.b = b;
    this.matchOfA = new int[a.size()];
    this.takenOfB = new boolean[b.size()];
  }

  /** From 0, different companies, to 1, one name. */
  public static double of(LikeName a, LikeName b) {
    double likeness = new NameLikeness(a, b).score();
    for (int i = 0; i + 1 < a.size(); i++) {
      if (b.holds(a.word(i) + a.word(i + 1))) {
        likeness = Math.max(likeness, new NameLikeness(a.joined(i), b).score());
      }
    }
    for (int i = 0; i + 1 < b.size(); i++) {
      if (a.holds(b.word(i) + b.word(i + 1))) {
        likeness = Math.max(likeness, new NameLikeness(a, b.joined(i)).score());
      }
    }
    return likeness;
  }

  private double score() {
    for (int i = 0; i < a.size(); i++) {
      matchOfA[i] = -1;
      match(i, 1);
    }
    for (int i = 0; i < a.size(); i++) {
      if (matchOfA[i] < 0) {
        match(i, 0);
      }
    }
    double onlyA = 0;
    double onlyB = 0;
    for (int i = 0; i < a.size(); i++) {
      if (matchOfA[i] < 0) {
        if (separates(a, i)) {
          return 0;
        }
        onlyA += weightAside(a, i);
      }
    }
    for (int j = 0; j < b.size(); j++) {
      if (!takenOfB[j]) {
        if (separates(b, j)) {
          return 0;
        }
        onlyB += weightAside(b, j);
      }
    }
    return isExcluded(onlyA, onlyB) ? 0 : matched / (common + onlyA + onlyB);
  }

  private boolean isExcluded(double onlyA, double onlyB) {
    if (onlyA + onlyB == 0 && !typo) {
      return false;
    }
    if (shortTypo && exact < RARE) {
      return true;
    }
    if (best < TELLING || Math.min(onlyA, onlyB) > MOST_ON_BOTH_SIDES) {
      return true;
    }
    return typo && (common > 1.0 ? isOtherForm() : isTooShort());
  }

  private boolean isOtherForm() {
    return !a.forms().isEmpty()
        && !b.forms().isEmpty()
        && Collections.disjoint(a.forms(), b.forms());
  }

  /** A name that is one misspelled word has to be long, or to have the same legal form. */
  private boolean isTooShort() {
    boolean sameForm = !Collections.disjoint(a.forms(), b.forms());
    int longest = Math.max(a.word(0).length(), b.word(0).length());
    return isOtherForm()
        || typos
        || longest < (sameForm ? SHORTEST_WITH_FORM : SHORTEST_ALONE)
        || (otherBeginning && !sameForm);
  }

  private void match(int i, double least) {
    int at = -1;
    double highest = 0;
    for (int j = 0; j < b.size(); j++) {
      double likeness = takenOfB[j] ? 0 : WordLikeness.of(a, i, b, j);
      if (likeness > highest && likeness >= least) {
        highest = likeness;
        at = j;
      }
    }
    if (at < 0) {
      return;
    }
    matchOfA[i] = at;
    takenOfB[at] = true;
    boolean misspelled = WordLikeness.isTypo(highest);
    double weight =
        misspelled ? Math.min(a.weight(i), b.weight(at)) : Math.max(a.weight(i), b.weight(at));
    matched += weight * highest;
    common += weight;
    boolean word = misspelled && isExtension(a.word(i), b.word(at));
    best = word ? best : Math.max(best, weight);
    exact = misspelled ? exact : Math.max(exact, weight);
    shortTypo |= misspelled && WordLikeness.isShort(highest);
    typos |= misspelled && weight >= TELLING && highest < WordLikeness.TYPO;
    if (misspelled && weight >= TELLING) {
      typo = true;
      otherBeginning |= a.word(i).charAt(0) != b.word(at).charAt(0);
    }
  }

  /** A common word that another begins with is not that one misspelled: payments, paymentus. */
  private static boolean isExtension(String x, String y) {
    return (x.startsWith(y) || y.startsWith(x))
        && (NameWeights.isCommon(x) || NameWeights.isCommon(y));
  }

  private static boolean separates(LikeName name, int at) {
    return name.isSeries(at) || (name.size() > 1 && Regions.contains(name.word(at)));
  }

  /** A given name or an initial before the family name is often left out. */
  private static double weightAside(LikeName name, int at) {
    boolean given = at == 0 && name.size() > 1 && GivenNames.contains(name.word(at));
    return given ? Math.min(name.weight(at), 0.3) : name.weight(at);
  }
}
