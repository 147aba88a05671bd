package org.newsledger.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.newsledger.article.Article;
import tools.jackson.databind.json.JsonMapper;

/** Generates articles and rows to measure with: always the same for the same seed. */
final class GeneratedInput {

  private static final int ARTICLE_CHARACTERS = 3_300;
  private static final String[] METRICS = {"revenue", "profit", "capex", "cost", "cash"};
  private static final String[] CURRENCIES = {"USD", "EUR", "GBP", "JPY", "CNY"};

  private final Random random;

  GeneratedInput(long seed) {
    this.random = new Random(seed);
  }

  /**
   * Writes {@code count} articles, one a line, of paragraphs of {@code models} with other figures.
   */
  void articles(Path file, int count, List<Article> models) {
    JsonMapper json = JsonMapper.builder().build();
    List<String[]> paragraphs =
        models.stream()
            .map(model -> (model.title().orElse("") + "\n" + model.text()).split("\n"))
            .toList();
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < count; i++) {
        var article = json.createObjectNode();
        String[] own = paragraphs.get(random.nextInt(paragraphs.size()));
        article.put("title", own[0] + " (" + i + ")");
        article.put("text", body(own));
        article.put("date", String.format(Locale.ROOT, "2025-%02d-%02d", 1 + i % 12, 1 + i % 28));
        article.put("url", "https://news.example/" + i);
        out.write(json.writeValueAsString(article));
        out.newLine();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String body(String[] paragraphs) {
    StringBuilder body = new StringBuilder();
    while (body.length() < ARTICLE_CHARACTERS) {
      body.append(otherFigures(paragraphs[random.nextInt(paragraphs.length)])).append('\n');
    }
    return body.toString();
  }

  private String otherFigures(String paragraph) {
    StringBuilder changed = new StringBuilder(paragraph);
    for (int i = 0; i < changed.length(); i++) {
      char c = changed.charAt(i);
      if (c >= '1' && c <= '9') {
        changed.setCharAt(i, (char) ('1' + random.nextInt(9)));
      }
    }
    return changed.toString();
  }

  /** Writes a CSV file of {@code rows} claims about {@code companies}. */
  void claims(Path file, int rows, List<String> companies) {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("company,metric,amount,currency,year,date\n");
      for (int i = 0; i < rows; i++) {
        out.write(
            String.format(
                Locale.ROOT,
                "\"%s\",%s,%d.%d,%s,%d,2025-%02d-%02d%n",
                companies.get(random.nextInt(companies.size())).replace("\"", "\"\""),
                METRICS[random.nextInt(METRICS.length)],
                1_000 + random.nextInt(1_000_000_000),
                random.nextInt(10),
                CURRENCIES[random.nextInt(CURRENCIES.length)],
                2015 + random.nextInt(10),
                1 + random.nextInt(12),
                1 + random.nextInt(28)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
