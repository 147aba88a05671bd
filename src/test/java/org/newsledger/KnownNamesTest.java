package org.newsledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.newsledger.company.Company;
import org.newsledger.company.CompanyRegistry;
import org.newsledger.job.CompanySources;

/**
 * Large companies, brands and subsidiaries are known by the names that the press of eleven
 * languages gives them, and lead to the share that is dealt for them.
 */
class KnownNamesTest {

  private static final CompanyRegistry REGISTRY = CompanySources.of(Path.of("input")).registry();

  @TestFactory
  Stream<DynamicTest> aNameInThePressMeansTheCompanyOfItsTicker() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("src/test/resources/spec/company/known-names.csv"));
    return lines.stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0],
                    () -> {
                      Optional<Company> listed =
                          REGISTRY.findName(row[0]).flatMap(REGISTRY::listed);
                      assertThat(listed.map(Company::tickers).orElse(List.of())).contains(row[1]);
                    }));
  }
}
