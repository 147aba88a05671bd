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

  private final PhraseTrie<RelationCue> phrases = new PhraseTrie<>();

  /**
   * The phrases of {@code language}.
   *
   * @throws IllegalArgumentException when the lexicon names a type or a form that there is not
   */
  static RelationCues of(Language language) {
    RelationCues cues = new RelationCues();
    Lexicon relation = Lexicon.of(language, "claim").section("relation");
    for (String type : relation.keys()) {
      RelationType meant = RelationType.valueOf(type.toUpperCase(Locale.ROOT));
      relation.section(type).wordsByKey().forEach((form, words) -> cues.add(meant, form, words));
    }
    return cues;
  }

  private void add(RelationType type, String form, List<String> words) {
    RelationCue cue =
        new RelationCue(type, RelationCue.Form.valueOf(form.toUpperCase(Locale.ROOT)));
    words.forEach(word -> phrases.add(word, cue));
  }

  /** The phrases in {@code [from, to)}, the longest at each place. */
  List<PhraseTrie.Match<RelationCue>> in(FoldedText text, int from, int to) {
    return phrases.scanAll(text, from, to);
  }
}
