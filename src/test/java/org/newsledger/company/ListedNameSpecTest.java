package org.newsledger.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.newsledger.job.CompanySources;

/**
 * Short, former and foreign names, brands and subsidiaries lead, by the registry of the input
 * folder, to the share that is dealt for them.
 */
class ListedNameSpecTest {

  private static final CompanyRegistry REGISTRY = CompanySources.of(Path.of("input")).registry();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "/spec/company/listed-names.csv", numLinesToSkip = 1)
  void aNameLeadsToItsShare(String name, String ticker) {
    CompanyRef company = new NameResolver(REGISTRY).resolve(name).company();
    List<String> tickers =
        REGISTRY
            .findId(company.companyId())
            .flatMap(REGISTRY::listed)
            .map(Company::tickers)
            .orElse(List.of());
    assertThat(tickers).anySatisfy(t -> assertThat(t.replaceFirst(".*:", "")).isEqualTo(ticker));
  }
}
