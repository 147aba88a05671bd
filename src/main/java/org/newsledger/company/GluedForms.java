package org.newsledger.company;

import java.util.Set;

/** Takes off legal forms that are written without a space: 株式会社, 有限公司, 주식회사, (주). */
final class GluedForms {

  private GluedForms() {}

  /** The name without the forms at its two ends; their classes are added to {@code forms}. */
  static String strip(String name, Set<String> forms) {
    String rest = name;
    boolean again = true;
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
    return rest;
  }

  private static String without(String name, String form) {
    if (name.startsWith(form)) {
      return name.substring(form.length()).strip();
    }
    return name.endsWith(form) ? name.substring(0, name.length() - form.length()).strip() : name;
  }
}
