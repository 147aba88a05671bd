package org.newsledger.claim.subject;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.claim.Metric;
import org.newsledger.claim.scene.Scene;
import org.newsledger.company.CompanyRef;

/** The traits that companies have at a figure by what is remembered of the article. */
final class MemoryTraits {

  private final Memory memory;
  private final List<Remembered> all = new ArrayList<>(7);

  /** Companies that are remembered, and the traits of who is the same. */
  private record Remembered(List<CompanyRef> companies, long traits) {}

  MemoryTraits(Memory memory, Scene scene, Metric metric) {
    this.memory = memory;
    boolean last = memory.lastSubjectIn(scene);
    boolean said = memory.lastSubjectSaidIn(scene);
    boolean focus = memory.focusIn(scene);
    add(
        memory.lastSubject(),
        Trait.LAST_SUBJECT.when(true)
            | Trait.LAST_SUBJECT_HERE.when(last)
            | Trait.SAID_HERE.when(said)
            | Trait.HOLDER.when(said && metric == Metric.STAKE_VALUE));
    add(memory.focus(metric), Trait.LAST_FOCUS.when(true) | Trait.FOCUS_HERE.when(focus));
    add(memory.topic(), Trait.TOPIC.when(true) | Trait.TOPIC_AWAY.when(!focus));
    add(memory.title(), Trait.TITLE.when(true));
    add(memory.lead(), Trait.LEAD.when(true));
    add(memory.frequent(), Trait.FREQUENT.when(true));
    add(memory.paragraphFirst(scene), Trait.PARAGRAPH_FIRST.when(true));
  }

  private void add(List<CompanyRef> companies, long traits) {
    if (!companies.isEmpty()) {
      all.add(new Remembered(companies, traits));
    }
  }

  /** Whether the first of {@code companies} was named before in the paragraph of a sentence. */
  boolean areNamedIn(Scene scene, List<CompanyRef> companies) {
    return memory.history().isNamedIn(scene, companies.get(0));
  }

  /** The hints at {@code companies}, of which there has to be one, that were told before. */
  long hints(Scene scene, List<CompanyRef> companies) {
    return memory.history().of(companies.get(0), scene);
  }

  /** The traits of {@code companies}, of which there has to be one. */
  long of(List<CompanyRef> companies) {
    long traits =
        Trait.ONCE.when(memory.areNamedOnce(companies))
            | Trait.ONLOOKER.when(memory.areOnlookers(companies));
    for (Remembered remembered : all) {
      if (Memory.areSame(companies, remembered.companies())) {
        traits |= remembered.traits();
      }
    }
    return traits;
  }
}
