package org.newsledger.claim.relation;

import java.util.Optional;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.RelationCue;
import org.newsledger.claim.cue.TieSources;
import org.newsledger.claim.cue.WordOrder;

/** Finds the two ends of a tie around the phrase that tells of it. */
final class TieFinder {

  private final TieScope scope;
  private final TieSources sources;
  private final boolean passiveVoice;

  /**
   * A finder for one phrase.
   *
   * @param sources how the language marks from whom something is had
   * @param passiveVoice whether a word in the clause makes the verb passive
   */
  TieFinder(TieScope scope, TieSources sources, boolean passiveVoice) {
    this.scope = scope;
    this.sources = sources;
    this.passiveVoice = passiveVoice;
  }

  /** The ends; empty where one of them is not there. */
  Optional<Ends> find(RelationCue.Form form) {
    return switch (form) {
      case MUTUAL -> new MutualTies(scope).mutual();
      case JOINT -> new JointTies(scope).together();
      case DOING -> new JointTies(scope).doing();
      case ACTIVE, SPLIT -> new ActingTies(scope, passiveVoice).active();
      case HOLDING ->
          new ActingTies(scope, passiveVoice).active().filter(new HeldShares(scope)::isShareTold);
      case PASSIVE -> new PassiveTies(scope).find();
      case MAKING -> new MakingTies(scope).find();
      case PUTTING -> trade(form).putting();
      case GIVING -> trade(form).giving();
      case TAKING -> trade(form).giving().map(TieFinder::turned);
      case ORDERING ->
          trade(form)
              .fromSource("ordering")
              .map(TieFinder::turned)
              .filter(ends -> !isBoughtBy(ends));
      case WINNING -> trade(form).fromSource("winning");
      case AWARDING -> new ChoiceTies(scope, passiveVoice).awarded();
      case LISTING -> new ChoiceTies(scope, passiveVoice).listed();
      case SELLING -> new SellingTies(scope).find();
      case VENTURE -> new VentureTies(scope).find();
      case SHARING -> new VentureTies(scope).shared();
      case JOINING -> Optional.empty();
      case BEARER_FROM -> new BearerTies(scope).find("bearer_from");
      case BEARER_TO -> new BearerTies(scope).find("bearer_to").map(TieFinder::turned);
    };
  }

  private TradeTies trade(RelationCue.Form form) {
    return new TradeTies(scope, sources, form == RelationCue.Form.WINNING);
  }

  /** {@code B wurde von A gekauft}: in a passive clause the preposition tells who acts. */
  private boolean isBoughtBy(Ends ends) {
    return passiveVoice
        && scope.type() == RelationType.SUPPLY
        && scope.order() == WordOrder.MIXED
        && scope
            .sides()
            .lastLeft(g -> g.role() == Cue.Case.OF && g.companies().equals(ends.from()))
            .isPresent();
  }

  private static Ends turned(Ends ends) {
    return new Ends(ends.to(), ends.from(), ends.start(), ends.end(), ends.how());
  }
}
