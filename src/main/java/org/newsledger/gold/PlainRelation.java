package org.newsledger.gold;

/**
 * A relation in the plain form in which gold and reading are compared.
 *
 * @param type code of the type
 * @param from the company it begins at, as {@link SameNames} writes it
 * @param to the other end, likewise; ends of a mutual tie stand in alphabetical order
 */
public record PlainRelation(String type, String from, String to) {

  /** A relation with its ends in the order in which they are compared. */
  static PlainRelation of(String type, String from, String to) {
    boolean mutual = type.equals("partnership") || type.equals("competition");
    return mutual && from.compareTo(to) > 0
        ? new PlainRelation(type, to, from)
        : new PlainRelation(type, from, to);
  }
}
