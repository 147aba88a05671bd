package org.newsledger.company.unspaced;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.newsledger.company.Company;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CompanyLexicon;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.text.CharClass;

/**
 * Finds the short forms of names that a text has given in full, in scripts without capitals: 武田
 * after 武田薬品工業.
 */
public final class ShortForms {

  private static final int SHORTEST = 2;

  private final TextTokens tokens;
  private final CompanyLexicon lexicon;
  private final Repeats repeats;
  private boolean any;

  /** Short forms in one text. */
  public ShortForms(Reading reading) {
    this.tokens = reading.tokens();
    this.lexicon = reading.lexicon();
    this.repeats = new Repeats(reading.tokens());
  }

  /** Notes that the words of {@code run} name {@code company} in full. */
  public void add(Run run, Company company) {
    for (Run form : forms(run)) {
      repeats.add(form, company);
      any = true;
    }
  }

  /** Gives every place of a short form to {@code taker}, in text order. */
  public void find(BiConsumer<Run, Company> taker) {
    if (any) {
      repeats.find(
          (run, company) -> {
            if (standsAlone(run)) {
              taker.accept(run, company);
            }
          });
    }
  }

  private List<Run> forms(Run run) {
    List<Run> forms = new ArrayList<>();
    String text = tokens.words(run.first(), run.last());
    int suffix = lexicon.unspaced().suffixLength(text);
    while (suffix > 0 && text.length() - suffix >= SHORTEST) {
      text = text.substring(0, text.length() - suffix);
      int last = tokens.tokenAt(tokens.start(run.first()) + text.length()) - 1;
      boolean whole = tokens.end(last) - tokens.start(run.first()) == text.length();
      boolean says = !lexicon.isPlace(text) && !lexicon.unspaced().isCommon(text);
      if (whole && says && !lexicon.unspaced().isGeneric(text)) {
        forms.add(new Run(run.first(), last));
      }
      suffix = lexicon.unspaced().suffixLength(text);
    }
    return forms;
  }

  private boolean standsAlone(Run run) {
    int next = run.last() + 1;
    boolean ends =
        next >= tokens.size()
            || !tokens.isGluedToNext(run.last())
            || lexicon.unspaced().boundAt(tokens, next) > 0
            || lexicon.isParticle(tokens.text(), tokens.start(next));
    int before = run.first() - 1;
    boolean begins =
        before < 0
            || !tokens.isGluedToNext(before)
            || tokens.kind(before) == CharClass.HIRAGANA
            || lexicon.unspaced().boundAt(tokens, before) == 1;
    return ends
        && begins
        && !lexicon.unspaced().isPersonBehind(tokens.text(), tokens.end(run.last()));
  }
}
