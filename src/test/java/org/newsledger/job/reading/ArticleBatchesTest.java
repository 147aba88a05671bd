package org.newsledger.job.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Spliterators;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.newsledger.article.Article;
import org.newsledger.source.Outcome;

/** Batches grow, end early where articles are great, and lose nothing. */
class ArticleBatchesTest {

  @Test
  void batchesGrowUpToTheMost() {
    assertThat(sizes(300, i -> 100)).containsExactly(4, 8, 16, 32, 64, 64, 64, 48);
  }

  @Test
  void greatArticlesComeAlone() {
    assertThat(sizes(3, i -> 50_000_000)).containsExactly(1, 1, 1);
  }

  @Test
  void noArticlesAreNoBatch() {
    assertThat(sizes(0, i -> 1)).isEmpty();
  }

  private static List<Integer> sizes(int articles, IntToLongFunction bytes) {
    ArticleBatches batches =
        new ArticleBatches(
            IntStream.range(0, articles)
                .mapToObj(
                    i ->
                        new UnparsedArticle(
                            ArticleBatchesTest::unread, bytes.applyAsLong(i), false))
                .iterator());
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(batches, 0), false)
        .map(List::size)
        .toList();
  }

  private static Outcome<Article> unread() {
    throw new AssertionError("batches are laid out without parsing");
  }
}
