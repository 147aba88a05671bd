package org.newsledger.company.mention;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsledger.company.Company;
import org.newsledger.company.Mention;
import org.newsledger.company.anaphora.Anaphora;
import org.newsledger.company.index.SurfaceIndex;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.name.NameBook;
import org.newsledger.company.reading.NameHit;
import org.newsledger.company.reading.NameScanner;
import org.newsledger.company.reading.Named;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.registry.CompanyRegistry;
import org.newsledger.company.registry.KnownOnlookers;
import org.newsledger.company.registry.Noncompanies;
import org.newsledger.text.AnalyzedText;
import org.newsledger.text.FoldedText;
import org.newsledger.text.Language;

/**
 * Finds what names a company or stands for one in a text, in one pass that is linear in the text's
 * length.
 *
 * <p>Immutable; one finder serves all threads.
 */
public final class MentionFinder implements Serializable {

  private static final long serialVersionUID = 1L;

  private final SurfaceIndex index;
  private final Noncompanies noncompanies;
  private final Map<Language, CompanyLexicon> lexicons;

  private MentionFinder(
      SurfaceIndex index, Noncompanies noncompanies, Map<Language, CompanyLexicon> lexicons) {
    this.index = index;
    this.noncompanies = noncompanies;
    this.lexicons = new EnumMap<>(lexicons);
  }

  /**
   * A finder of the companies of {@code registry}, and of others that the text makes out as such.
   */
  public static MentionFinder of(CompanyRegistry registry) {
    CompletableFuture<Map<Language, CompanyLexicon>> lexicons =
        CompletableFuture.supplyAsync(MentionFinder::lexicons);
    SurfaceIndex index = SurfaceIndex.of(registry);
    return new MentionFinder(index, registry.noncompanies(), lexicons.join());
  }

  /** Those of all languages; they are read while the companies are indexed. */
  private static Map<Language, CompanyLexicon> lexicons() {
    return Stream.of(Language.values())
        .parallel()
        .collect(Collectors.toMap(Function.identity(), CompanyLexicon::of));
  }

  /**
   * The mentions of {@code text}, in text order, none overlapping, with spans in the original text.
   *
   * <p>A mention whose company cannot be told is among them, with no company.
   */
  public List<Mention> find(AnalyzedText text) {
    CompanyLexicon lexicon = lexicons.get(text.language());
    if (lexicon == null) {
      return List.of();
    }
    Reading reading = Reading.of(text, lexicon);
    List<NameHit> hits = new NameScanner(index, reading.tokens(), lexicon).scan();
    NameBook written = new NameBook();
    List<Named> names = new NameFinder(reading, noncompanies, written).find(hits);
    List<Named> all = new ArrayList<>(names);
    KnownOnlookers onlookers = new KnownOnlookers(written);
    all.addAll(new Anaphora(reading, index, hits, names, onlookers).find());
    all.sort(null);
    return mentions(text.folded(), all, onlookers);
  }

  private static List<Mention> mentions(
      FoldedText text, List<Named> ordered, KnownOnlookers onlookers) {
    List<Mention> mentions = new ArrayList<>(ordered.size());
    int end = 0;
    for (Named named : ordered) {
      if (named.start() >= end) {
        mentions.add(
            new Mention(
                text.toOriginal(named.start(), named.end()),
                named.kind(),
                named.company().map(Company::ref),
                named.decidedBy(),
                named.score(),
                named.others().stream().map(Company::ref).toList(),
                named.company().filter(onlookers::contains).isPresent()));
        end = named.end();
      }
    }
    return mentions;
  }
}
