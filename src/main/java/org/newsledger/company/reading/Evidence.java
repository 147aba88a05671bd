package org.newsledger.company.reading;

/**
 * What shows that words name a company.
 *
 * @param code a short snake-case code
 * @param score certainty from 0 to 1
 */
public record Evidence(String code, double score) {

  public static final Evidence LEGAL_FORM = new Evidence("legal_form", 0.95);
  public static final Evidence TICKER = new Evidence("ticker", 0.95);
  public static final Evidence APPOSITION = new Evidence("apposition", 0.85);
  public static final Evidence NAME_WORD = new Evidence("name_word", 0.75);
  public static final Evidence TITLE = new Evidence("title", 0.8);
  public static final Evidence RELATION = new Evidence("relation", 0.75);
  public static final Evidence HEADLINE = new Evidence("headline", 0.7);
  public static final Evidence DEAL = new Evidence("deal", 0.7);
  public static final Evidence LISTING = new Evidence("listing", 0.65);
  public static final Evidence REPEAT = new Evidence("repeat", 0.65);
  public static final Evidence VERB = new Evidence("verb", 0.6);
}
