package org.newsledger.company;

/**
 * What shows that words name a company.
 *
 * @param code a short snake-case code
 * @param score certainty from 0 to 1
 */
record Evidence(String code, double score) {

  static final Evidence LEGAL_FORM = new Evidence("legal_form", 0.95);
  static final Evidence TICKER = new Evidence("ticker", 0.95);
  static final Evidence APPOSITION = new Evidence("apposition", 0.85);
  static final Evidence NAME_WORD = new Evidence("name_word", 0.75);
  static final Evidence TITLE = new Evidence("title", 0.8);
  static final Evidence RELATION = new Evidence("relation", 0.75);
  static final Evidence HEADLINE = new Evidence("headline", 0.7);
  static final Evidence DEAL = new Evidence("deal", 0.7);
  static final Evidence LISTING = new Evidence("listing", 0.65);
  static final Evidence REPEAT = new Evidence("repeat", 0.65);
  static final Evidence VERB = new Evidence("verb", 0.6);
}
