package org.newsledger.article.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleBytesTest {

  @Test
  void compressedFilesCountWhatTheyHold(@TempDir Path path) {
    new ArticleFolder(path)
        .write("a.txt", new byte[700])
        .write("b/c.jsonl.gz", ArticleFolder.gzip(new byte[100_000]))
        .write("cut.txt.gz", new byte[3])
        .write("d.pdf", new byte[50]);
    assertThat(ArticleBytes.in(List.of(path))).isEqualTo(100_700);
  }
}
