package org.newsledger.company.discovery;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.Shapes;
import org.newsledger.text.CharClass;

/**
 * The codes that a text gives for names in brackets behind them: Brimax (NYSE: BMX), Brimax (BMX).
 *
 * <p>A code without an exchange in front counts where its letters stand in the name in this order.
 */
public final class TickerCodes {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 5;

  /** How many words of a name are looked through for the letters of a code. */
  private static final int MOST_WORDS = 5;

  /** How many words an exchange has: NYSE, Nasdaq Global Market. */
  private static final int MOST_OF_EXCHANGE = 3;

  private final TextTokens tokens;
  private final Shapes shapes;

  /** The last word of the name that a code is given for. */
  private final Map<String, Integer> owners = new HashMap<>();

  private final Set<Integer> places = new HashSet<>();

  public TickerCodes(Reading reading) {
    this.tokens = reading.tokens();
    this.shapes = reading.shapes();
    for (int at = 1; at < tokens.size(); at++) {
      if (closesBracket(at) && isCode(at)) {
        int owner = owner(at);
        if (owner >= 0) {
          owners.putIfAbsent(tokens.word(at), owner);
          places.add(at);
        }
      }
    }
  }

  /** Whether the run is a code where it is given, in brackets behind the name. */
  public boolean isGiven(Run run) {
    return places.contains(run.first());
  }

  public boolean isEmpty() {
    return owners.isEmpty();
  }

  /** The last word of the name that the folded word is a code of. */
  public OptionalInt owner(String word) {
    Integer owner = owners.get(word);
    return owner == null ? OptionalInt.empty() : OptionalInt.of(owner);
  }

  private boolean closesBracket(int word) {
    int end = tokens.end(word);
    return end < tokens.text().length() && tokens.text().charAt(end) == ')';
  }

  private boolean isCode(int word) {
    int length = tokens.end(word) - tokens.start(word);
    return length >= SHORTEST
        && length <= LONGEST
        && tokens.kind(word) == CharClass.LETTER
        && shapes.isAllCapital(word);
  }

  /** The word before the bracket; -1 where the code is none of a name. */
  private int owner(int code) {
    if (shapes.isBetween(code - 1, " (")) {
      return hasLetters(code) ? code - 1 : -1;
    }
    if (!shapes.between(code - 1).strip().equals(":")) {
      return -1;
    }
    for (int at = code - 1; at >= Math.max(1, code - MOST_OF_EXCHANGE); at--) {
      if (!shapes.isCapital(at)) {
        return -1;
      }
      if (shapes.isBetween(at - 1, " (")) {
        return at - 1;
      }
    }
    return -1;
  }

  /** Whether the letters of the code stand in the words before the bracket. */
  private boolean hasLetters(int code) {
    String letters = tokens.word(code);
    int first = code;
    while (first > Math.max(0, code - MOST_WORDS)
        && shapes.isCapital(first - 1)
        && (first == code || shapes.isBetween(first - 1, " "))) {
      first--;
      if (begins(first, letters) && isIn(tokens.words(first, code - 1), letters)) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(int word, String letters) {
    return tokens.word(word).charAt(0) == letters.charAt(0);
  }

  private static boolean isIn(String name, String letters) {
    int next = 0;
    for (int i = 0; i < name.length() && next < letters.length(); i++) {
      next += name.charAt(i) == letters.charAt(next) ? 1 : 0;
    }
    return next == letters.length();
  }
}
