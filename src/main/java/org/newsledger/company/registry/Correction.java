package org.newsledger.company.registry;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.source.Rejection;
import org.newsledger.source.RejectionCode;

/**
 * What an analyst wants to be otherwise, a row of {@code corrections.csv}.
 *
 * @param action what is to be done
 * @param company a name, company id, ISIN, LEI or ticker
 * @param target the other company, the new name or the alias; blank for {@code not-a-company}
 * @param place the row
 */
public record Correction(Action action, String company, String target, Place place)
    implements Serializable {

  /**
   * The correction of a row, or why it is none.
   *
   * @param action the code of an action, in small or capital letters
   */
  public static Outcome<Correction> of(Place place, String action, String company, String target) {
    Optional<Action> known = Action.find(action);
    if (known.isEmpty()) {
      String message = "'" + action + "' is no action; allowed: " + Action.codes();
      return refused(RejectionCode.VALUE_UNKNOWN, place, "action", action, message);
    }
    if (company.isBlank()) {
      String message = "the correction names no company; write its name, id, ISIN, LEI or ticker";
      return refused(RejectionCode.CSV_FIELD_MISSING, place, "company", company, message);
    }
    if (target.isBlank() && !known.get().target.isEmpty()) {
      String message = "'" + known.get().code() + "' needs a target: " + known.get().target;
      return refused(RejectionCode.CSV_FIELD_MISSING, place, "target", target, message);
    }
    return Outcome.accepted(new Correction(known.get(), company, target, place));
  }

  /** The refusal of a correction that speaks of a company which is not there. */
  Rejection unknown(String field, String text) {
    return new Rejection(
        RejectionCode.VALUE_UNKNOWN,
        place,
        field,
        text,
        "the company sources have no company '"
            + text
            + "', or several; write a name, id, ISIN, LEI or ticker of one, and for a name that texts alone use an"
            + " alias of it");
  }

  private static Outcome<Correction> refused(
      RejectionCode code, Place place, String field, String seen, String message) {
    return Outcome.rejected(new Rejection(code, place, field, seen, message));
  }

  /** What a correction does. */
  public enum Action {
    /** The company is the same as the target; the target's id stays, the company's is retired. */
    MERGE("the company that stays"),
    /** Rows of the company and of the target (a name, ISIN, LEI or ticker) are never one. */
    SPLIT("the other company"),
    /** The company's everyday name is the target. */
    RENAME("the new name"),
    /** The name is no company, whatever is said around it. */
    NOT_A_COMPANY(""),
    /** The target is another name of the company, and of no other. */
    ALIAS("the other name");

    /** What its target is; empty where it needs none. */
    private final String target;

    Action(String target) {
      this.target = target;
    }

    /** The code in {@code corrections.csv}. */
    private String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Action> find(String code) {
      return Arrays.stream(values())
          .filter(action -> action.code().equalsIgnoreCase(code.strip()))
          .findFirst();
    }

    /** The codes of all actions, separated by commas. */
    private static String codes() {
      return Arrays.stream(values()).map(Action::code).collect(Collectors.joining(", "));
    }
  }
}
