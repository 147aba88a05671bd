package org.newsledger.company.registry;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.source.Rejection;
import org.newsledger.source.RejectionCode;

/**
 * One row of a company source.
 *
 * @param source the source's name in {@code sources.yml}
 * @param place the file and line
 * @param values what it says, blank values left out; always has a {@link CompanyField#NAME}
 */
public record CompanyRow(String source, Place place, Map<CompanyField, List<String>> values)
    implements Serializable {

  /**
   * The row with these values, or {@link RejectionCode#COMPANY_NAME_MISSING} when no name holds a
   * letter or a digit. A blank name is made up for by the legal name.
   */
  public static Outcome<CompanyRow> of(
      String source, Place place, Map<CompanyField, List<String>> values) {
    Map<CompanyField, List<String>> kept = new EnumMap<>(CompanyField.class);
    values.forEach((field, texts) -> keep(kept, field, texts));
    if (!kept.containsKey(CompanyField.NAME) && kept.containsKey(CompanyField.LEGAL_NAME)) {
      kept.put(CompanyField.NAME, kept.get(CompanyField.LEGAL_NAME));
    }
    List<String> names = kept.getOrDefault(CompanyField.NAME, List.of());
    if (names.isEmpty() || names.get(0).codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Outcome.rejected(
          new Rejection(
              RejectionCode.COMPANY_NAME_MISSING,
              place,
              CompanyField.NAME.code(),
              String.join("|", names),
              "the company has no name; give it one with a letter or a digit"));
    }
    return Outcome.accepted(new CompanyRow(source, place, Collections.unmodifiableMap(kept)));
  }

  /** The values of a field; empty when it has none. */
  public List<String> all(CompanyField field) {
    return values.getOrDefault(field, List.of());
  }

  /** The first value of a field; blank when it has none. */
  public String first(CompanyField field) {
    List<String> all = all(field);
    return all.isEmpty() ? "" : all.get(0);
  }

  private static void keep(
      Map<CompanyField, List<String>> kept, CompanyField field, List<String> texts) {
    List<String> saying = new ArrayList<>();
    for (String text : texts) {
      if (!text.isBlank()) {
        saying.add(text.strip());
      }
    }
    if (!saying.isEmpty()) {
      kept.put(field, List.copyOf(saying));
    }
  }
}
