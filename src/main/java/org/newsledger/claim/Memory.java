package org.newsledger.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsledger.company.CompanyRef;

/** What earlier sentences were about, while an article is read from top to bottom. */
final class Memory {

  private final List<CompanyRef> title;
  private final List<CompanyRef> frequent;
  private List<CompanyRef> lastSubject = List.of();
  private int lastSubjectParagraph = -1;
  private List<CompanyRef> focus = List.of();
  private int focusParagraph = -1;
  private List<CompanyRef> paragraphFirst = List.of();
  private int paragraph = -1;
  private List<CompanyRef> together = List.of();

  private Memory(List<CompanyRef> title, List<CompanyRef> frequent) {
    this.title = title;
    this.frequent = frequent;
  }

  /** The memory before the first sentence, which knows whom the article names most. */
  static Memory of(List<Scene> scenes) {
    Map<CompanyRef, Integer> counts = new HashMap<>();
    List<CompanyRef> order = new ArrayList<>();
    for (Scene scene : scenes) {
      for (Group group : scene.groups()) {
        for (CompanyRef company : group.companies()) {
          if (counts.merge(company, 1, Integer::sum) == 1) {
            order.add(company);
          }
        }
      }
    }
    Optional<CompanyRef> most = Optional.empty();
    int highest = 0;
    for (CompanyRef company : order) {
      int count = counts.getOrDefault(company, 0);
      if (count > highest) {
        most = Optional.of(company);
        highest = count;
      }
    }
    List<CompanyRef> title =
        scenes.isEmpty() || scenes.get(0).groups().isEmpty()
            ? List.of()
            : scenes.get(0).groups().get(0).companies();
    return new Memory(title, most.map(List::of).orElse(List.of()));
  }

  /** Remembers the companies that a claim was said of. */
  void claimed(Scene scene, List<CompanyRef> subjects) {
    if (!subjects.isEmpty()) {
      lastSubject = subjects;
      lastSubjectParagraph = scene.paragraph();
    }
  }

  /** Remembers what the sentence was about, once it has been read. */
  void passed(Scene scene) {
    if (scene.paragraph() != paragraph) {
      paragraph = scene.paragraph();
      paragraphFirst = List.of();
    }
    List<CompanyRef> all = new ArrayList<>();
    for (Group group : scene.groups()) {
      if (paragraphFirst.isEmpty()) {
        paragraphFirst = group.companies();
      }
      if (group.companies().size() > 1) {
        together = group.companies();
      }
      group.companies().stream().filter(c -> !all.contains(c)).forEach(all::add);
    }
    if (!scene.groups().isEmpty()) {
      focus = mainGroup(scene).companies();
      focusParagraph = scene.paragraph();
      together = together.isEmpty() && all.size() > 1 ? List.copyOf(all) : together;
    }
  }

  /** The first company that no other word governs, else the first. */
  private static Group mainGroup(Scene scene) {
    for (Group group : scene.groups()) {
      boolean governed =
          switch (group.role()) {
            case NONE, TOPIC, SUBJECT -> false;
            default -> true;
          };
      if (!governed) {
        return group;
      }
    }
    return scene.groups().get(0);
  }

  List<CompanyRef> title() {
    return title;
  }

  List<CompanyRef> frequent() {
    return frequent;
  }

  List<CompanyRef> lastSubject() {
    return lastSubject;
  }

  boolean lastSubjectIn(Scene scene) {
    return lastSubjectParagraph == scene.paragraph();
  }

  List<CompanyRef> focus() {
    return focus;
  }

  boolean focusIn(Scene scene) {
    return focusParagraph == scene.paragraph();
  }

  /** The first companies of this paragraph, so far. */
  List<CompanyRef> paragraphFirst(Scene scene) {
    return scene.paragraph() == paragraph ? paragraphFirst : List.of();
  }

  /** The several companies last named together. */
  List<CompanyRef> together() {
    return together;
  }
}
