package org.newsledger.quantity.unit;

import java.io.Serializable;
import org.newsledger.quantity.Unit;
import org.newsledger.quantity.number.NumberLexicon;
import org.newsledger.text.FoldedText;

/** Words of a language that tell how the number before them is written. */
public record ScaleWords(UnitLexicon units, NumberLexicon numbers) implements Serializable {

  /** Whether a noun begins there of which there are no parts: jobs. */
  public boolean isCounted(FoldedText text, int at) {
    return units.nouns().longestAt(text, at).isPresent();
  }

  /** Whether a word for per cent or a magnitude begins there, such as few parts are told of. */
  public boolean isScale(FoldedText text, int at) {
    return numbers.magnitudes().longestAt(text, at).filter(m -> m.end() - m.start() > 1).isPresent()
        || units
            .after()
            .longestAt(text, at)
            .filter(m -> m.values().get(0).unit().kind() == Unit.Kind.PERCENT)
            .isPresent();
  }
}
