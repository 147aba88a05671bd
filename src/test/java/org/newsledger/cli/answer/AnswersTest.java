package org.newsledger.cli.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswersTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);

  @Test
  void jsonKeepsListsAndStructs() {
    assertThat(json(List.of(1, List.of("a", true), Collections.singletonMap("k", null))))
        .isEqualTo("[\n {\"x\":[1,[\"a\",true],{\"k\":null}]}\n]\n");
    assertThat(json(Map.of("n", new BigInteger("170141183460469231731687303715884105727"))))
        .contains("{\"n\":170141183460469231731687303715884105727}");
  }

  @Test
  void jsonHasNoNumberForWhatIsNotFinite() {
    assertThat(json(Double.POSITIVE_INFINITY)).isEqualTo("[\n {\"x\":null}\n]\n");
    assertThat(json(Float.NaN)).isEqualTo("[\n {\"x\":null}\n]\n");
  }

  @Test
  void anAnswerThatNobodyTakesEnds() {
    PrintStream closed =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
              }
            });
    WatchedAnswer answer = new WatchedAnswer(new CsvAnswer(closed), closed);
    answer.columns(List.of("x"));

    assertThatThrownBy(
            () -> {
              while (true) {
                answer.row(List.of(Optional.of("value")));
              }
            })
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("the answer ends after 1000 rows");
  }

  private String json(Object value) {
    bytes.reset();
    JsonAnswer answer = new JsonAnswer(out);
    answer.columns(List.of("x"));
    answer.row(List.of(Optional.of(value)));
    answer.end();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
