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
import org.newsledger.company.registry.CompanyRegistry;
import org.newsledger.job.input.CompanySources;

/** Large companies are known by the names that the press of eleven languages gives them. */
class KnownNamesTest {

  private static final CompanyRegistry REGISTRY = CompanySources.of(Path.of("input")).registry();

  @TestFactory
  Stream<DynamicTest> aNameInThePressMeansTheCompanyOfItsTicker() throws IOException {
    return rows("known-names.csv")
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row[0],
                    () -> {
                      Optional<Company> company = REGISTRY.findName(row[0]);
                      assertThat(company.map(Company::ticker)).contains(row[1]);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> aNameLeadsToTheShareThatIsDealtForIt() throws IOException {
    return rows("listed-names.csv")
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

  private static Stream<String[]> rows(String file) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/spec/company").resolve(file)).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split(",", -1));
  }
}
