package org.newsledger.company.lexicon;

import java.io.Serializable;

/**
 * What a phrase of the lexicon says of the names around it.
 *
 * @param kinds what the phrase may be, a bit for each {@link Kind}
 * @param sort the sort of company, for {@link Kind#SORT}; blank otherwise
 */
public record Cue(long kinds, String sort) implements Serializable {

  /** What a phrase may be; the lexicon lists the phrases under the plural of its name. */
  public enum Kind {
    /** Makes a noun mean the one spoken of: the, this. */
    DETERMINER,
    /** Makes a noun mean the one named last: this, that. */
    DEMONSTRATIVE,
    /** A preposition run together with a determiner: du, beim, nell. */
    CONTRACTION,
    /** Makes a noun another's: its, their. */
    POSSESSIVE,
    /** Makes a noun mean several: both, the two. */
    SEVERAL,
    /** Makes a noun mean one that is new or made of several: joint, merged. */
    NEWCOMER,
    /** Marks what a sentence is on: は, 은. */
    TOPIC,
    /** Says that a place follows in which the company sits: based in. */
    SEATED,
    /** Stands between a company and where it comes from: aus, of. */
    ORIGIN,
    /** The article that companies bear where the language gives them one: a Petrobras. */
    COMPANY_ARTICLE,
    /** Joins a noun and what it is of. */
    OF,
    PRONOUN,
    /** Stands for the company in focus by itself: 同社. */
    ANAPHOR,
    /** Who makes or owns something: maker, developer, parent company. */
    MAKER,
    /** Who has a company or a brand: owner, parent. */
    OWNER,
    /** What a company has and others have not: chief executive, shares. */
    TITLE,
    /** What only persons are: chief executive, spokesman. */
    HEAD,
    /** What is said of companies. */
    VERB,
    /** Says that a company follows: rival, subsidiary, partnership with. */
    RELATION,
    /** Introduces what a company is: "X, a maker of …". */
    ARTICLE,
    /** Tells a company's founding, seat or owner: founded in, specialised in, backed by. */
    DESCRIBED,
    /** The article in front of a nationality that stands for a company: la saudita X. */
    NATIONAL_ARTICLE,
    /** What hardly anything but a company does: raised, acquired, went public. */
    DEAL,
    /** Words that begin sentences with a capital and are no names. */
    STOPWORD,
    /** Sums and what is counted in them. */
    MONEY,
    /** Begins a clause on what was named: which, whose. */
    RELATIVE,
    /** Begins a clause on a thing, never on a person: das, dat. */
    THING_RELATIVE,
    /** Selling, of which a company may be the object: "sold X to Acme". */
    SALE,
    /** Several companies of a sort: start-ups, banks. */
    SEVERAL_SORT,
    /** Ends what a preposition in front of a company opens: "bei X bestellt", "van X gekocht". */
    CLOSER,
    /** An exchange or a newspaper that is named for its index far more often. */
    EXCHANGE,
    /** Joins a doer to what is done: by, from, with. */
    AGENT,
    /** Stands in front of places: in, near. */
    LOCATIVE,
    /** Stands within names: of, de. */
    CONNECTOR,
    /** Of which country or town a company is: French, Texan. */
    DEMONYM,
    /** Words of the language that companies bear as names. */
    COMMON,
    /** Bodies that are no companies. */
    NOT_COMPANY,
    /** Sorts and bodies with which names begin: Banco, Groupe. */
    NAME_HEAD,
    /** What persons are called by: Mr, Frau. */
    HONORIFIC,
    /** Says that the name beside it is a family's, not a company's: famille, family. */
    FAMILY,
    /** What is told of matches only: spectators, strikers. */
    SPORT,
    /** Says of what a share is held: Prozent an. */
    HELD,
    /** Says that what is listed behind it are brands or goods: brands such as. */
    BRANDS,
    /** Says that the name of what stands in front follows: called, namens. */
    CALLED,
    /** How prices of shares move: gained, down. */
    MOVE,
    /** A sort of company: airline, lender, start-up. */
    SORT
  }

  /** Some kinds, asked about at one look. */
  public record Kinds(long bits) {

    /** These kinds. */
    public static Kinds of(Kind... kinds) {
      long bits = 0;
      for (Kind kind : kinds) {
        bits |= bit(kind);
      }
      return new Kinds(bits);
    }
  }

  /** A cue of one kind; {@code sort} is empty but for sorts of companies. */
  public static Cue of(Kind kind, String sort) {
    return new Cue(bit(kind), sort);
  }

  /** Whether the phrase may be of this kind. */
  boolean is(Kind kind) {
    return (kinds & bit(kind)) != 0;
  }

  /** Whether the phrase may be of one of these kinds. */
  boolean is(Kinds any) {
    return (kinds & any.bits()) != 0;
  }

  /** This cue and another of the same phrase. */
  Cue and(Cue other) {
    return new Cue(kinds | other.kinds, sort.isEmpty() ? other.sort : sort);
  }

  /** Bits are made and read by the same program, so that the order of kinds may change. */
  @SuppressWarnings("EnumOrdinal")
  static long bit(Kind kind) {
    return 1L << kind.ordinal();
  }
}
