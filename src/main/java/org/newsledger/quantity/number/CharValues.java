package org.newsledger.quantity.number;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsledger.text.CharSet;
import org.newsledger.text.FoldedText;

/** Characters that stand for numbers. */
final class CharValues implements Serializable {

  private static final long serialVersionUID = 1L;

  private final CharSet characters = new CharSet();
  private final HashMap<Character, BigDecimal> values = new HashMap<>();

  /** The values of the first characters of {@code signs}. */
  CharValues(Map<String, BigDecimal> signs) {
    signs.forEach(
        (sign, value) -> {
          char folded = FoldedText.fold(sign).charAt(0);
          characters.add(folded);
          values.put(folded, value);
        });
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** Whether {@code c} stands for a number. */
  boolean has(char c) {
    return characters.has(c);
  }

  /** The number that {@code c} stands for. */
  Optional<BigDecimal> find(char c) {
    return characters.has(c) ? Optional.ofNullable(values.get(c)) : Optional.empty();
  }
}
