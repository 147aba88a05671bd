package org.newsledger.claim.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.claim.Claim;
import org.newsledger.claim.Metric;
import org.newsledger.claim.Modality;
import org.newsledger.claim.Relation;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.confidence.Grade;
import org.newsledger.claim.cue.RelationCue;
import org.newsledger.claim.relation.Majority;
import org.newsledger.company.CompanyRef;

/** The ties that claims with other companies concerned imply: who buys whom owns it later. */
final class ClaimTies {

  /** How far apart a share and its price are told, in characters. */
  private static final int BESIDE = 120;

  /** So many beside one price are those who sell, not what is bought. */
  private static final int MANY = 3;

  private final ClaimScenes scenes;

  ClaimTies(ClaimScenes scenes) {
    this.scenes = scenes;
  }

  /**
   * The relations that the claims imply, in their order; none where the claim itself is doubtful,
   * or where its words were {@code read} as a tie of that type already.
   */
  List<Relation> of(List<Claim> claims, List<Relation> read) {
    List<Relation> relations = new ArrayList<>();
    for (Claim claim : claims) {
      Optional<RelationType> type =
          type(claim)
              .filter(t -> !isInDoubt(claim, t))
              .filter(t -> !isTold(claim, t, read))
              .filter(t -> t != RelationType.ACQUISITION || !isOfPart(claim, claims))
              .filter(t -> t != RelationType.ACQUISITION || !isSale(claim));
      boolean turned = isTurned(claim.metric());
      for (CompanyRef subject : claim.subjects()) {
        for (CompanyRef object : claim.objects()) {
          CompanyRef from = turned ? object : subject;
          CompanyRef to = turned ? subject : object;
          type.filter(t -> turned || isMeant(claim, t, to))
              .map(t -> relation(claim, t, from, to))
              .ifPresent(relations::add);
        }
      }
    }
    return relations;
  }

  /**
   * Whether it is that company which is bought or held: the sentence names it, or it alone is told
   * of before a share.
   */
  private boolean isMeant(Claim claim, RelationType type, CompanyRef company) {
    return scenes.isNamed(claim, company)
        || (type != RelationType.ACQUISITION && scenes.isOnlyOneBefore(claim, company));
  }

  /**
   * What is sold may be a plant, a brand or a share: a price that is only likely is of no company.
   */
  private static boolean isInDoubt(Claim claim, RelationType type) {
    return claim.rule().endsWith(Grade.DOUBTFUL.code())
        || (type == RelationType.ACQUISITION && claim.rule().endsWith(Grade.LIKELY.code()));
  }

  /** A sold something to B: B is who buys, and A may be none that is bought. */
  private boolean isSale(Claim claim) {
    return claim.metric() == Metric.ACQUISITION
        && scenes.tells(claim, RelationType.ACQUISITION, RelationCue.Form.SELLING)
        && !scenes.tells(claim, RelationType.ACQUISITION, RelationCue.Form.ACTIVE);
  }

  /** The price of less than half of a company: who paid it has a share, and has not bought it. */
  private static boolean isOfPart(Claim price, List<Claim> claims) {
    for (Claim claim : claims) {
      boolean part = claim.metric() == Metric.STAKE && Majority.isMissed(claim.value());
      int gap = price.quote().start() - claim.quote().end();
      if (part && gap <= BESIDE && gap >= -BESIDE && claim.subjects().equals(price.subjects())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTold(Claim claim, RelationType type, List<Relation> read) {
    return read.stream().anyMatch(r -> isSame(r.type(), type) && r.quote().overlaps(claim.quote()));
  }

  /** A share that is being taken is not held yet. */
  private static boolean isSame(RelationType told, RelationType implied) {
    return told == implied
        || (told == RelationType.INVESTMENT && implied == RelationType.OWNERSHIP);
  }

  private Optional<RelationType> type(Claim claim) {
    return switch (claim.metric()) {
      case FUNDING -> Optional.of(RelationType.INVESTMENT);
      case ACQUISITION ->
          Optional.of(RelationType.ACQUISITION).filter(t -> claim.objects().size() < MANY);
      case CHIPS -> Optional.of(RelationType.SUPPLY);
      case STAKE, STAKE_VALUE -> ofShare(claim);
      default -> Optional.empty();
    };
  }

  /** Who bought more than half of a company has bought it; who sells a share has it no more. */
  private Optional<RelationType> ofShare(Claim claim) {
    boolean most = claim.metric() == Metric.STAKE && Majority.is(claim.value());
    if (most && scenes.tells(claim, RelationType.ACQUISITION, RelationCue.Form.ACTIVE)) {
      return Optional.of(RelationType.ACQUISITION);
    }
    return Optional.of(RelationType.OWNERSHIP)
        .filter(t -> claim.modality() == Modality.ACTUAL)
        .filter(t -> !scenes.tells(claim, RelationType.ACQUISITION, RelationCue.Form.SELLING));
  }

  /** Whether the tie begins at the object: the investor, the maker. */
  private static boolean isTurned(Metric metric) {
    return metric == Metric.FUNDING || metric == Metric.CHIPS;
  }

  private static Relation relation(Claim claim, RelationType type, CompanyRef from, CompanyRef to) {
    return new Relation(
        type,
        from,
        Optional.of(to),
        to.name(),
        claim.quote(),
        type.code() + ":claim_" + claim.metric().code(),
        claim.confidence());
  }
}
