package org.newsledger.company.name;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes off legal forms that are written without a space: 株式会社, 有限公司, 주식회사, (주). */
final class GluedForms {

  /** At least so many letters are left of a name. */
  private static final int SHORTEST_HEAD = 6;

  private GluedForms() {}

  /** The name without the forms at its two ends; their classes are added to {@code forms}. */
  static String strip(String name, Set<String> forms) {
    String rest = name;
    boolean again = LegalForms.shared().mayBeGlued(name);
    while (again) {
      again = false;
      for (LegalForms.Glued form : LegalForms.shared().glued()) {
        String shorter = without(rest, form.text());
        if (!shorter.isEmpty() && shorter.length() < rest.length()) {
          forms.add(form.formClass());
          rest = shorter;
          again = true;
          break;
        }
      }
    }
    return withoutCapitals(rest, forms);
  }

  /** SiemensAG: capitals behind a small letter that are a legal form. */
  private static String withoutCapitals(String name, Set<String> forms) {
    int at = name.length();
    while (at > 0 && Character.isUpperCase(name.charAt(at - 1))) {
      at--;
    }
    boolean glued = at >= SHORTEST_HEAD && name.length() - at > 1 && isLower(name.charAt(at - 1));
    Optional<String> form =
        glued
            ? LegalForms.shared().atEnd(name.substring(at).toLowerCase(Locale.ROOT))
            : Optional.empty();
    form.ifPresent(forms::add);
    return form.isPresent() ? name.substring(0, at) : name;
  }

  private static boolean isLower(char c) {
    return Character.isLowerCase(c);
  }

  private static String without(String name, String form) {
    if (name.startsWith(form)) {
      return name.substring(form.length()).strip();
    }
    return name.endsWith(form) ? name.substring(0, name.length() - form.length()).strip() : name;
  }
}
