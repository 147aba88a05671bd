package org.newsledger.claim.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsledger.company.registry.CompanyRegistry;
import org.newsledger.company.registry.Corrections;
import org.newsledger.text.Growth;
import org.newsledger.text.Language;

/** A text of the same over and over takes work that grows as its length does. */
class ArticleGrowthTest {

  private static final int SHORT = 10_000;
  private static final int TIMES = 8;

  /** Work in the square of the length would be 64 times as much. */
  private static final double MOST_GROWTH = 32;

  private static final ArticleReader READER =
      ArticleReader.of(CompanyRegistry.of(List.of(), Corrections.none()));

  static Stream<Arguments> parts() {
    return Stream.of(
        arguments(Language.EN, "Nordhafen AG 5 % "),
        arguments(Language.EN, "Nordhafen AG holds 25%, Veltrona AG 17%, "),
        arguments(Language.EN, "Nordhafen AG and "),
        arguments(Language.EN, "revenue 5 million "),
        arguments(Language.EN, "the company "),
        arguments(Language.ZH, "【甲乙】\n"),
        arguments(Language.ZH, "云杉去年营收5亿元，"),
        arguments(Language.KO, "두루온은 매출 "),
        arguments(Language.KO, "- **빈들**: 매출\n"),
        arguments(Language.KO, "오만원"),
        arguments(Language.JA, "川霧は売上高を、"),
        arguments(Language.JA, "■北斗屋\n"));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void aTextOfTheSameIsReadInLinearTime(Language language, String part) {
    double growth =
        Growth.of(reading(language, part, 1), reading(language, part, TIMES), 5_000_000);
    assertThat(growth).isLessThan(MOST_GROWTH);
  }

  private static Runnable reading(Language language, String part, int times) {
    String text = part.repeat(SHORT * times / part.length());
    return () -> READER.read(SpecArticle.of(language, text));
  }
}
