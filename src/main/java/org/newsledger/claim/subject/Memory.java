package org.newsledger.claim.subject;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsledger.claim.Metric;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Scene;
import org.newsledger.company.CompanyRef;

/** What earlier sentences were about, while an article is read from top to bottom. */
public final class Memory {

  private static final int MOST_REMEMBERED = 8;

  /** How far from the beginning of a sentence the one may stand who leads it, in characters. */
  private static final int LEADING = 30;

  private final List<CompanyRef> title;
  private final List<CompanyRef> lead;
  private final List<CompanyRef> frequent;
  private final List<CompanyRef> topic;
  private final Map<CompanyRef, Integer> counts;
  private final Set<CompanyRef> onlookers;
  private final History history = new History();
  private List<CompanyRef> lastSubject = List.of();
  private int lastSubjectParagraph = -1;
  private int lastSubjectScene = -1;
  private boolean lastIsResult;
  private List<CompanyRef> focus = List.of();
  private List<CompanyRef> lastNamed = List.of();
  private int focusParagraph = -1;
  private List<CompanyRef> paragraphFirst = List.of();
  private int paragraph = -1;
  private List<CompanyRef> together = List.of();
  private List<CompanyRef> lastTold = List.of();

  /** Those that acted, and all that were named, the last first. */
  private final List<CompanyRef> acting = new ArrayList<>();

  private final List<CompanyRef> named = new ArrayList<>();

  private Memory(
      List<CompanyRef> title,
      List<CompanyRef> lead,
      List<CompanyRef> frequent,
      Map<CompanyRef, Integer> counts,
      Set<CompanyRef> onlookers) {
    this.title = title;
    this.lead = lead;
    this.frequent = frequent;
    this.counts = counts;
    this.onlookers = onlookers;
    this.topic = recurs(title) ? title : recurs(lead) ? lead : frequent;
  }

  /** The memory before the first sentence, which knows whom the article names, and how often. */
  public static Memory of(List<Scene> scenes) {
    Map<CompanyRef, Integer> counts = new LinkedHashMap<>();
    Set<CompanyRef> onlookers = new HashSet<>();
    List<CompanyRef> title = List.of();
    List<CompanyRef> lead = List.of();
    for (Scene scene : scenes) {
      for (Group group : scene.groups()) {
        group.companies().forEach(company -> counts.merge(company, 1, Integer::sum));
        group.parties().stream()
            .filter(party -> party.mention().onlooker())
            .forEach(party -> onlookers.add(party.company()));
      }
      List<Group> told = scene.told();
      if (!told.isEmpty() && scene.paragraph() == 0 && title.isEmpty()) {
        title = MainCompanies.group(told).companies();
      } else if (!told.isEmpty() && lead.isEmpty()) {
        lead = MainCompanies.group(told).companies();
      }
    }
    return new Memory(title, lead, MainCompanies.mostFrequent(counts), counts, onlookers);
  }

  /** Remembers the companies that a claim was said of. */
  public void claimed(Scene scene, List<CompanyRef> subjects, Metric metric) {
    if (!subjects.isEmpty()) {
      history.claimed(scene, subjects);
      lastIsResult = metric == Metric.REVENUE || metric == Metric.PROFIT || metric == Metric.LOSS;
      lastSubject = subjects;
      lastSubjectParagraph = scene.paragraph();
      lastSubjectScene = scene.index();
    }
  }

  /** Remembers what the sentence was about, once it has been read. */
  public void passed(Scene scene) {
    tell(scene);
    history.passed(scene);
    if (scene.isHeading()) {
      head(scene);
    }
  }

  /** A heading that only names a company opens the paragraph below it. */
  private void head(Scene scene) {
    int below = scene.paragraph() + 1;
    lastSubject = lastNamed;
    lastSubjectParagraph = below;
    lastSubjectScene = scene.index();
    focus = lastNamed;
    focusParagraph = below;
    paragraph = below;
    paragraphFirst = lastNamed;
  }

  private void tell(Scene scene) {
    if (scene.paragraph() != paragraph) {
      paragraph = scene.paragraph();
      paragraphFirst = List.of();
    }
    List<CompanyRef> all = new ArrayList<>();
    List<Group> told = scene.told();
    if (!told.isEmpty() && mayLead(scene, told.get(0)) && leads(scene, told.get(0))) {
      lastSubject = told.get(0).companies();
      lastSubjectParagraph = scene.paragraph();
      lastSubjectScene = scene.index();
      paragraphFirst = lastSubject;
    }
    for (Group group : told) {
      if (paragraphFirst.isEmpty()) {
        paragraphFirst = group.companies();
      }
      if (group.companies().size() > 1) {
        together = group.companies();
      }
      remember(named, group.companies());
      if (group.acts()) {
        remember(acting, group.companies());
      }
      group.companies().stream().filter(c -> !all.contains(c)).forEach(all::add);
    }
    if (!told.isEmpty()) {
      boolean acts = told.stream().anyMatch(Group::acts);
      lastNamed = MainCompanies.group(told).companies();
      focus = acts || focus.isEmpty() ? lastNamed : focus;
      focusParagraph = scene.paragraph();
      lastTold = List.copyOf(all);
      together = together.isEmpty() && all.size() > 1 ? List.copyOf(all) : together;
    }
  }

  /** Whether a sentence has no figures, or told results of the one whom it names first. */
  private boolean mayLead(Scene scene, Group first) {
    return scene.figures().isEmpty()
        || (lastIsResult && lastSubjectSaidIn(scene) && areSame(lastSubject, first.companies()));
  }

  /** Whether a sentence opens with who acts in it: what follows is on that one. */
  private boolean leads(Scene scene, Group first) {
    return first.acts()
        && first.role() != Cue.Case.SUBJECT
        && !first.isOnlooker()
        && first.companies().size() == 1
        && first.start() - scene.start() <= LEADING
        && first.companies().stream().noneMatch(this::isNamedBefore);
  }

  private static void remember(List<CompanyRef> last, List<CompanyRef> companies) {
    last.removeAll(companies);
    last.addAll(0, companies);
    if (last.size() > MOST_REMEMBERED) {
      last.subList(MOST_REMEMBERED, last.size()).clear();
    }
  }

  /** The companies that the title is about. */
  List<CompanyRef> title() {
    return title;
  }

  /** The companies that the first sentence below the title is about. */
  List<CompanyRef> lead() {
    return lead;
  }

  /** What the article is about: its title, else its lead, where the article comes back to it. */
  public List<CompanyRef> topic() {
    return topic;
  }

  private boolean recurs(List<CompanyRef> companies) {
    return !areNamedOnce(companies);
  }

  /** Whether the article names each of {@code companies} in one place only. */
  boolean areNamedOnce(List<CompanyRef> companies) {
    for (CompanyRef company : companies) {
      if (!isNamedOnce(company)) {
        return false;
      }
    }
    return true;
  }

  private boolean isNamedOnce(CompanyRef company) {
    return counts.getOrDefault(company, 0) == 1;
  }

  /** Whether the business of each of {@code companies} is with other companies. */
  boolean areOnlookers(List<CompanyRef> companies) {
    return onlookers.containsAll(companies);
  }

  /** Whether a sentence before named a company. */
  public boolean isNamedBefore(CompanyRef company) {
    return history.isNamed(company);
  }

  /** How each company was named and told of before. */
  History history() {
    return history;
  }

  List<CompanyRef> frequent() {
    return frequent;
  }

  public List<CompanyRef> lastSubject() {
    return lastSubject;
  }

  boolean lastSubjectIn(Scene scene) {
    return lastSubjectParagraph == scene.paragraph();
  }

  /** Whether the last claim was said in this very sentence. */
  boolean lastSubjectSaidIn(Scene scene) {
    return lastSubjectScene == scene.index();
  }

  /** Who acted in the last sentence in which any company did. */
  public List<CompanyRef> focus() {
    return focus;
  }

  /** Whom a figure of {@code metric} goes on about: shares are told of who was named last. */
  public List<CompanyRef> focus(Metric metric) {
    return metric == Metric.STAKE ? lastNamed : focus;
  }

  /** The main companies of the last sentence that names any. */
  public List<CompanyRef> lastNamed() {
    return lastNamed;
  }

  public boolean focusIn(Scene scene) {
    return focusParagraph == scene.paragraph();
  }

  /** The first companies of this paragraph, so far. */
  public List<CompanyRef> paragraphFirst(Scene scene) {
    return scene.paragraph() == paragraph ? paragraphFirst : List.of();
  }

  /** The companies of the last sentence that names any. */
  public List<CompanyRef> lastTold() {
    return lastTold;
  }

  /** The several companies last named together. */
  List<CompanyRef> together() {
    return together;
  }

  /**
   * The {@code count} companies that "both" or "the three" means: so many last named together, else
   * those that acted last, else those that were named last.
   */
  List<CompanyRef> last(int count) {
    boolean fresh = acting.isEmpty() || together.contains(acting.get(0));
    if (count > 0 && together.size() == count && fresh) {
      return together;
    }
    List<CompanyRef> from = acting.size() >= count ? acting : named;
    return from.size() >= count ? List.copyOf(from.subList(0, count)) : List.of();
  }

  /** Whether two lists hold the same companies in the same order. */
  static boolean areSame(List<CompanyRef> companies, List<CompanyRef> others) {
    boolean same = companies.size() == others.size();
    for (int i = 0; same && companies != others && i < companies.size(); i++) {
      same = companies.get(i).equals(others.get(i));
    }
    return same;
  }
}
