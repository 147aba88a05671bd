package org.newsledger.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SentencesTest {

  @TestFactory
  Stream<DynamicTest> sentencesEndWhereTheSpecSays() {
    return Spec.rows("text/sentences.yml").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("language") + ": " + row.get("why"),
                    () ->
                        assertThat(split(joined(row), row.get("language")))
                            .isEqualTo(List.of(row.get("text").split("\\|")))));
  }

  @Test
  void aLineIsASentenceWithoutAnyMark() {
    assertThat(split("Headline\n\nFirst line\nSecond. Third", "en"))
        .containsExactly("Headline", "First line", "Second.", "Third");
  }

  @Test
  void aMissingSpaceBehindAFullStopIsForgiven() {
    assertThat(split("Le groupe vend les usines.Le reste attend.", "fr"))
        .containsExactly("Le groupe vend les usines.", "Le reste attend.");
  }

  @Test
  void sentencesOfJapaneseNeedNoSpaces() {
    assertThat(split("増収。減益だ！", "ja")).containsExactly("増収。", "減益だ！");
  }

  @Test
  void manyOpenBracketsTakeLinearTime() {
    assertThat(split("((((「「 a. B ".repeat(50_000), "en")).isNotEmpty();
  }

  private static String joined(Spec.Row row) {
    boolean unspaced = Language.get(row.get("language")).isUnspaced();
    return row.get("text").replace("|", unspaced ? "" : " ");
  }

  private static List<String> split(String text, String language) {
    AnalyzedText analyzed = AnalyzedText.of(text, Language.get(language));
    return analyzed.sentences().stream()
        .map(s -> analyzed.folded().toOriginal(s.start(), s.end()).of(text))
        .toList();
  }
}
