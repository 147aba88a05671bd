package org.newsledger.source;

import java.io.Serializable;
import java.util.function.Function;

/**
 * An item that was accepted, or the reason why it was not.
 *
 * @param <T> the kind of item
 */
public sealed interface Outcome<T> extends Serializable {

  /** An item that was taken. */
  record Accepted<T>(T item) implements Outcome<T> {}

  /** An item that was refused. */
  record Rejected<T>(Rejection rejection) implements Outcome<T> {}

  /** The outcome of {@code next} for an accepted item; a rejection stays as it is. */
  default <U> Outcome<U> then(Function<T, Outcome<U>> next) {
    if (this instanceof Accepted<T> accepted) {
      return next.apply(accepted.item());
    }
    return new Rejected<>(((Rejected<T>) this).rejection());
  }

  /** An accepted item. */
  static <T> Outcome<T> accepted(T item) {
    return new Accepted<>(item);
  }

  /** A refused item. */
  static <T> Outcome<T> rejected(Rejection rejection) {
    return new Rejected<>(rejection);
  }
}
