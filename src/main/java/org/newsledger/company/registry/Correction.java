package org.newsledger.company.registry;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an analyst wants to be otherwise, a row of {@code corrections.csv}.
 *
 * @param action what is to be done
 * @param company a name, company id, ISIN, LEI or ticker
 * @param target the other company, the new name or the alias; blank for {@code not-a-company}
 * @param note why; may be blank
 */
public record Correction(Action action, String company, String target, String note)
    implements Serializable {

  /** What a correction does. */
  public enum Action {
    /** The company is the same as the target; the target's id stays, the company's is retired. */
    MERGE,
    /** Rows of the company and of the target (a name, ISIN, LEI or ticker) are never one. */
    SPLIT,
    /** The company's everyday name is the target. */
    RENAME,
    /** The name is no company, whatever is said around it. */
    NOT_A_COMPANY,
    /** The target is another name of the company, and of no other. */
    ALIAS;

    /** The code in {@code corrections.csv}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The action of a code; empty when there is none. */
    public static Optional<Action> find(String code) {
      return Arrays.stream(values()).filter(action -> action.code().equals(code)).findFirst();
    }

    /** The codes of all actions, separated by commas. */
    public static String codes() {
      return Arrays.stream(values()).map(Action::code).collect(Collectors.joining(", "));
    }
  }
}
