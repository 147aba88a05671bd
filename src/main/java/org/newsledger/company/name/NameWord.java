package org.newsledger.company.name;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.text.FoldedText;

/**
 * A word of a name between white space.
 *
 * @param text the word as written, marks included
 * @param folded the word folded, without full stops and without marks at its ends
 */
record NameWord(String text, String folded) {

  private static final String MARKS = ",;:()[]*\"'";

  /** The words of a name. */
  static List<NameWord> split(String name) {
    List<NameWord> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || name.charAt(i) == ' ') {
        if (i > start) {
          words.add(of(name.substring(start, i)));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static NameWord of(String part) {
    String dotted = FoldedText.fold(part);
    String folded = dotted.indexOf('.') < 0 ? dotted : dotted.replace(".", "");
    int start = 0;
    int end = folded.length();
    while (start < end && MARKS.indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && MARKS.indexOf(folded.charAt(end - 1)) >= 0) {
      end--;
    }
    return new NameWord(part, folded.substring(start, end));
  }

  /** The folded word up to a space, which some signs fold to. */
  String firstPart() {
    int space = folded.indexOf(' ');
    return space < 0 ? folded : folded.substring(0, space);
  }

  /** The folded word behind a space, which some signs fold to. */
  String lastPart() {
    return folded.substring(folded.lastIndexOf(' ') + 1);
  }

  /** Whether the word holds a letter or a digit. */
  boolean isSaying() {
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      if (Character.isLetterOrDigit(folded.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The folded words with a space between them. */
  static String folded(List<NameWord> words) {
    if (words.size() == 1) {
      return words.get(0).folded();
    }
    StringBuilder out = new StringBuilder();
    for (NameWord word : words) {
      out.append(out.isEmpty() ? "" : " ").append(word.folded());
    }
    return out.toString();
  }

  /** The words as one text, without a comma or a lone mark at its end. */
  static String join(List<NameWord> words) {
    StringBuilder out = new StringBuilder();
    for (NameWord word : words) {
      out.append(out.isEmpty() ? "" : " ").append(word.text());
    }
    int end = out.length();
    while (end > 0 && ",;:-/ ".indexOf(out.charAt(end - 1)) >= 0) {
      end--;
    }
    String joined = out.substring(0, end);
    return joined.endsWith("(") ? joined.substring(0, end - 1).strip() : joined;
  }
}
