package org.newsledger.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.company.CompanyRef;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.PhraseTrie;

/** Reads the ties that a sentence tells, by the phrases of the lexicon and what stands around. */
final class RelationReader {

  private final FoldedText text;
  private final Breaks breaks;
  private final RelationCues cues;
  private final Confidence confidence;
  private final Language language;
  private final Launches launches;

  RelationReader(FoldedText text, Breaks breaks, ClaimLexicon lexicon, Confidence confidence) {
    this.text = text;
    this.breaks = breaks;
    this.cues = lexicon.relations();
    this.confidence = confidence;
    this.language = lexicon.language();
    this.launches = new Launches(text, breaks, language);
  }

  /** The relations of a sentence, in the order of their phrases. */
  List<Relation> read(Scene scene, Memory memory) {
    List<Relation> relations = new ArrayList<>();
    if (scene.groups().isEmpty()) {
      return relations;
    }
    for (PhraseTrie.Match<RelationCue> match : cues.in(text, scene.start(), scene.end())) {
      for (RelationCue cue : match.values()) {
        if (cue.type() == RelationType.LAUNCH) {
          launch(scene, match, memory).ifPresent(relations::add);
        } else if (!isDenied(scene, match.start())) {
          relations.addAll(ties(scene, memory, match, cue));
        }
      }
    }
    return relations;
  }

  private static boolean isDenied(Scene scene, int at) {
    return scene.has(Cue.DENIED, at - 60, at + 60);
  }

  private List<Relation> ties(
      Scene scene, Memory memory, PhraseTrie.Match<RelationCue> match, RelationCue cue) {
    boolean verbFinal = language == Language.JA || language == Language.KO;
    CueSides sides = new CueSides(breaks, scene, match.start(), match.end(), language.isUnspaced());
    Optional<Ends> ends =
        new TieFinder(scene, memory, sides, match.start(), match.end(), verbFinal).find(cue.form());
    List<Relation> relations = new ArrayList<>();
    ends.ifPresent(
        e -> {
          for (CompanyRef from : e.from()) {
            for (CompanyRef to : e.to()) {
              if (!from.equals(to)) {
                relations.add(relation(cue.type(), from, to, e));
              }
            }
          }
        });
    return relations;
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
