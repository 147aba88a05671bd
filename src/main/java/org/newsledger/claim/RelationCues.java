package org.newsledger.claim;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;
import org.newsledger.text.Lexicon;
import org.newsledger.text.PhraseTrie;

/** The phrases of one language that tell of ties between companies. */
final class RelationCues implements Serializable {

  private static final long serialVersionUID = 1L;

  private final PhraseTrie<RelationType> phrases = new PhraseTrie<>();

  /**
   * The phrases of {@code language}.
   *
   * @throws IllegalArgumentException when the lexicon names a type that there is not
   */
  static RelationCues of(Language language) {
    RelationCues cues = new RelationCues();
    Lexicon relation = Lexicon.of(language, "claim").section("relation");
    for (String type : relation.keys()) {
      RelationType meant = RelationType.valueOf(type.toUpperCase(Locale.ROOT));
      relation.words(type).forEach(phrase -> cues.phrases.add(phrase, meant));
    }
    return cues;
  }

  /** The phrases in {@code [from, to)}, the longest at each place. */
  List<PhraseTrie.Match<RelationType>> in(FoldedText text, int from, int to) {
    return phrases.scanAll(text, from, to);
  }
}
