package org.newsledger.company.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.newsledger.text.ResourceTable;

/**
 * The legal forms of companies (GmbH &amp; Co. KG, S.p.A., ООО, 株式会社), from {@code
 * company/legal-forms.csv}.
 */
public final class LegalForms {

  /** Where a form may stand in a name. */
  private enum Where {
    END,
    FRONT,
    ANY
  }

  /** A form written without a space between it and the name. */
  record Glued(String text, String formClass) {}

  /** Cut forms, as registers with short fields write them: at least so many letters are left. */
  private static final int SHORTEST_CUT = 4;

  /** So many letters of a form with two of them wrong are still the form. */
  private static final int SHORTEST_TYPO = 10;

  private static final String[] CUT = {
    "corporation", "company", "companies", "limited", "incorporated", "aktiengesellschaft"
  };

  private static final LegalForms SHARED = new LegalForms();

  private final Map<String, String> atEnd = new HashMap<>();
  private final Map<String, String> inFront = new HashMap<>();
  private final Map<String, String> inside = new HashMap<>();
  private final List<Glued> glued;
  private final String gluedEnds;

  private final WordSet wholeAtEnd;

  /** First and last words of forms: most names have none of them where a form would stand. */
  private final WordSet firstAtEnd;

  private final WordSet lastAtEnd;
  private final WordSet firstInFront;

  private LegalForms() {
    List<Glued> unspaced = new ArrayList<>();
    for (String[] row : ResourceTable.rows("company/legal-forms.csv")) {
      if (row[2].equals("glued")) {
        unspaced.add(new Glued(row[0], row[1]));
      } else {
        add(row[0], row[1], Where.valueOf(row[2].toUpperCase(Locale.ROOT)));
      }
    }
    unspaced.sort(Comparator.comparingInt((Glued g) -> g.text().length()).reversed());
    this.glued = List.copyOf(unspaced);
    this.wholeAtEnd = WordSet.of(atEnd.keySet());
    this.firstAtEnd = words(atEnd.keySet(), LegalForms::firstWord);
    this.lastAtEnd = words(atEnd.keySet(), LegalForms::lastWord);
    this.firstInFront = words(inFront.keySet(), LegalForms::firstWord);
    StringBuilder ends = new StringBuilder();
    for (Glued form : glued) {
      ends.append(form.text().charAt(0)).append(form.text().charAt(form.text().length() - 1));
    }
    this.gluedEnds = ends.toString();
  }

  /** The table, read once. */
  public static LegalForms shared() {
    return SHARED;
  }

  /** The class of a form that ends a name; {@code form} is folded, without full stops. */
  Optional<String> atEnd(String form) {
    String known = atEnd.get(form);
    if (known == null && form.length() >= SHORTEST_CUT) {
      known = cut(form);
    }
    return Optional.ofNullable(known);
  }

  /** Whether a text's words are a whole legal form behind a name. */
  public boolean isForm(String form) {
    return wholeAtEnd.contains(form);
  }

  /** Whether a folded word is the last of a form, or what cuts or typing errors left of one. */
  boolean mayEnd(String word) {
    if (lastAtEnd.contains(word)) {
      return true;
    }
    for (String whole : CUT) {
      if (word.length() >= SHORTEST_CUT && isCutOf(word, whole)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a folded word is the first of a whole form behind a name. */
  public boolean beginsForm(String word) {
    return firstAtEnd.contains(word);
  }

  /** Whether a folded word is the last of a whole form behind a name. */
  public boolean endsForm(String word) {
    return lastAtEnd.contains(word);
  }

  /** Whether a folded word is the first of a form in front of a name. */
  boolean mayBegin(String word) {
    return firstInFront.contains(word);
  }

  /** The class of a form that begins a name. */
  public Optional<String> inFront(String form) {
    return Optional.ofNullable(inFront.get(form));
  }

  /** The class of a form that may stand within a name. */
  Optional<String> inside(String form) {
    return Optional.ofNullable(inside.get(form));
  }

  /** Whether a name begins or ends with a character that forms without a space have there. */
  boolean mayBeGlued(String name) {
    return !name.isEmpty()
        && (gluedEnds.indexOf(name.charAt(0)) >= 0
            || gluedEnds.indexOf(name.charAt(name.length() - 1)) >= 0);
  }

  /** Forms without a space, the longest first. */
  List<Glued> glued() {
    return glued;
  }

  private void add(String form, String formClass, Where where) {
    if (where != Where.FRONT) {
      atEnd.putIfAbsent(form, formClass);
    }
    if (where != Where.END) {
      inFront.putIfAbsent(form, formClass);
    }
    if (where == Where.ANY) {
      inside.putIfAbsent(form, formClass);
    }
  }

  private static WordSet words(Set<String> forms, UnaryOperator<String> word) {
    return WordSet.of(forms.stream().map(word).distinct().toList());
  }

  private static String lastWord(String form) {
    return form.substring(form.lastIndexOf(' ') + 1);
  }

  private static String firstWord(String form) {
    int space = form.indexOf(' ');
    return space < 0 ? form : form.substring(0, space);
  }

  private @Nullable String cut(String form) {
    int space = form.lastIndexOf(' ');
    String last = form.substring(space + 1);
    for (String whole : CUT) {
      if (isCutOf(last, whole)) {
        String complete = form.substring(0, space + 1) + whole;
        return atEnd.get(complete);
      }
    }
    return null;
  }

  /** Whether {@code word} is the beginning of a form's word, or that word misspelled. */
  private static boolean isCutOf(String word, String whole) {
    if (word.length() >= SHORTEST_CUT && whole.startsWith(word)) {
      return word.length() < whole.length();
    }
    return word.length() >= SHORTEST_TYPO && EditDistance.of(word, whole, 2) < 3;
  }
}
