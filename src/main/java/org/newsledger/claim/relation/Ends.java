package org.newsledger.claim.relation;

import java.util.List;
import java.util.Optional;
import org.newsledger.claim.scene.Group;
import org.newsledger.company.CompanyRef;

/**
 * The two ends of a tie.
 *
 * @param from companies where it begins
 * @param to companies where it ends
 * @param start first folded character of the words that tell it
 * @param end after them
 * @param how which way they were found
 */
record Ends(List<CompanyRef> from, List<CompanyRef> to, int start, int end, String how) {

  Ends {
    from = List.copyOf(from);
    to = List.copyOf(to);
  }

  static Optional<Ends> of(Optional<Group> from, Optional<Group> to, String how) {
    return from.isEmpty() || to.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Ends(
                from.get().companies(),
                to.get().companies(),
                Math.min(from.get().start(), to.get().start()),
                Math.max(from.get().end(), to.get().end()),
                how));
  }
}
