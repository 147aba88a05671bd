package org.newsledger;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the package table of the design: who knows whom, and who alone uses which library. */
class ArchitectureTest {

  private static final String ROOT = "org.newsledger";

  /** From leaf to root: a package imports only from those before it. */
  private static final List<String> PACKAGES =
      List.of(
          "text",
          "source",
          "csv",
          "quantity",
          "money",
          "company",
          "article",
          "claim",
          "gold",
          "warehouse",
          "job",
          "cli");

  /** The rooms of the large packages, from leaf to root in the same way. */
  private static final Map<String, List<String>> ROOMS =
      Map.of(
          "quantity",
          List.of("number", "currency", "unit", "excluded", "settlement", "reader"),
          "article",
          List.of("charset", "file", "date", "body", "html", "parse"),
          "company",
          List.of(
              "name",
              "registry",
              "index",
              "lexicon",
              "reading",
              "discovery",
              "unspaced",
              "anaphora",
              "mention"),
          "claim",
          List.of(
              "cue",
              "scene",
              "metric",
              "subject",
              "period",
              "modality",
              "confidence",
              "relation",
              "stated",
              "reader"),
          "warehouse",
          List.of("database", "staging", "merge", "publishing", "load"),
          "job",
          List.of("input", "reading", "progress", "step", "launch"),
          "cli",
          List.of("answer", "explanation", "command"));

  private static final List<String> PURE =
      List.of("text", "source", "csv", "quantity", "money", "company", "article", "claim", "gold");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @TestFactory
  Stream<DynamicTest> aPackageImportsOnlyFromThoseBeforeIt() {
    return PACKAGES.subList(0, PACKAGES.size() - 1).stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(in(name))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(after(name))
                            .allowEmptyShould(false)
                            .check(CLASSES)));
  }

  @TestFactory
  Stream<DynamicTest> aRoomImportsOnlyFromThoseBeforeIt() {
    return ROOMS.entrySet().stream()
        .flatMap(
            rooms ->
                IntStream.range(-1, rooms.getValue().size() - 1)
                    .mapToObj(i -> roomKnowsNoneAfter(rooms.getKey(), rooms.getValue(), i)));
  }

  /** A room of a package, or the package's own values, which know no room at all. */
  private static DynamicTest roomKnowsNoneAfter(String name, List<String> rooms, int room) {
    String own = ROOT + "." + name + (room < 0 ? "" : "." + rooms.get(room));
    String[] after =
        rooms.subList(room + 1, rooms.size()).stream()
            .map(other -> ROOT + "." + name + "." + other)
            .toArray(String[]::new);
    return DynamicTest.dynamicTest(
        own,
        () ->
            noClasses()
                .that()
                .resideInAPackage(own)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(after)
                .allowEmptyShould(false)
                .check(CLASSES));
  }

  @Test
  void everyRoomIsInTheTable() {
    ROOMS.forEach(
        (name, rooms) ->
            classes()
                .that()
                .resideInAPackage(in(name))
                .should()
                .resideInAnyPackage(
                    Stream.concat(Stream.of(""), rooms.stream().map(room -> "." + room))
                        .map(room -> ROOT + "." + name + room)
                        .toArray(String[]::new))
                .check(CLASSES));
  }

  @Test
  void everyPackageIsInTheTable() {
    classes()
        .that()
        .resideOutsideOfPackage(ROOT)
        .should()
        .resideInAnyPackage(PACKAGES.stream().map(ArchitectureTest::in).toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void noPackagesImportEachOther() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void thePurePackagesKnowNoSpringNoDatabaseNoLoggingAndNoClock() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE.stream().map(ArchitectureTest::in).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..",
            "java.sql..",
            "javax.sql..",
            "org.duckdb..",
            "org.slf4j..",
            "java.util.logging..",
            "org.apache.commons.logging..",
            "java.time.Clock..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAnyPackage(PURE.stream().map(ArchitectureTest::in).toArray(String[]::new))
        .should()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> aLibraryIsUsedByItsRoomAlone() {
    return Stream.of(
            List.of("com.opencsv..", "csv"),
            List.of("org.jsoup..", "article"),
            List.of("tools.jackson..", "article", "gold", "cli"),
            List.of("org.yaml.snakeyaml..", "text", "source"),
            List.of("com.ibm.icu..", "text", "quantity", "article", "company"),
            List.of("org.duckdb..", "warehouse"),
            List.of("java.sql..", "warehouse"),
            List.of("org.springframework.jdbc..", "warehouse"),
            List.of("org.springframework.batch..", "job.progress", "job.step", "job.launch"),
            List.of("org.springframework.boot..", "job.step", "job.launch"),
            List.of("picocli..", "cli.command"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get(0),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                row.subList(1, row.size()).stream()
                                    .map(ArchitectureTest::in)
                                    .toArray(String[]::new))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(row.get(0))
                            .check(CLASSES)));
  }

  /** What a distributed engine ships to its workers. */
  @Test
  void theReadersOfTextAreSerializable() {
    classes()
        .that()
        .haveSimpleName("ArticleReader")
        .or()
        .haveSimpleName("QuantityReader")
        .or()
        .haveSimpleName("MentionFinder")
        .or()
        .haveSimpleName("CompanyRegistry")
        .should()
        .implement(Serializable.class)
        .check(CLASSES);
  }

  private static String in(String name) {
    return ROOT + "." + name + "..";
  }

  private static String[] after(String name) {
    return PACKAGES.subList(PACKAGES.indexOf(name) + 1, PACKAGES.size()).stream()
        .map(ArchitectureTest::in)
        .toArray(String[]::new);
  }
}
