package org.newsledger.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

  private static final PlainClaim GOLD = claim("revenue", Set.of("fabrikam", "contoso"), 100.0);

  @TempDir private Path folder;

  private static PlainClaim claim(String metric, Set<String> subjects, double value) {
    return new PlainClaim(
        metric,
        subjects,
        Set.of(),
        Optional.of(value),
        Optional.empty(),
        "EUR",
        "exact",
        "actual",
        Optional.empty(),
        "",
        "",
        1);
  }

  private static Statements of(PlainClaim... claims) {
    return new Statements(List.of(claims), Set.of());
  }

  @Test
  void eachLevelAddsADemand() {
    PlainClaim otherValue = claim("revenue", GOLD.subjects(), 101.0);
    PlainClaim otherMetric = claim("profit", GOLD.subjects(), 100.4);
    PlainClaim oneSubject = claim("revenue", Set.of("contoso"), 100.4);
    assertThat(Level.AMOUNT.agree(GOLD, otherValue)).isFalse();
    assertThat(Level.AMOUNT.agree(GOLD, otherMetric)).isTrue();
    assertThat(Level.METRIC.agree(GOLD, otherMetric)).isFalse();
    assertThat(Level.RELAXED.agree(GOLD, oneSubject)).isTrue();
    assertThat(Level.STRICT.agree(GOLD, oneSubject)).isFalse();
  }

  @Test
  void aClaimIsPairedOnceAndWithTheClosest() {
    PlainClaim further = claim("revenue", Set.of("contoso"), 100.0);
    PlainClaim equal = claim("revenue", GOLD.subjects(), 100.2);
    Pairs pairs = Pairs.of(Level.AMOUNT, of(GOLD), of(further, equal));
    assertThat(pairs.matches()).containsExactly(new Pairs.Match(GOLD, equal));
    assertThat(pairs.extra()).containsExactly(further);
    assertThat(pairs.missed()).isEmpty();
  }

  @Test
  void theLowerBoundIsWilsons() {
    assertThat(new Tally(0, 0, 5).lowerBound()).isZero();
    assertThat(new Tally(10, 10, 10).lowerBound()).isCloseTo(0.787, within(0.001));
    assertThat(new Tally(8, 10, 10).lowerBound()).isCloseTo(0.541, within(0.001));
  }

  @Test
  void rulesAreCountedByLanguageInAllLanguagesAndTogether() {
    RuleTable table =
        RuleTable.of(
            Map.of(
                RuleKey.of("revenue:noun/named_sure", "de"), new Tally(20, 20, 0),
                RuleKey.of("revenue:noun/named_sure", "fr"), new Tally(4, 16, 0),
                RuleKey.of("profit:noun/named_sure", "fr"), new Tally(2, 4, 0)),
            Map.of(RuleKey.of("supply:noun", "fr"), new Tally(18, 20, 0)));
    assertThat(table.lines())
        .containsExactly(
            "rule,language,right,read,bound",
            "*,*,26,40,0.520",
            "*/named_sure,*,26,40,0.520",
            "*/sure,*,26,40,0.520",
            "*:noun/named_sure,*,26,40,0.520",
            "revenue:noun/named_sure,*,24,36,0.530",
            "revenue:noun/named_sure,de,20,20,0.881",
            "supply:noun,*,18,20,0.738",
            "supply:noun,fr,18,20,0.738",
            "tie:*,*,18,20,0.738");
  }

  @Test
  void namesAreTheSameByCaseMarksAndTheLinesOfTheFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("names.csv"), "Fabrikam|Fabrikam Électrique\n");
    SameNames names = SameNames.of(file);
    assertThat(names.one("FABRIKAM-electrique")).isEqualTo(names.one("Fabrikam"));
    assertThat(names.one("Contoso")).isEqualTo("contoso");
  }

  @Test
  void aFolderIsReadWithItsArticles() throws IOException {
    Files.createDirectory(folder.resolve("articles"));
    Files.writeString(folder.resolve("articles/a-1.txt"), "Fabrikam earned 5 million euros.");
    write(
        """
        {"language": "en", "claims": [{"metric": "profit", "subjects": ["Fabrikam"], "objects": [],
          "value": 5000000, "value_high": null, "unit": "EUR", "qualifier": "exact",
          "modality": "actual", "period": null, "quote": "earned 5 million euros"}],
         "relations": [{"type": "partnership", "from": "Fabrikam", "to": "Contoso", "quote": ""}]}
        """);
    GoldArticle article = GoldFolder.read(folder).articles().get(0);
    assertThat(article.name()).isEqualTo("a-1");
    assertThat(article.stated().claims().get(0).value()).contains(5000000.0);
    assertThat(article.stated().relations())
        .containsExactly(new PlainRelation("partnership", "contoso", "fabrikam"));
  }

  @Test
  void aGoldFileThatLacksAFieldIsNamed() throws IOException {
    Files.createDirectory(folder.resolve("articles"));
    Files.writeString(folder.resolve("articles/a-1.txt"), "Fabrikam");
    write("{\"language\": \"en\", \"claims\": [{\"subjects\": []}], \"relations\": []}");
    assertThatThrownBy(() -> GoldFolder.read(folder))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a-1.gold.json: 'metric' is missing");
  }

  private void write(String json) throws IOException {
    Files.writeString(folder.resolve("a-1.gold.json"), json, StandardCharsets.UTF_8);
  }
}
