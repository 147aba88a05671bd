package org.newsledger.job.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.job.Ending;

/** What rows of {@code corrections.csv} do that come and go between nights. */
class CorrectionsTest {

  private static final String HEADER = "action,company,target,note\n";

  @TempDir Path folder;
  private Path input = Path.of("");

  @BeforeEach
  void loadOnce() throws IOException {
    input = SmallInput.in(folder);
    Files.writeString(
        input.resolve("articles/four.txt"),
        "Zava Dynamics grows\nZava Dynamics said its revenue rose to 300 million dollars in 2024.\n");
    load("");
  }

  @Test
  void anAliasJoinsADiscoveredCompanyUntilItIsTakenBack() throws IOException {
    load("alias,Fabrikam,Zava Dynamics,bought in 2025\n");
    assertThat(subjects()).containsExactly("[[Fabrikam]]");

    Files.writeString(input.resolve("corrections.csv"), "nothing\n");
    load();
    assertThat(subjects()).containsExactly("[[Fabrikam]]");

    load("");
    assertThat(subjects()).containsExactly("[[Zava Dynamics]]");
  }

  @Test
  void whatACompanyThatIsMergedWasSaidToBeGoesWithIt() throws IOException {
    load("alias,Fabrikam,Zava Dynamics,\n");
    load("merge,Fabrikam,Contoso,\n");
    assertThat(subjects()).containsExactly("[[Contoso]]");
  }

  @Test
  void everyCorrectionOfOneCompanyIsMade() throws IOException {
    load(
        """
        rename,Contoso,Contoso Works,
        alias,CTO,Contoso Traders,
        alias,Contoso Works,Zava Dynamics,
        """);
    assertThat(
            query(
                "SELECT alias FROM dim_company_alias JOIN dim_company USING (company_key)"
                    + " WHERE name = 'Contoso Works' AND kind = 'alias' ORDER BY alias"))
        .containsExactly("[Contoso]", "[Contoso Traders]", "[Zava Dynamics]");
  }

  @Test
  void aCorrectionThatCannotBeMadeIsARejection() throws IOException {
    load(
        """
        merge,Nobody,Contoso,
        merge,Contoso,Nobody,
        split,Contoso,Nobody,
        rename,Nobody,Somebody,
        alias,c000000000000,Somebody,
        rename,Contoso,,
        not-a-company,,,
        forget,Contoso,,
        Not-A-Company,Nobody,,
        """);
    assertThat(
            query(
                "SELECT source_line, code, field, seen FROM rejection"
                    + " WHERE source_file = 'corrections.csv' ORDER BY ALL"))
        .containsExactly(
            "[2, value_unknown, company, Nobody]",
            "[3, value_unknown, target, Nobody]",
            "[4, value_unknown, target, Nobody]",
            "[5, value_unknown, company, Nobody]",
            "[6, value_unknown, company, c000000000000]",
            "[7, csv_field_missing, target, ]",
            "[8, csv_field_missing, company, ]",
            "[9, value_unknown, action, forget]");
    assertThat(query("SELECT name FROM dim_company WHERE name IN ('', 'Contoso')"))
        .containsExactly("[Contoso]");

    load("");
    assertThat(query("SELECT * FROM rejection WHERE source_file = 'corrections.csv'")).isEmpty();
  }

  private List<String> subjects() {
    return query("SELECT subjects FROM claims WHERE source_file = 'four.txt'");
  }

  private void load(String corrections) throws IOException {
    Files.writeString(input.resolve("corrections.csv"), HEADER + corrections);
    load();
  }

  private void load() {
    assertThat(SmallInput.load(input, folder.resolve("w"), 100).ending())
        .isEqualTo(Ending.PUBLISHED);
  }

  private List<String> query(String sql) {
    return LoadedTables.query(folder.resolve("w"), sql);
  }
}
