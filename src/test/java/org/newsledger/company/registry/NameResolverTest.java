package org.newsledger.company.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.company.Company;
import org.newsledger.company.mention.MentionFinder;
import org.newsledger.company.registry.Resolution.Match;
import org.newsledger.text.AnalyzedText;
import org.newsledger.text.Language;

/** Spellings of one name find one company, and names that only look alike do not. */
class NameResolverTest {

  @ParameterizedTest
  @CsvSource({
    "Brandoria Pharmaceuticals Inc., BRANDORIA PHARMAC. DL-01",
    "Ventrosa Technologies Group, VENTROSA TECHN.GRP O.N.",
    "Hallmeier Maschinenbau GmbH, Hallmeyer Maschinenbau GmbH",
    "Ostrava Steelworks plc, Ostrava Steel Works",
    "Marlindale Intl, Marlindale International",
    "Zhukovka, Жуковка",
    "OxenfordAG, Oxenford AG",
    "Tarnowitz Corp /DE/, Tarnowitz"
  })
  void twoSpellingsAreOneCompany(String first, String second) {
    assertThat(sameCompany(first, second)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Marlindale Partners VII, Marlindale Partners VIII",
    "Marlindale Trust 2004-1, Marlindale Trust 2004-2",
    "Tarnowitz Petroleum, Tarnowitz Oil",
    "Bank of Ruritania, Bank of Utopia",
    "Hallmeier (Sweden) AB, Hallmeier (Finland) AB",
    "Carmona, Farmona"
  })
  void namesThatOnlyLookAlikeAreTwoCompanies(String first, String second) {
    assertThat(sameCompany(first, second)).isFalse();
  }

  @Test
  void initialsThatOneCompanyHasMeanIt() {
    CompanyRegistry registry = registry("Quellen Motor Works", "Zebulon Foods");
    Resolution found = new NameResolver(registry).resolve("QMW");
    assertThat(found.name()).isEqualTo("Quellen Motor Works");
    assertThat(found.match()).isEqualTo(Match.SIMILAR);
  }

  @Test
  void initialsThatTwoCompaniesHaveMeanNeither() {
    CompanyRegistry registry = registry("Quellen Motor Works", "Quaint Media Wales");
    assertThat(new NameResolver(registry).resolve("QMW").match()).isEqualTo(Match.NEW);
  }

  @Test
  void theOnlyCompanyThatARareWordBeginsIsMeantByTheWord() {
    CompanyRegistry registry = registry("Brandoria Energy Products", "Zebulon Foods");
    assertThat(new NameResolver(registry).resolve("Brandoria").name())
        .isEqualTo("Brandoria Energy Products");
  }

  @Test
  void legalFormsTellNamesakesOfTwoCountriesApart() {
    CompanyRegistry registry =
        CompanyRegistry.of(
            List.of(
                RegistryRows.inTrade(1, "Quellmann KGaA", "DE", "drugmaker"),
                RegistryRows.inTrade(2, "Quellmann & Co.", "US", "drugmaker"),
                RegistryRows.inTrade(3, "Quellmann & Co., Inc.", "US", "drugmaker")),
            Corrections.none());
    NameResolver resolver = new NameResolver(registry);
    assertThat(registry.companies()).hasSize(2);
    assertThat(resolver.resolve("Quellmann KGaA").name()).isEqualTo("Quellmann KGaA");
    assertThat(resolver.resolve("QUELLMANN & CO.").name()).startsWith("Quellmann & Co.");
    assertThat(resolver.resolve("Quellmann").match()).isEqualTo(Match.NEW);
  }

  @Test
  void namesakesAreMeantByFormThenByTheArticleThenByCountry() {
    MentionFinder finder =
        MentionFinder.of(
            CompanyRegistry.of(
                List.of(
                    RegistryRows.inTrade(1, "Quellmann KGaA", "DE", "drugmaker"),
                    RegistryRows.inTrade(2, "Quellmann & Co.", "US", "drugmaker")),
                Corrections.none()));
    String german = only(finder, "Quellmann senkt die Preise.", Language.DE);
    String american = only(finder, "Quellmann cuts its prices.", Language.EN);
    assertThat(german).isNotEqualTo(american);
    assertThat(only(finder, "Quellmann rises. Quellmann KGaA cuts its prices.", Language.EN))
        .isEqualTo(german);
  }

  private static String only(MentionFinder finder, String text, Language language) {
    List<String> ids =
        finder.find(AnalyzedText.of(text, language)).stream()
            .map(mention -> mention.company().orElseThrow().companyId())
            .distinct()
            .toList();
    assertThat(ids).hasSize(1);
    return ids.get(0);
  }

  @Test
  void anyTickerOfTwoRowsJoinsThemWhereTheirExchangesAgree() {
    CompanyRegistry registry =
        CompanyRegistry.of(
            List.of(
                RegistryRows.row(1, "Ventrosa", "", "LSE:VTR;NYSE:VTRS"),
                RegistryRows.row(2, "Ventrosa American Receipts", "", "NYSE:VTRS"),
                RegistryRows.row(3, "Ventrosa Mines", "", "TSX:VTR")),
            Corrections.none());
    assertThat(registry.companies()).hasSize(2);
    assertThat(registry.findName("Ventrosa").orElseThrow().tickers())
        .containsExactly("LSE:VTR", "NYSE:VTRS");
  }

  @Test
  void aCompanyWithoutAShareIsListedAsTheNearestOwnerThatHasOne() {
    CompanyRegistry registry =
        CompanyRegistry.of(
            List.of(
                RegistryRows.owned(1, "Ventrosa", "", "LSE:VTR"),
                RegistryRows.owned(2, "Brandoria", "Ventrosa", ""),
                RegistryRows.owned(3, "Hallmeier", "Brandoria", ""),
                RegistryRows.owned(4, "Carmona", "Farmona", ""),
                RegistryRows.owned(5, "Farmona", "Carmona", "")),
            Corrections.none());
    assertThat(listed(registry, "Hallmeier")).isEqualTo("Ventrosa");
    assertThat(listed(registry, "Ventrosa")).isEqualTo("Ventrosa");
    assertThat(listed(registry, "Carmona")).isEmpty();
  }

  private static String listed(CompanyRegistry registry, String name) {
    return registry.findName(name).flatMap(registry::listed).map(Company::name).orElse("");
  }

  private static boolean sameCompany(String first, String second) {
    NameResolver resolver = new NameResolver(CompanyRegistry.empty());
    String id = resolver.resolve(first).company().companyId();
    return resolver.resolve(second).company().companyId().equals(id);
  }

  private static CompanyRegistry registry(String... names) {
    return CompanyRegistry.of(
        List.of(names).stream()
            .map(name -> RegistryRows.row(name.hashCode(), name, "US", ""))
            .toList(),
        Corrections.none());
  }
}
