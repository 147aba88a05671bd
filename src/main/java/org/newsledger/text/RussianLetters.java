package org.newsledger.text;

/**
 * Tells Russian from the other languages in Cyrillic letters, which share its common words, by
 * letters that those lack and by letters of theirs that it lacks.
 */
final class RussianLetters {

  /** Bulgarian, Serbian, Macedonian and Ukrainian are written without them. */
  private static final String OWN = "ыэ";

  private static final String FOREIGN = "іїєґўәғқңөұүһјљњћђџѓќѕ";

  /** A text has at least one of its own letters among so many characters. */
  private static final int RAREST = 200;

  /** Names in other languages may stand in a text: so many of its own letters to one of theirs. */
  private static final int MOST_TO_FOREIGN = 10;

  private RussianLetters() {}

  /** Whether a text in Cyrillic letters is Russian. */
  static boolean tell(String text) {
    int own = 0;
    int foreign = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      own += OWN.indexOf(c) >= 0 ? 1 : 0;
      foreign += FOREIGN.indexOf(c) >= 0 ? 1 : 0;
    }
    return own > 0 && own * RAREST >= text.length() && own >= foreign * MOST_TO_FOREIGN;
  }
}
