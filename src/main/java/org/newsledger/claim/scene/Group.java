package org.newsledger.claim.scene;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.claim.cue.Cue;
import org.newsledger.company.CompanyRef;

/**
 * Companies named in one breath: one alone, or several joined by commas and "and".
 *
 * @param parties the mentions, in the text's order, at least one
 * @param companies the companies, each once, in the text's order
 * @param role the case of the whole: that of the first, or of the last where particles follow names
 * @param speaks whether one of them is said to say something
 */
public record Group(
    List<Party> parties, List<CompanyRef> companies, Cue.Case role, boolean speaks) {

  public Group {
    parties = List.copyOf(parties);
    companies = List.copyOf(companies);
  }

  /** The group of {@code parties}. */
  public static Group of(List<Party> parties) {
    List<CompanyRef> companies = new ArrayList<>(parties.size());
    boolean speaks = false;
    for (Party party : parties) {
      speaks |= party.speaks();
      if (!companies.contains(party.company())) {
        companies.add(party.company());
      }
    }
    return new Group(parties, companies, role(parties), speaks);
  }

  private static Cue.Case role(List<Party> parties) {
    Cue.Case first = parties.get(0).role();
    Cue.Case last = parties.get(parties.size() - 1).role();
    return first == Cue.Case.NONE || first == Cue.Case.AND || first == Cue.Case.WITH ? last : first;
  }

  /** The same in another case. */
  Group as(Cue.Case other) {
    return new Group(parties, companies, other, speaks);
  }

  /** Whether the business of each is with other companies. */
  public boolean isOnlooker() {
    return parties.stream().allMatch(party -> party.mention().onlooker());
  }

  /** Where the first of its parties begins. */
  public int start() {
    return parties.get(0).start();
  }

  /** Where the last of its parties ends. */
  public int end() {
    return parties.get(parties.size() - 1).end();
  }

  /** Whether no word makes it something else than the one who acts. */
  public boolean isFree() {
    return switch (role) {
      case NONE, TOPIC, SUBJECT -> true;
      default -> false;
    };
  }

  /** Whether it may be the one who acts, and does not merely speak. */
  public boolean acts() {
    return isFree() && !speaks;
  }
}
