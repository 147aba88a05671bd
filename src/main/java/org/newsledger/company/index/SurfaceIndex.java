package org.newsledger.company.index;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsledger.company.Alias;
import org.newsledger.company.Company;
import org.newsledger.company.registry.CompanyRegistry;

/** Every name, product and person of a registry by its sequence of words. */
public final class SurfaceIndex implements Serializable {

  private static final long serialVersionUID = 1L;

  /** So many sequences of words, beginnings included, has a company on average, or fewer. */
  private static final int SEQUENCES = 4;

  private final SurfaceTable table;
  private final List<Surface> surfaces = new ArrayList<>();
  private final Map<String, Company> parents = new HashMap<>();

  /** The words with which sequences begin. */
  private final HashFilter firsts;

  private SurfaceIndex(int companies) {
    this.table = new SurfaceTable(companies * SEQUENCES);
    this.firsts = new HashFilter(companies);
  }

  /** The index of all companies of {@code registry}, without names that are no company. */
  public static SurfaceIndex of(CompanyRegistry registry) {
    List<Company> companies = registry.companies();
    SurfaceIndex index = new SurfaceIndex(companies.size());
    List<List<SurfaceName>> names =
        companies.parallelStream().map(c -> SurfaceName.of(c, registry)).toList();
    for (int i = 0; i < companies.size(); i++) {
      index.add(companies.get(i), names.get(i), registry);
    }
    return index;
  }

  /** The company that owns another, as far as the registry tells. */
  public Optional<Company> parent(Company company) {
    return Optional.ofNullable(parents.get(company.companyId()));
  }

  /** Whether a sequence may begin with a word of this hash; no for certain. */
  public boolean mayBegin(long hash) {
    return firsts.mayHold(SurfaceTable.mix(TextTokens.chain(TextTokens.NO_WORDS, hash)));
  }

  /** The entries of {@link #surface} by the hashes of their words. */
  public SurfaceTable table() {
    return table;
  }

  /** What a single word of this hash may stand for. */
  public Optional<Surface> find(long hash) {
    int value = table.get(TextTokens.chain(TextTokens.NO_WORDS, hash));
    int entry = value == SurfaceTable.ABSENT ? value : SurfaceTable.entry(value);
    return entry == SurfaceTable.ABSENT ? Optional.empty() : Optional.of(surfaces.get(entry));
  }

  /** What the words of an entry of the table may stand for. */
  public Surface surface(int entry) {
    return surfaces.get(entry);
  }

  private void add(Company company, List<SurfaceName> names, CompanyRegistry registry) {
    if (!company.parent().isBlank()) {
      registry.findName(company.parent()).ifPresent(p -> parents.put(company.companyId(), p));
    }
    company.seats().forEach(seat -> surface(seat, s -> s.addSeat(company)));
    for (SurfaceName name : names) {
      surface(
          name.words(), s -> s.addName(company, name.spelling(), name.isAlias(), name.standing()));
    }
    for (Alias alias : company.aliases()) {
      if (alias.kind() == Alias.Kind.PRODUCT) {
        surface(alias.text(), s -> s.addProduct(company));
      } else if (alias.kind() == Alias.Kind.PERSON) {
        addPerson(company, alias.text());
      }
    }
  }

  /** A person is also known by the last of several names. */
  private void addPerson(Company company, String text) {
    surface(text, s -> s.addPerson(company));
    int space = text.lastIndexOf(' ');
    if (space > 0 && text.length() - space > 2) {
      surface(text.substring(space + 1), s -> s.addPerson(company));
    }
  }

  private void surface(String text, Consumer<Surface> change) {
    surface(WordChain.of(text), change);
  }

  private void surface(WordChain words, Consumer<Surface> change) {
    if (words.isEmpty()) {
      return;
    }
    firsts.add(SurfaceTable.mix(words.first()));
    words.begin(table);
    long key = words.key();
    int value = table.get(key);
    int entry = value == SurfaceTable.ABSENT ? value : SurfaceTable.entry(value);
    if (entry == SurfaceTable.ABSENT) {
      entry = surfaces.size();
      surfaces.add(new Surface());
      table.set(key, entry);
    }
    change.accept(surfaces.get(entry));
  }
}
