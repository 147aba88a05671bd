package org.newsledger.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.source.Outcome;

class ArticleFilesTest {

  @Test
  void filesAreReadInTheOrderOfTheirRelativePaths(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("a"));
    Files.writeString(folder.resolve("b.txt"), "Title\n\nText.");
    Files.writeString(folder.resolve("a/z.txt"), "Title\n\nText.");
    Files.writeString(folder.resolve("a-1.txt"), "Title\n\nText.");
    Files.writeString(folder.resolve(".hidden.txt"), "Title\n\nText.");
    assertThat(places(folder)).containsExactly("a-1.txt", "a/z.txt", "b.txt");
  }

  private List<String> places(Path folder) {
    List<String> places = new ArrayList<>();
    try (ArticleFiles files = ArticleFiles.of(List.of(folder))) {
      while (files.hasNext()) {
        if (files.next() instanceof Outcome.Accepted<RawArticle> accepted) {
          places.add(accepted.item().place().toString());
        }
      }
    }
    return places;
  }
}
