package org.newsledger.claim.cue;

/**
 * What a phrase of the lexicon tells a reader of claims.
 *
 * @param sort the sort of cue
 * @param name what it stands for within its sort: a metric's code, {@code up}, {@code planned}, …
 * @param meaning the constant of that name, of the enum that belongs to the sort
 */
public record Cue(Sort sort, String name, Enum<?> meaning) implements Phrase {

  /** The sorts of cues, each with its own names. */
  public enum Sort {
    /** Names a measure: revenue, Umsatz, 売上高. */
    NOUN,
    /** Tells of a measure: invested, beschäftigt, 持つ. */
    VERB,
    /** Hints at a measure where nothing better stands near. */
    WEAK,
    /** Names a measure only right beside its figure: in sales, stake in, 株. */
    BESIDE,
    CHANGE,
    MODALITY,
    DENIAL,
    REFERENCE,
    CASE,
    PERIOD,
    /** Says nothing, though words in it would: in the course of, at the cost of. */
    IDLE
  }

  /** The way in which something changed. */
  public enum Change {
    UP,
    DOWN,
    /** Beside a percentage: as much more. */
    MORE,
    /** Beside a percentage: as much less. */
    LESS
  }

  /**
   * Words that say how sure a statement is; {@code FUTURE} is a plan or a forecast, {@code PAST} a
   * mere tense.
   */
  public enum Sureness {
    ACTUAL,
    PAST,
    PLANNED,
    FORECAST,
    RUMOUR,
    FUTURE
  }

  /** Words that refer to what was said before or tie several companies together. */
  public enum Reference {
    PART,
    /** Leads from what is ordered or lent to its sum: ein Auftrag über. */
    AMOUNT,
    EARLIER,
    /** Leads to what something changed to, or stands right behind it: to, auf, до, 至, に. */
    LEVEL,
    /** What who lends does: lends, gewährt. */
    LENDING,
    /** What who is made an offer does: received, erhielt. */
    RECEIVING,
    /** What who is given an order does: won, secured, décroche. */
    WINNING,
    JOINT,
    /** Two companies named before: both, 両社. */
    PAIR,
    /** Three of them: 세 회사. */
    TRIO,
    GROUP,
    EACH,
    RESPECTIVELY,
    STRANGER,
    /** What is no company and grows or shrinks by itself: the market, the economy. */
    MARKET,
    /** The day when a company earns what it spends. */
    BREAK_EVEN,
    /** Opens a clause of its own: after, weil, alors que. */
    CLAUSE,
    /** Opens a clause about what stands before it: ", which". */
    RELATIVE,
    /** Stands for a company named before: it. */
    PRONOUN,
    /** Says that who stands in front thinks or counts what is told of others: とみる, 예상했다. */
    OPINION,
    /** Makes a source of who stands in front: according to. */
    SOURCE,
    /** Stands before who is quoted: according to. */
    QUOTED,
    /** Stands before who comes next in a ranking: followed by, gefolgt von. */
    FOLLOWED,
    /** What a broker holds another one's share to be worth: price target, Kursziel. */
    TARGET,
    /** What is built: what it costs is an investment. */
    BUILT,
    /** What is not done, for what is: instead of. */
    INSTEAD,
    /** The same where it stands behind: 代わりに. */
    NOT_BUT,
    /** Tells a sum again in another currency: soit, pari a, umgerechnet. */
    AGAIN
  }

  /** The place of a name in its clause, by the word or ending beside it. */
  public enum Case {
    NONE,
    TOPIC,
    SUBJECT,
    OBJECT,
    OF,
    BY,
    FROM,
    TO,
    INTO,
    WITH,
    AT,
    FOR,
    OVER,
    THAN,
    AMONG,
    AND,
    SAID,
    /** In front of who has a view of others: the analysts of. */
    VIEW
  }

  /** Words that name a period relative to another day. */
  public enum PeriodWord {
    THIS_YEAR,
    /** The business year that runs, which is named by the year in which it ends. */
    THIS_TERM,
    LAST_TERM,
    NEXT_TERM,
    LAST_YEAR,
    NEXT_YEAR,
    THIS_QUARTER,
    LAST_QUARTER,
    NEXT_QUARTER,
    /** The same stretch of the year before. */
    SAME_PERIOD,
    /**
     * The same stretch: of the year before where it is compared with, else the one just told of.
     */
    SAME_SPAN,
    FIRST_HALF,
    SECOND_HALF,
    NINE_MONTHS,
    FULL_YEAR,
    /** The end of the year named beside it, else of the running one: by year-end. */
    YEAR_END,
    /** Tells of years without naming one: of the last one while its results are told. */
    YEARLY,
    QUARTERLY,
    /** Tells of trade on an exchange, whose moves are of no period. */
    TRADING,
    /** Names an index of an exchange, which is no company. */
    INDEX,
    /** Makes the period behind it one that is compared with. */
    COMPARED,
    /** Does so with the period in front of it: 前年同期比, 작년보다. */
    COMPARED_BEHIND,
    DEADLINE,
    SINCE
  }

  /** The meaning of every denial. */
  public static final Enum<?> DENIED = Sort.DENIAL;

  /** The cue of every phrase that says nothing. */
  public static final Cue SILENT = new Cue(Sort.IDLE, "idle", Sort.IDLE);

  /** Whether this cue speaks for a metric. */
  public boolean isOfMetric() {
    return sort == Sort.NOUN || sort == Sort.VERB || sort == Sort.WEAK;
  }
}
