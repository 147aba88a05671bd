package org.newsledger.company;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * A company's name taken apart.
 *
 * @param display the name without its legal form and without what exchanges add, spelled as it was
 * @param tokens the folded words of {@code display}, without "and" and a leading "the"
 * @param key the tokens run together: names of one key are spellings of one name
 * @param forms classes of the legal forms that were taken off; empty when there were none
 */
public record CompanyName(String display, List<String> tokens, String key, Set<String> forms)
    implements Serializable {

  public CompanyName {
    tokens = List.copyOf(tokens);
    forms = Set.copyOf(forms);
  }
}
