package org.newsledger.company.mention;

import java.util.List;
import java.util.Optional;
import org.newsledger.company.Company;
import org.newsledger.company.discovery.Surroundings;
import org.newsledger.company.name.NameBook;
import org.newsledger.company.name.NameNormalizer;
import org.newsledger.company.reading.NameHit;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.registry.Namesakes;

/** Tells which company bears a name of the registry in one text: of namesakes the one told. */
final class NameBearers {

  private final Reading reading;
  private final Surroundings surroundings;
  private final TextNames known;
  private final NameBook written;

  NameBearers(Reading reading, Surroundings surroundings, TextNames known, NameBook written) {
    this.reading = reading;
    this.surroundings = surroundings;
    this.known = known;
    this.written = written;
  }

  /** The company that a name means; empty where several may be meant. */
  Optional<Company> of(NameHit hit) {
    return hit.surface()
        .named()
        .or(() -> byForm(hit))
        .or(() -> known.find(written.name(reading.tokens().original(hit.first(), hit.last()))))
        .or(() -> Namesakes.atHome(hit.surface().namesakes(), reading.lexicon()::isHome));
  }

  /** The one of several namesakes whose legal form stands behind the name. */
  Optional<Company> byForm(NameHit hit) {
    List<Company> namesakes = hit.surface().namesakes();
    if (namesakes.size() < 2) {
      return Optional.empty();
    }
    String name = reading.tokens().original(hit.first(), surroundings.formEnd(hit.last()));
    return Namesakes.one(namesakes, NameNormalizer.normalize(name).forms());
  }
}
