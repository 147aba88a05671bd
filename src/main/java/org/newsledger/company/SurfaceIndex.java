package org.newsledger.company;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsledger.text.FoldedText;

/** Every name, product and person of a registry by its sequence of words. */
final class SurfaceIndex implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Hash before the first word. */
  static final long NONE = 0x243f6a8885a308d3L;

  private final SurfaceTable table = new SurfaceTable();
  private final List<Surface> surfaces = new ArrayList<>();
  private final Map<String, Company> parents = new HashMap<>();

  /** The index of all companies of {@code registry}, without names that are no company. */
  static SurfaceIndex of(CompanyRegistry registry) {
    SurfaceIndex index = new SurfaceIndex();
    for (Company company : registry.companies()) {
      index.add(company, registry);
    }
    return index;
  }

  /** The company that owns another, as far as the registry tells. */
  Optional<Company> parent(Company company) {
    return Optional.ofNullable(parents.get(company.companyId()));
  }

  SurfaceTable table() {
    return table;
  }

  /** What a single word of this hash may stand for. */
  Optional<Surface> find(long hash) {
    int value = table.get(TextTokens.chain(NONE, hash));
    int entry = value == SurfaceTable.ABSENT ? value : SurfaceTable.entry(value);
    return entry == SurfaceTable.ABSENT ? Optional.empty() : Optional.of(surfaces.get(entry));
  }

  Surface surface(int entry) {
    return surfaces.get(entry);
  }

  private void add(Company company, CompanyRegistry registry) {
    if (!company.parent().isBlank()) {
      registry.findName(company.parent()).ifPresent(p -> parents.put(company.companyId(), p));
    }
    company.seats().forEach(seat -> surface(seat, s -> s.addSeat(company)));
    addName(company, company.name(), false, NameStanding.ofName(company), registry);
    for (Alias alias : company.aliases()) {
      switch (alias.kind()) {
        case ALIAS, LEGAL, FORMER ->
            addName(company, alias.text(), true, NameStanding.ofAlias(company, alias), registry);
        case PRODUCT -> surface(alias.text(), s -> s.addProduct(company));
        case PERSON -> addPerson(company, alias.text());
        case TICKER, ISIN -> {}
      }
    }
  }

  private void addName(
      Company company, String text, boolean alias, int standing, CompanyRegistry registry) {
    CompanyName name = NameNormalizer.normalize(text);
    if (!registry.isNoCompany(name.key())) {
      Spelling spelling = Spelling.of(name.display());
      surface(name.display(), s -> s.addName(company, spelling, alias, standing));
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
    TextTokens tokens = TextTokens.of(FoldedText.of(text));
    if (tokens.size() == 0) {
      return;
    }
    long key = NONE;
    for (int i = 0; i < tokens.size(); i++) {
      key = TextTokens.chain(key, tokens.hash(i));
      if (i + 1 < tokens.size()) {
        table.begin(key);
      }
    }
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
