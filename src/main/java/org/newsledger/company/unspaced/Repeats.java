package org.newsledger.company.unspaced;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.newsledger.company.Company;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.reading.Run;

/** Finds the other places of names that a text made out, in scripts without spaces. */
public final class Repeats {

  private final TextTokens tokens;

  /** A bit for each first word, some for several: most words are passed by it. */
  private long firsts;

  private final Map<Long, List<Name>> byFirstWord = new HashMap<>();

  /** Repeats in one text. */
  public Repeats(TextTokens tokens) {
    this.tokens = tokens;
  }

  /** Notes that the words of {@code run} name {@code company}. */
  public void add(Run run, Company company) {
    firsts |= 1L << tokens.hash(run.first());
    byFirstWord
        .computeIfAbsent(tokens.hash(run.first()), hash -> new ArrayList<>(1))
        .add(new Name(run, company));
  }

  /** Gives every place of every name to {@code taker}, in text order. */
  public void find(BiConsumer<Run, Company> taker) {
    for (int at = 0; at < tokens.size(); at++) {
      if ((firsts & 1L << tokens.hash(at)) == 0) {
        continue;
      }
      for (Name name : byFirstWord.getOrDefault(tokens.hash(at), List.of())) {
        int last = at + name.run().words() - 1;
        if (last < tokens.size() && isSame(name.run(), at)) {
          taker.accept(new Run(at, last), name.company());
        }
      }
    }
  }

  private boolean isSame(Run run, int at) {
    for (int i = 1; i < run.words(); i++) {
      if (tokens.hash(run.first() + i) != tokens.hash(at + i)) {
        return false;
      }
    }
    return tokens.end(at + run.words() - 1) - tokens.start(at)
        == tokens.end(run.last()) - tokens.start(run.first());
  }

  private record Name(Run run, Company company) {}
}
