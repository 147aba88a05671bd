package org.newsledger.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.article.Article;
import org.newsledger.company.CompanyRegistry;
import org.newsledger.company.Corrections;
import org.newsledger.text.Language;

/** A sentence without end takes work that grows as its length does, with companies in it too. */
class ArticleGrowthTest {

  private static final int SHORT = 10_000;
  private static final int TIMES = 8;

  /** Work in the square of the length would be 64 times as much. */
  private static final double MOST_GROWTH = 32;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nordhafen AG 5 % ",
        "Nordhafen AG holds 25%, Veltrona AG 17%, ",
        "Nordhafen AG and ",
        "revenue 5 million ",
        "the company "
      })
  void oneSentenceOfTheSameIsReadInLinearTime(String part) {
    ArticleReader reader = ArticleReader.of(CompanyRegistry.of(List.of(), Corrections.none()));
    double least = Math.max(work(reader, part.repeat(SHORT / part.length())), 5_000_000);
    assertThat(work(reader, part.repeat(SHORT * TIMES / part.length())) / least)
        .as(part)
        .isLessThan(MOST_GROWTH);
  }

  /** The least processor time of some readings, in nanoseconds. */
  private static long work(ArticleReader reader, String text) {
    Article article = SpecArticle.of(Language.EN, text);
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      reader.read(article);
      least =
          Math.min(least, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
    return least;
  }
}
