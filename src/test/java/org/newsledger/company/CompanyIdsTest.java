package org.newsledger.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsledger.company.registry.CompanyRegistry;
import org.newsledger.company.registry.CompanyRow;
import org.newsledger.company.registry.Correction;
import org.newsledger.company.registry.Correction.Action;
import org.newsledger.company.registry.Corrections;
import org.newsledger.company.registry.NameResolver;
import org.newsledger.company.registry.RegistryRows;
import org.newsledger.source.Place;

/** Ids are permanent, whatever else is loaded and in whatever order. */
class CompanyIdsTest {

  private static final List<CompanyRow> ROWS =
      List.of(
          RegistryRows.row(1, "Brandoria Foods Inc", "US", "NYSE:BRF"),
          RegistryRows.row(2, "Delphin Marine", "FR", "EPA:DLM"),
          RegistryRows.row(3, "Delphin Marine AG", "DE", "XETRA:DLP"),
          RegistryRows.row(4, "Nordvik Seafood ASA", "NO", "OSL:NVS", "Nordvik"),
          RegistryRows.row(5, "Kestrel Aero", "GB", "LSE:KST"));

  @Test
  void theOrderOfRowsChangesNoId() {
    List<CompanyRow> shuffled = new ArrayList<>(ROWS);
    Collections.shuffle(shuffled, new Random(7));
    assertThat(ids(registry(shuffled))).isEqualTo(ids(registry(ROWS)));
  }

  @Test
  void aRebuildFromNothingGivesTheSameIds() {
    assertThat(ids(registry(ROWS))).isEqualTo(ids(registry(new ArrayList<>(ROWS))));
  }

  @Test
  void tenThousandMoreCompaniesChangeNoId() {
    List<CompanyRow> rows = new ArrayList<>(RegistryRows.many(100, 10_000));
    rows.addAll(ROWS);
    assertThat(ids(registry(rows))).containsAllEntriesOf(ids(registry(ROWS)));
  }

  @Test
  void theIdOfAMergedCompanyStillFindsIt() {
    String before = registry(ROWS).findName("Kestrel Aero").orElseThrow().companyId();
    Corrections merge =
        new Corrections(
            List.of(
                new Correction(
                    Action.MERGE, "Kestrel Aero", "Nordvik Seafood", Place.of("corrections.csv"))));
    CompanyRegistry merged = CompanyRegistry.of(ROWS, merge);
    assertThat(merged.findId(before).map(Company::name)).contains("Nordvik Seafood");
    assertThat(merged.retiredIds()).containsKey(before);
    assertThat(merged.rejections()).isEmpty();
  }

  @Test
  void aDiscoveredCompanyKeepsItsIdWhenASourceNamesIt() {
    String discovered =
        new NameResolver(CompanyRegistry.empty()).resolve("Kestrel Aero Ltd").company().companyId();
    assertThat(registry(ROWS).findId(discovered).map(Company::name)).contains("Kestrel Aero");
  }

  @Test
  void aNameOfTwoCompaniesMeansNeither() {
    assertThat(registry(ROWS).findName("Delphin Marine")).isEmpty();
  }

  private static CompanyRegistry registry(List<CompanyRow> rows) {
    return CompanyRegistry.of(rows, Corrections.none());
  }

  private static Map<String, String> ids(CompanyRegistry registry) {
    Map<String, String> ids = new TreeMap<>();
    registry.companies().forEach(c -> ids.put(c.name() + "|" + c.ticker(), c.companyId()));
    return ids;
  }
}
