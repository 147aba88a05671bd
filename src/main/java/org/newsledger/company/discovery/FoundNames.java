package org.newsledger.company.discovery;

import java.util.Optional;
import org.newsledger.company.reading.Evidence;
import org.newsledger.company.reading.Named;
import org.newsledger.company.reading.Run;

/** The names that one text was found to have so far, by its words; more come while it is read. */
public interface FoundNames {

  /** The name that covers a word, if any. */
  Optional<Named> at(int word);

  /** Whether no word of the run belongs to a name already. */
  boolean isFree(Run run);

  /** Takes a run for a company, linked to the registry where it knows these words. */
  void discover(Run run, Evidence evidence);
}
