package org.newsledger.company.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes legal forms and exchange noise off the words of a name, never all of them. */
final class NameStripper {

  /** The longest form has so many words. */
  private static final int LONGEST = 8;

  private static final Set<String> JOINTS = Set.of("&", "+", "and", "und", "et", "и");

  /** Words that are no name when they are left alone. */
  private static final Set<String> SAYING_NOTHING =
      Set.of("the", "groupe", "group", "gruppo", "grupo", "groep", "gruppe", "grup", "grupa");

  private NameStripper() {}

  /** What is left of the name; classes of the forms are added to {@code forms}. */
  static List<NameWord> strip(List<NameWord> name, Set<String> forms) {
    List<NameWord> words = new ArrayList<>(name);
    boolean again = true;
    while (again) {
      again =
          ExchangeNoise.strip(words)
              || stripEnd(words, forms)
              || stripFront(words, forms)
              || stripJoint(words, forms);
    }
    stripInside(words, forms);
    return words;
  }

  private static boolean stripEnd(List<NameWord> words, Set<String> forms) {
    if (words.size() < 2 || !LegalForms.shared().mayEnd(words.get(words.size() - 1).lastPart())) {
      return false;
    }
    for (int length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
      List<NameWord> end = words.subList(words.size() - length, words.size());
      Optional<String> form = LegalForms.shared().atEnd(NameWord.folded(end));
      List<NameWord> rest = words.subList(0, words.size() - length);
      if (form.isPresent() && saysSomething(rest) && !isJoined(rest, end)) {
        forms.add(form.get());
        end.clear();
        return true;
      }
    }
    return false;
  }

  /** "Hotel and Spa": what a joint ties to the name is part of it; "Butler and Company" is not. */
  private static boolean isJoined(List<NameWord> rest, List<NameWord> end) {
    return JOINTS.contains(rest.get(rest.size() - 1).folded())
        && end.get(0).text().chars().allMatch(c -> c != '.')
        && LegalForms.shared().atEnd("& " + NameWord.folded(end)).isEmpty();
  }

  private static boolean stripFront(List<NameWord> words, Set<String> forms) {
    if (words.size() < 2 || !LegalForms.shared().mayBegin(words.get(0).firstPart())) {
      return false;
    }
    for (int length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
      List<NameWord> front = words.subList(0, length);
      Optional<String> form = LegalForms.shared().inFront(NameWord.folded(front));
      if (form.isPresent() && saysSomething(words.subList(length, words.size()))) {
        forms.add(form.get());
        front.clear();
        return true;
      }
    }
    return false;
  }

  private static boolean stripJoint(List<NameWord> words, Set<String> forms) {
    int last = words.size() - 1;
    if (last < 1 || forms.isEmpty()) {
      return false;
    }
    NameWord word = words.get(last);
    if (word.isSaying() && !JOINTS.contains(word.folded())) {
      return false;
    }
    words.remove(last);
    return true;
  }

  private static void stripInside(List<NameWord> words, Set<String> forms) {
    for (int at = words.size() - 2; at > 0; at--) {
      Optional<String> form = LegalForms.shared().inside(words.get(at).folded());
      if (form.isPresent()) {
        forms.add(form.get());
        words.remove(at);
      }
    }
  }

  private static boolean saysSomething(List<NameWord> words) {
    for (NameWord word : words) {
      if (word.isSaying() && !SAYING_NOTHING.contains(word.folded())) {
        return true;
      }
    }
    return false;
  }
}
