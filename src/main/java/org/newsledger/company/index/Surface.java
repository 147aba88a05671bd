package org.newsledger.company.index;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsledger.company.Company;
import org.newsledger.company.name.Spelling;
import org.newsledger.company.registry.NameIndex;
import org.newsledger.company.registry.NameStanding;

/**
 * What a sequence of words may stand for: companies so named, the maker of a product so named, the
 * company of a person so named.
 */
public final class Surface implements Serializable {

  private static final long serialVersionUID = 1L;

  /** How sure it is that the words name the company: see {@link NameIndex}. */
  private int standing;

  /** The companies so named, more than one only where none has a better claim to the name. */
  private final ArrayList<Company> named = new ArrayList<>(1);

  private Spelling spelling = Spelling.CAPITAL;
  private boolean alias;
  private @Nullable Company maker;
  private boolean product;
  private @Nullable Company employer;
  private boolean person;
  private final ArrayList<Company> seated = new ArrayList<>(0);

  /**
   * Notes that the words are a name of {@code company}; a name in capitals that the company also
   * writes in small letters may be written so.
   */
  void addName(Company company, Spelling newSpelling, boolean isAlias, int newStanding) {
    if (newStanding > standing) {
      standing = newStanding;
      named.clear();
      named.add(company);
      spelling = newSpelling;
      alias = isAlias;
    } else if (named.contains(company)) {
      spelling = spelling == Spelling.ACRONYM ? newSpelling : spelling;
    } else if (newStanding == standing) {
      named.add(company);
    }
  }

  void addProduct(Company company) {
    maker = product && !company.equals(maker) ? null : company;
    product = true;
  }

  void addPerson(Company company) {
    employer = person && !company.equals(employer) ? null : company;
    person = true;
  }

  void addSeat(Company company) {
    seated.add(company);
  }

  /** The companies that sit in the place of this name. */
  public List<Company> seated() {
    return Collections.unmodifiableList(seated);
  }

  /** Whether the words name a company, though perhaps more than one. */
  public boolean isName() {
    return standing > 0;
  }

  /** Whether the words are an alias of the company that they name. */
  public boolean isAlias() {
    return alias;
  }

  /** The one company so named. */
  public Optional<Company> named() {
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** All companies so named that have the best claim to the name. */
  public List<Company> namesakes() {
    return Collections.unmodifiableList(named);
  }

  /** How the name is spelled. */
  public Spelling spelling() {
    return spelling;
  }

  /** Whether the company is more than a line of a list. */
  public boolean isDescribed() {
    return standing > NameStanding.LISTED;
  }

  public boolean isProduct() {
    return product;
  }

  /** The one company that makes the product of this name. */
  public Optional<Company> maker() {
    return Optional.ofNullable(maker);
  }

  /** The one company of the person of this name. */
  public Optional<Company> employer() {
    return Optional.ofNullable(employer);
  }
}
