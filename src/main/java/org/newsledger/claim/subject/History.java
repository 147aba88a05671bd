package org.newsledger.claim.subject;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Scene;
import org.newsledger.company.CompanyRef;

/** Where and how an article named each company last, and where it last said a claim of it. */
final class History {

  private static final int NONE = -1;
  private static final int FEW = 6;
  private static final int FEW_CLAIMED = 4;

  private final Map<CompanyRef, Past> pasts = new HashMap<>();
  private int paragraph = NONE;
  private int namedInParagraph;
  private int claimedParagraph = NONE;
  private Optional<CompanyRef> claimedFirst = Optional.empty();

  /** What is known of one company. */
  private static final class Past {
    private int scene = NONE;
    private int paragraph = NONE;
    private int claimed = NONE;
    private long came;
  }

  /** Remembers that a claim of a sentence was said of companies, of which there has to be one. */
  void claimed(Scene scene, List<CompanyRef> subjects) {
    if (claimedParagraph != scene.paragraph()) {
      claimedParagraph = scene.paragraph();
      claimedFirst = Optional.of(subjects.get(0));
    }
    subjects.forEach(company -> past(company).claimed = scene.index());
  }

  /** Remembers how a sentence named its companies, once it has been read. */
  void passed(Scene scene) {
    if (claimedParagraph != scene.paragraph()) {
      claimedFirst = Optional.empty();
    }
    if (paragraph != scene.paragraph()) {
      paragraph = scene.paragraph();
      namedInParagraph = 0;
    }
    List<Group> told = scene.told();
    Optional<Group> leader = told.stream().filter(Group::acts).findFirst();
    for (int i = 0; i < told.size(); i++) {
      Group group = told.get(i);
      boolean leads = leader.filter(first -> first.start() == group.start()).isPresent();
      long came =
          Hint.CAME_FIRST.when(i == 0)
              | Hint.CAME_ALONE.when(told.size() == 1)
              | Hint.CAME_LAST.when(i == told.size() - 1)
              | Hint.LED.when(leads)
              | Hint.ACTED.when(group.acts())
              | Hint.SPOKE.when(group.speaks())
              | Hint.WAS_LISTED.when(group.parties().size() > 1)
              | Hint.WAS_MEANT.when(!group.parties().get(0).mention().isNamed());
      group.companies().forEach(company -> name(past(company), scene, came));
    }
  }

  private void name(Past past, Scene scene, long came) {
    namedInParagraph += past.paragraph == scene.paragraph() ? 0 : 1;
    long kept = Hint.CAME_FIRST.when(true) | Hint.LED.when(true);
    past.came = past.scene == scene.index() ? came | (past.came & kept) : came;
    past.scene = scene.index();
    past.paragraph = scene.paragraph();
  }

  private Past past(CompanyRef company) {
    return pasts.computeIfAbsent(company, c -> new Past());
  }

  /** Whether a sentence before named a company. */
  boolean isNamed(CompanyRef company) {
    Past past = pasts.get(company);
    return past != null && past.paragraph != NONE;
  }

  /** Whether a company was named before in the paragraph of a sentence. */
  boolean isNamedIn(Scene scene, CompanyRef company) {
    Past past = pasts.get(company);
    return past != null && past.paragraph == scene.paragraph();
  }

  /** The hints at a company that the sentences before a sentence give. */
  long of(CompanyRef company, Scene scene) {
    long first = Hint.CLAIMED_FIRST.when(claimedFirst.filter(company::equals).isPresent());
    Past past = pasts.get(company);
    if (past == null) {
      return first;
    }
    boolean here = past.paragraph == scene.paragraph();
    return first
        | past.came
        | (past.scene == NONE ? 0 : named(scene.index() - past.scene))
        | (past.claimed == NONE ? 0 : claimed(scene.index() - past.claimed))
        | Hint.ALONE_IN_PARAGRAPH.when(here && namedInParagraph == 1);
  }

  private static long named(int back) {
    return Hint.ONE_BACK.when(back == 1)
        | Hint.TWO_BACK.when(back == 2)
        | Hint.THREE_BACK.when(back == 3)
        | Hint.FEW_BACK.when(back > 3 && back <= FEW)
        | Hint.FAR_BACK.when(back > FEW);
  }

  private static long claimed(int back) {
    return Hint.CLAIMED_HERE.when(back == 0)
        | Hint.CLAIMED_ONE_BACK.when(back == 1)
        | Hint.CLAIMED_TWO_BACK.when(back == 2)
        | Hint.CLAIMED_FEW_BACK.when(back > 2 && back <= FEW_CLAIMED)
        | Hint.CLAIMED_FAR_BACK.when(back > FEW_CLAIMED);
  }
}
