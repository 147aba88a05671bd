package org.newsledger.article.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsledger.article.body.Furniture;
import org.newsledger.article.body.Repetitions;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Spec;

class ArticleLinesTest {

  @TestFactory
  Stream<DynamicTest> linesThatTellNothingAreLeftOut() {
    return Spec.rows("article/lines.yml").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("why"),
                    () ->
                        assertThat(kept(row.list("lines")))
                            .isEqualTo(expected(row.list("lines")))));
  }

  @Test
  void manyParagraphsWithoutFiguresTakeLinearTime() {
    List<FoldedText> paragraphs =
        Stream.iterate(0, i -> i + 1)
            .limit(20_000)
            .map(
                i ->
                    FoldedText.of(
                        "word ".repeat(20) + "x".repeat(i % 7) + Character.toString(0x4e00 + i)))
            .toList();
    assertThat(Repetitions.without(Optional.empty(), paragraphs)).isNotEmpty();
  }

  private static List<String> kept(List<String> lines) {
    List<FoldedText> folded = lines.stream().map(l -> FoldedText.of(l.substring(1))).toList();
    return Furniture.without(Repetitions.without(Optional.of("Plant for $5 million opens"), folded))
        .stream()
        .map(FoldedText::original)
        .toList();
  }

  private static List<String> expected(List<String> lines) {
    return lines.stream().filter(l -> l.startsWith("+")).map(l -> l.substring(1)).toList();
  }
}
