package org.newsledger.claim;

import java.util.List;
import org.newsledger.article.Article;
import org.newsledger.company.Mention;

/**
 * All that was read in one article.
 *
 * @param article the article; every span below refers to its text
 * @param quantities every quantity in the text's order, with its claim or the reason why there is
 *     none
 * @param mentions every mention in the text's order, none overlapping
 * @param claims each claim once, in the order of their quotes
 * @param relations each relation once, in the order of their quotes
 */
public record Extraction(
    Article article,
    List<QuantityReading> quantities,
    List<Mention> mentions,
    List<Claim> claims,
    List<Relation> relations) {

  public Extraction {
    quantities = List.copyOf(quantities);
    mentions = List.copyOf(mentions);
    claims = List.copyOf(claims);
    relations = List.copyOf(relations);
  }
}
