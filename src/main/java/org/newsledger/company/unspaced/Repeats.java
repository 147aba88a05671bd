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

  private static final int BITS = 4096;

  /** A bit for each first word, some for several: most words are passed by it. */
  private final long[] firsts = new long[BITS / Long.SIZE];

  private final Map<Long, List<Name>> byFirstWord = new HashMap<>();

  /** Repeats in one text. */
  public Repeats(TextTokens tokens) {
    this.tokens = tokens;
  }

  /** Notes that the words of {@code run} name {@code company}. */
  public void add(Run run, Company company) {
    long hash = tokens.hash(run.first());
    firsts[slot(hash)] |= 1L << hash;
    byFirstWord.computeIfAbsent(hash, first -> new ArrayList<>(1)).add(new Name(run, company));
  }

  /** Gives every place of every name to {@code taker}, in text order. */
  public void find(BiConsumer<Run, Company> taker) {
    for (int at = 0; at < tokens.size(); at++) {
      long hash = tokens.hash(at);
      if ((firsts[slot(hash)] & 1L << hash) == 0) {
        continue;
      }
      for (Name name : byFirstWord.getOrDefault(hash, List.of())) {
        int last = at + name.run().words() - 1;
        if (last < tokens.size() && isSame(name.run(), at)) {
          taker.accept(new Run(at, last), name.company());
        }
      }
    }
  }

  private static int slot(long hash) {
    return (int) (hash >>> 6 ^ hash >>> 32) & (BITS / Long.SIZE - 1);
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
