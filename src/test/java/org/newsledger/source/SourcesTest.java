package org.newsledger.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {

  @TempDir Path input;

  @Test
  void everyKeyIsRead() throws IOException {
    SourceDefinition source =
        read("""
                sources:
                  - name: capex-plans
                    kind: claims
                    files: facts/capex-*.csv
                    charset: windows-1252
                    delimiter: ";"
                    locale: de-DE
                    metric: capex
                    columns: {subject: Unternehmen, value: Betrag, objects: {column: Partner, separator: "|"}, modality: {value: forecast}}
                """)
            .get(0);

    assertThat(source.kind()).isEqualTo(SourceKind.CLAIMS);
    assertThat(source.charset()).hasToString("windows-1252");
    assertThat(source.delimiter()).isEqualTo(';');
    assertThat(source.metric()).contains("capex");
    assertThat(source.headerOf("objects")).contains("Partner");
    assertThat(source.columns()).containsEntry("modality", Column.constant("forecast"));
  }

  @Test
  void aFileThatCannotBeReadIsTold() throws IOException {
    Files.write(input.resolve(Sources.FILE), new byte[] {'#', (byte) 0xff, '\n'});
    assertThatThrownBy(() -> Sources.of(input))
        .isInstanceOf(InvalidSourcesException.class)
        .hasMessage("sources.yml is not UTF-8; save it as UTF-8");

    Files.delete(input.resolve(Sources.FILE));
    Files.createDirectory(input.resolve(Sources.FILE));
    assertThatThrownBy(() -> Sources.of(input))
        .isInstanceOf(InvalidSourcesException.class)
        .hasMessageContaining("sources.yml cannot be read (");
  }

  @Test
  void noFileIsNoSource() {
    assertThat(Sources.of(input)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is refused: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "colour: red | unknown key 'colour'; allowed: base, charset",
        "charset: utf-9 | 'charset' is 'utf-9'; allowed: names such as UTF-8",
        "locale: xx | 'locale' is 'xx'; allowed: tags such as en-US",
        "delimiter: ab | 'delimiter' is 'ab'; allowed: one character",
        "layout: tall | 'layout' is 'tall'; allowed: wide, long",
        "columns: {name: n, colour: c} | unknown field 'colour' of kind companies; allowed: name, legal_name",
        "columns: {ticker: t} | 'columns' has no 'name'; required: name",
        "columns: {name: {column: a, value: b}} | give either 'column' or 'value'"
      })
  void whatIsNotUnderstoodStopsTheLoadWithWhatIsAllowed(String line, String message) {
    String columns = line.startsWith("columns") ? "" : "\n    columns: {name: n}";
    String yaml =
        "sources:\n  - name: listed\n    kind: companies\n    files: x.csv\n    "
            + line.strip()
            + columns
            + "\n";
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(InvalidSourcesException.class)
        .hasMessageContaining(message);
  }

  @Test
  void anUnknownKindIsRefusedWithTheKindsThereAre() {
    assertThatThrownBy(() -> read("sources:\n  - {name: a, kind: prices, files: b}\n"))
        .hasMessage("sources.yml: source 1: 'kind' is 'prices'; allowed: companies, rates, claims");
  }

  @Test
  void twoSourcesOfOneNameAreRefused() {
    String source = "  - {name: a, kind: companies, files: b, columns: {name: n}}\n";
    assertThatThrownBy(() -> read("sources:\n" + source + source))
        .hasMessageContaining("two sources are named 'a'");
  }

  private List<SourceDefinition> read(String yaml) throws IOException {
    Files.writeString(input.resolve(Sources.FILE), yaml);
    return Sources.of(input);
  }
}
