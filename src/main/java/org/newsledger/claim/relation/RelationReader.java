package org.newsledger.claim.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.claim.Metric;
import org.newsledger.claim.Relation;
import org.newsledger.claim.RelationType;
import org.newsledger.claim.confidence.Confidence;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.ClaimLexicon;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.cue.RelationCue;
import org.newsledger.claim.cue.RelationCues;
import org.newsledger.claim.cue.WordOrder;
import org.newsledger.claim.scene.Group;
import org.newsledger.claim.scene.Party;
import org.newsledger.claim.scene.Scene;
import org.newsledger.claim.subject.Memory;
import org.newsledger.claim.subject.Rounds;
import org.newsledger.company.CompanyRef;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.PhraseTrie;

/** Reads the ties that a sentence tells, by the phrases of the lexicon and what stands around. */
public final class RelationReader {

  /** How far from a verb the word may stand that makes it passive, in characters. */
  private static final int VOICE_REACH = 70;

  /** How far behind a verb its second part may stand, in characters. */
  private static final int SPLIT_REACH = 110;

  private final FoldedText text;
  private final Breaks breaks;
  private final RelationCues cues;
  private final Confidence confidence;
  private final Language language;
  private final WordOrder order;
  private final Launches launches;
  private final TieDenials denials;

  public RelationReader(
      FoldedText text, Breaks breaks, ClaimLexicon lexicon, Confidence confidence) {
    this.text = text;
    this.breaks = breaks;
    this.cues = lexicon.relations();
    this.confidence = confidence;
    this.language = lexicon.language();
    this.order = cues.order();
    this.launches =
        new Launches(breaks, new ProductNames(text, breaks, cues, language == Language.DE));
    this.denials = new TieDenials(text, breaks, cues, order);
  }

  /** The relations of a sentence, in the order of their phrases. */
  public List<Relation> read(Scene scene, Memory memory) {
    List<Relation> relations = new ArrayList<>();
    if (scene.phrases().ties().isEmpty()) {
      return relations;
    }
    Insertions insertions = new Insertions(breaks, scene);
    int covered = scene.start();
    for (PhraseTrie.Match<RelationCue> match : scene.phrases().ties()) {
      if (match.end() > covered && !isName(scene, match) && !isIdle(scene, match)) {
        covered = isBeside(match) ? covered : match.end();
        relations.addAll(told(scene, memory, insertions, match));
      }
    }
    return Contradictions.settled(relations);
  }

  /** What is owned together and has a name makes its owners no partners of it. */
  private List<Relation> told(
      Scene scene, Memory memory, Insertions insertions, PhraseTrie.Match<RelationCue> match) {
    List<Relation> relations = new ArrayList<>();
    for (RelationCue cue : match.values()) {
      List<Relation> told = told(scene, memory, insertions, match, cue);
      boolean owned =
          cue.form() == RelationCue.Form.VENTURE || cue.form() == RelationCue.Form.SHARING;
      if (owned && !told.isEmpty()) {
        return told;
      }
      relations.addAll(told);
    }
    return relations;
  }

  /** The ties of those who gave a sum that another raised. */
  public List<Relation> joining(Rounds.Giving giving) {
    List<Relation> relations = new ArrayList<>();
    if (giving.metric() == Metric.FUNDING) {
      String rule = "investment:joining";
      double sure = confidence.of(rule, language.code());
      for (CompanyRef from : giving.givers()) {
        for (CompanyRef to : giving.to()) {
          relations.add(
              new Relation(
                  RelationType.INVESTMENT,
                  from,
                  Optional.of(to),
                  to.name(),
                  giving.quote(),
                  rule,
                  sure));
        }
      }
    }
    return relations;
  }

  /** What tells a tie only beside another phrase hides no other one. */
  private static boolean isBeside(PhraseTrie.Match<RelationCue> match) {
    return match.values().stream()
        .allMatch(
            cue -> cue.form() == RelationCue.Form.JOINING || cue.form() == RelationCue.Form.DOING);
  }

  private static boolean isIdle(Scene scene, PhraseTrie.Match<RelationCue> match) {
    for (Hit hit : scene.hits().of(Cue.Sort.IDLE)) {
      if (hit.start() <= match.start() && match.end() <= hit.end()) {
        return true;
      }
    }
    return false;
  }

  /** A word inside a company's name tells of no tie. */
  private static boolean isName(Scene scene, PhraseTrie.Match<RelationCue> match) {
    for (Group group : scene.groups()) {
      for (Party party : group.parties()) {
        if (party.start() <= match.start()
            && match.end() <= party.end()
            && party.mention().isNamed()) {
          return true;
        }
      }
    }
    return false;
  }

  /** A verb in two parts ends at the first name between them: {@code neemt A over}. */
  private static int endOf(Scene scene, PhraseTrie.Match<RelationCue> match) {
    for (Group group : scene.groups()) {
      for (Party party : group.parties()) {
        if (party.start() > match.start()
            && party.end() <= match.end()
            && party.mention().isNamed()) {
          return party.start();
        }
      }
    }
    return match.end();
  }

  private List<Relation> told(
      Scene scene,
      Memory memory,
      Insertions insertions,
      PhraseTrie.Match<RelationCue> match,
      RelationCue cue) {
    if (denials.denies(scene, match.start(), match.end(), cue)) {
      return List.of();
    }
    if (cue.type() == RelationType.LAUNCH) {
      boolean whole =
          cue.form() != RelationCue.Form.SPLIT
              || cues.isCompleted(
                  text, match.end(), Math.min(scene.end(), match.end() + SPLIT_REACH));
      return whole ? launch(scene, match, memory).stream().toList() : List.of();
    }
    boolean mutual = cue.form() == RelationCue.Form.MUTUAL || cue.form() == RelationCue.Form.JOINT;
    return scene.groups().isEmpty() && !mutual
        ? List.of()
        : ties(scene, memory, insertions, match, cue);
  }

  private List<Relation> ties(
      Scene scene,
      Memory memory,
      Insertions insertions,
      PhraseTrie.Match<RelationCue> match,
      RelationCue cue) {
    int start = match.start();
    int end = endOf(scene, match);
    CueSides sides = new CueSides(breaks, scene, insertions, start, end, language.isUnspaced());
    TieScope scope = scope(scene, memory, sides, cue, start, end);
    int from = Math.max(scene.start(), start - VOICE_REACH);
    boolean passive = cues.isPassive(text, from, Math.min(scene.end(), end + VOICE_REACH));
    List<Relation> relations = new ArrayList<>();
    new TieFinder(scope, cues.sources(), passive)
        .find(cue.form())
        .map(new Resales(scope)::turned)
        .ifPresent(ends -> addAll(relations, scope, ends));
    return relations;
  }

  private TieScope scope(
      Scene scene, Memory memory, CueSides sides, RelationCue cue, int start, int end) {
    return new TieScope(
        text,
        cues,
        scene,
        memory,
        breaks,
        sides,
        cue.type(),
        start,
        end,
        order,
        language != Language.DE);
  }

  private void addAll(List<Relation> relations, TieScope scope, Ends ends) {
    GoodsPurchases.of(scope, ends)
        .ifPresentOrElse(
            goods -> addAll(relations, RelationType.SUPPLY, goods),
            () -> addAll(relations, Stakes.typeOf(scope.type(), scope, ends), ends));
  }

  private void addAll(List<Relation> relations, RelationType type, Ends ends) {
    for (CompanyRef from : ends.from()) {
      for (CompanyRef to : ends.to()) {
        if (!from.equals(to)) {
          relations.add(relation(type, from, to, ends));
        }
      }
    }
  }

  private Relation relation(RelationType type, CompanyRef from, CompanyRef to, Ends ends) {
    String rule = type.code() + ":" + ends.how();
    return new Relation(
        type,
        from,
        Optional.of(to),
        to.name(),
        text.toOriginal(ends.start(), ends.end()),
        rule,
        confidence.of(rule, language.code()));
  }

  private Optional<Relation> launch(
      Scene scene, PhraseTrie.Match<RelationCue> match, Memory memory) {
    return launches
        .find(scene, match.start(), match.end(), memory)
        .map(
            launch ->
                new Relation(
                    RelationType.LAUNCH,
                    launch.maker(),
                    Optional.empty(),
                    text.toOriginal(launch.start(), launch.end()).of(text.original()),
                    text.toOriginal(
                        Math.min(match.start(), launch.start()),
                        Math.max(match.end(), launch.end())),
                    "launch:name",
                    confidence.of("launch:name", language.code())));
  }
}
