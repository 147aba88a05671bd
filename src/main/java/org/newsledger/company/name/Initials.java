package org.newsledger.company.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsledger.company.CompanyName;

/** Initials of names, by which newspapers call companies: IBM, UPS, AIG. */
public final class Initials {

  private static final int FEWEST = 3;
  private static final int MOST = 6;

  private Initials() {}

  /** The initials of a name of three words or more, in small letters; empty for other names. */
  public static List<String> of(CompanyName name) {
    List<String> found = new ArrayList<>(2);
    List<String> tokens = name.tokens();
    StringBuilder letters = new StringBuilder();
    for (String token : tokens) {
      letters.append(token.charAt(0));
    }
    if (letters.length() < FEWEST || letters.length() > MOST) {
      return found;
    }
    found.add(letters.toString());
    boolean company = name.forms().contains("co") || name.forms().contains("corp");
    if (company && letters.length() < MOST) {
      found.add(letters + "c");
    }
    return found;
  }

  /** The name as initials, in small letters; blank where it is not all capitals. */
  public static String asWritten(CompanyName name) {
    String written = name.display().replace(".", "").replace(" ", "");
    boolean capitals =
        written.length() >= FEWEST
            && written.length() <= MOST
            && written.chars().allMatch(Character::isUpperCase);
    return capitals ? written.toLowerCase(Locale.ROOT) : "";
  }
}
