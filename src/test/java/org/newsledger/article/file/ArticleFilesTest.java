package org.newsledger.article.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.article.Article;
import org.newsledger.article.parse.ArticleParser;
import org.newsledger.source.Outcome;
import org.newsledger.source.Place;
import org.newsledger.source.RejectionCode;

class ArticleFilesTest {

  private static final String TEXT =
      "The plan\n\nThe company said it would invest 5 million dollars in the new plant.\n";

  @Test
  void filesAreReadInTheOrderOfTheirRelativePaths(@TempDir Path path) {
    ArticleFolder folder =
        new ArticleFolder(path)
            .write("b.txt", TEXT)
            .write("a/z.txt", TEXT)
            .write("a-1.txt", TEXT)
            .write("a.md", TEXT)
            .write(".hidden.txt", TEXT)
            .write(".git/c.txt", TEXT);
    assertThat(folder.results())
        .containsExactly("a-1.txt accepted", "a.md accepted", "a/z.txt accepted", "b.txt accepted");
  }

  @Test
  void aFileGivenByItselfIsNamedByItsName(@TempDir Path path) {
    new ArticleFolder(path).write("sub/a.txt", TEXT);
    try (ArticleFiles files = ArticleFiles.of(List.of(path.resolve("sub/a.txt")))) {
      assertThat(ArticleFolder.result(files.next().then(ArticleParser::parse)))
          .isEqualTo("a.txt accepted");
      assertThat(files.hasNext()).isFalse();
    }
  }

  @Test
  void anEmptyFileIsRejected(@TempDir Path path) {
    ArticleFolder folder =
        new ArticleFolder(path)
            .write("a.txt", "")
            .write("b.json", "")
            .write("c.jsonl", " \n\n")
            .write("d.txt.gz", "")
            .write("e.txt", " \n ");
    assertThat(folder.results())
        .containsExactly(
            "a.txt file_empty",
            "b.json file_empty",
            "c.jsonl file_empty",
            "d.txt.gz file_empty",
            "e.txt article_empty");
  }

  @Test
  void aBinaryFileNamedTxtIsRejected(@TempDir Path path) {
    byte[] bytes = new byte[5000];
    new java.util.Random(7).nextBytes(bytes);
    assertThat(new ArticleFolder(path).write("a.txt", bytes).results())
        .containsExactly("a.txt file_binary");
  }

  @Test
  void aFileOfAnUnknownTypeIsRejected(@TempDir Path path) {
    ArticleFolder folder = new ArticleFolder(path).write("a.pdf", TEXT).write("README", TEXT);
    assertThat(folder.results())
        .containsExactly("README file_type_unknown", "a.pdf file_type_unknown");
  }

  @Test
  void aTruncatedGzipFileIsRejected(@TempDir Path path) {
    byte[] whole = ArticleFolder.gzip(TEXT.repeat(50).getBytes(StandardCharsets.UTF_8));
    byte[] damaged = whole.clone();
    damaged[whole.length - 6] ^= 0x55;
    ArticleFolder folder =
        new ArticleFolder(path)
            .write("cut.txt.gz", Arrays.copyOf(whole, whole.length / 2))
            .write("damaged.txt.gz", damaged)
            .write("plain.txt.gz", TEXT);
    assertThat(folder.results())
        .containsExactly(
            "cut.txt.gz gzip_damaged", "damaged.txt.gz gzip_damaged", "plain.txt.gz gzip_damaged");
  }

  @Test
  void aGzipBombIsRejectedBeforeItGrows(@TempDir Path path) {
    InputLimits limits = new InputLimits(1 << 20, 100, 1L << 30);
    byte[] bomb = ArticleFolder.gzip(new byte[64 << 20]);
    ArticleFolder folder =
        new ArticleFolder(path).write("a.txt.gz", bomb).write("b.jsonl.gz", bomb);
    assertThat(folder.results(limits))
        .containsExactly("a.txt.gz gzip_too_large", "b.jsonl.gz gzip_too_large");
  }

  @Test
  void aPageOfOneLineBeyondTheLimitIsRejectedUnread(@TempDir Path path) throws IOException {
    try (var file = new java.io.RandomAccessFile(path.resolve("a.html").toFile(), "rw")) {
      file.setLength(50L << 20);
    }
    assertThat(new ArticleFolder(path).results()).containsExactly("a.html file_too_large");
  }

  @Test
  void aLinkOutOfTheFolderIsRejectedAndOneInsideIsRead(@TempDir Path path) throws IOException {
    new ArticleFolder(path).write("outside/secret.txt", TEXT).write("in/real.txt", TEXT);
    Path in = path.resolve("in");
    Files.createSymbolicLink(in.resolve("a.txt"), path.resolve("outside/secret.txt"));
    Files.createSymbolicLink(in.resolve("b"), path.resolve("outside"));
    Files.createSymbolicLink(in.resolve("c.txt"), in.resolve("real.txt"));
    Files.createSymbolicLink(in.resolve("d"), in);
    Files.createSymbolicLink(in.resolve("e.txt"), in.resolve("gone.txt"));
    assertThat(new ArticleFolder(in).results())
        .containsExactly(
            "a.txt file_outside_input",
            "b file_outside_input",
            "c.txt accepted",
            "e.txt file_missing",
            "real.txt accepted");
  }

  @Test
  void aFileThatVanishesDuringTheLoadIsRejected(@TempDir Path path) throws IOException {
    new ArticleFolder(path).write("a.txt", TEXT).write("b.txt", TEXT);
    try (ArticleFiles files = ArticleFiles.of(List.of(path))) {
      assertThat(files.next()).isInstanceOf(Outcome.Accepted.class);
      Files.delete(path.resolve("b.txt"));
      assertThat(ArticleFolder.result(files.next().then(ArticleParser::parse)))
          .isEqualTo("b.txt file_vanished");
    }
  }

  @Test
  void anUnreadableFileIsRejected() {
    assertThat(InputRefused.rejection(new AccessDeniedException("a.txt"), Place.of("a.txt")).code())
        .isEqualTo(RejectionCode.FILE_UNREADABLE);
    assertThat(InputRefused.rejection(new IOException("disk"), Place.of("a.txt")).code())
        .isEqualTo(RejectionCode.FILE_UNREADABLE);
  }

  @Test
  void aCompressedArticleHasTheIdentityOfThePlainOne(@TempDir Path path) {
    new ArticleFolder(path)
        .write("a.txt", TEXT)
        .write("b.txt.gz", ArticleFolder.gzip(TEXT.getBytes(StandardCharsets.UTF_8)))
        .write("c.txt", TEXT.replace("\n", "\r\n"))
        .write("d.txt", TEXT.getBytes(StandardCharsets.UTF_16));
    List<String> ids =
        new ArticleFolder(path)
            .articles().stream()
                .map(o -> ((Outcome.Accepted<Article>) o).item().documentId())
                .distinct()
                .toList();
    assertThat(ids).hasSize(1).first().asString().matches("[0-9a-f]{64}");
  }
}
