package org.newsledger.company.lexicon;

import java.util.EnumMap;
import java.util.Map;

/** Where the lexicon lists the phrases of each kind of cue; sorts have a section of their own. */
final class CueSections {

  static final Map<Cue.Kind, String> ALL =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Cue.Kind.DETERMINER, "determiners"),
              Map.entry(Cue.Kind.DEMONSTRATIVE, "demonstratives"),
              Map.entry(Cue.Kind.CONTRACTION, "contractions"),
              Map.entry(Cue.Kind.POSSESSIVE, "possessives"),
              Map.entry(Cue.Kind.SEVERAL, "several"),
              Map.entry(Cue.Kind.NEWCOMER, "newcomers"),
              Map.entry(Cue.Kind.TOPIC, "topics"),
              Map.entry(Cue.Kind.SEATED, "seated"),
              Map.entry(Cue.Kind.ORIGIN, "origins"),
              Map.entry(Cue.Kind.COMPANY_ARTICLE, "company_articles"),
              Map.entry(Cue.Kind.OF, "of"),
              Map.entry(Cue.Kind.PRONOUN, "pronouns"),
              Map.entry(Cue.Kind.ANAPHOR, "anaphors"),
              Map.entry(Cue.Kind.MAKER, "makers"),
              Map.entry(Cue.Kind.TITLE, "titles"),
              Map.entry(Cue.Kind.HEAD, "heads"),
              Map.entry(Cue.Kind.VERB, "verbs"),
              Map.entry(Cue.Kind.RELATION, "relations"),
              Map.entry(Cue.Kind.ARTICLE, "articles"),
              Map.entry(Cue.Kind.DESCRIBED, "described"),
              Map.entry(Cue.Kind.NATIONAL_ARTICLE, "national_articles"),
              Map.entry(Cue.Kind.DEAL, "deals"),
              Map.entry(Cue.Kind.STOPWORD, "stopwords"),
              Map.entry(Cue.Kind.MONEY, "money"),
              Map.entry(Cue.Kind.RELATIVE, "relatives"),
              Map.entry(Cue.Kind.THING_RELATIVE, "thing_relatives"),
              Map.entry(Cue.Kind.SEVERAL_SORT, "several_sorts"),
              Map.entry(Cue.Kind.SALE, "sales"),
              Map.entry(Cue.Kind.CLOSER, "closers"),
              Map.entry(Cue.Kind.EXCHANGE, "exchanges"),
              Map.entry(Cue.Kind.AGENT, "agents"),
              Map.entry(Cue.Kind.LOCATIVE, "locatives"),
              Map.entry(Cue.Kind.CONNECTOR, "connectors"),
              Map.entry(Cue.Kind.DEMONYM, "demonyms"),
              Map.entry(Cue.Kind.COMMON, "common"),
              Map.entry(Cue.Kind.NAME_HEAD, "name_heads"),
              Map.entry(Cue.Kind.HONORIFIC, "honorifics"),
              Map.entry(Cue.Kind.FAMILY, "families"),
              Map.entry(Cue.Kind.SPORT, "sports"),
              Map.entry(Cue.Kind.HELD, "held"),
              Map.entry(Cue.Kind.CALLED, "called"),
              Map.entry(Cue.Kind.BRANDS, "brands"),
              Map.entry(Cue.Kind.MOVE, "moves"),
              Map.entry(Cue.Kind.OWNER, "owners"),
              Map.entry(Cue.Kind.NOT_COMPANY, "not_companies")));

  private CueSections() {}
}
