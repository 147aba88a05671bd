package org.newsledger.company.registry;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsledger.company.Company;
import org.newsledger.company.CompanyName;
import org.newsledger.company.name.Initials;
import org.newsledger.company.name.LikeName;
import org.newsledger.company.name.NameLikeness;
import org.newsledger.company.name.NameWeights;
import org.newsledger.company.name.Regions;

/**
 * Names of companies by their rare words, rightly spelled or nearly so, and by their initials:
 * finds the one company whose name is like another.
 */
final class SimilarNames implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * A company whose name is like another.
   *
   * @param company the company
   * @param score how alike, from 0 to 1
   */
  record Similar(Company company, double score) {}

  private record Entry(Company company, LikeName name) implements Serializable {}

  /** So alike are two spellings of one name. */
  private static final double ENOUGH = 0.68;

  /** Another company has to be so much less like it. */
  private static final double AHEAD = 0.03;

  /** A word that more names hold finds none. */
  private static final int MOST_NAMES = 400;

  private static final int MOST_KEYS = 6;
  private static final double INITIALS_SCORE = 0.7;
  private static final double FIRST_WORD_SCORE = 0.6;
  private static final int SHORTEST_BLOCK = 4;

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, int[]> blocks = new HashMap<>();
  private final Map<String, Company> byFirstWord = new HashMap<>();
  private final Set<String> sharedFirstWords = new HashSet<>();
  private final Map<String, Company> initials = new HashMap<>();
  private final Set<String> sharedInitials = new HashSet<>();

  /** Adds a name of a company. */
  void add(Company company, CompanyName name) {
    LikeName like = LikeName.of(name);
    if (like.size() == 0) {
      return;
    }
    int at = entries.size();
    entries.add(new Entry(company, like));
    for (String block : blocks(like)) {
      blocks.merge(block, new int[] {1, at}, SimilarNames::append);
    }
    put(byFirstWord, sharedFirstWords, like.word(0), company);
    Initials.of(name).forEach(letters -> put(initials, sharedInitials, letters, company));
  }

  private static void put(
      Map<String, Company> companies, Set<String> shared, String word, Company company) {
    Company other = companies.putIfAbsent(word, company);
    if (other != null && !other.companyId().equals(company.companyId())) {
      shared.add(word);
    }
  }

  /** The company whose name is like {@code name}, where none other is nearly as much so. */
  Optional<Similar> find(CompanyName name) {
    LikeName like = LikeName.of(name);
    Map<String, Similar> best = new HashMap<>();
    for (int at : candidates(like)) {
      Entry entry = entries.get(at);
      double score = NameLikeness.of(like, entry.name());
      if (score >= ENOUGH - AHEAD) {
        best.merge(
            entry.company().companyId(),
            new Similar(entry.company(), score),
            (x, y) -> x.score() >= y.score() ? x : y);
      }
    }
    Optional<Similar> first = foremost(new ArrayList<>(best.values()));
    return first.isPresent() || !best.isEmpty()
        ? first
        : byFirstWord(like).or(() -> byInitials(name));
  }

  private static Optional<Similar> foremost(List<Similar> found) {
    found.sort(
        Comparator.comparing((Similar s) -> -s.score())
            .thenComparing(s -> s.company().companyId()));
    if (found.isEmpty() || found.get(0).score() < ENOUGH) {
      return Optional.empty();
    }
    boolean unique = found.size() == 1 || found.get(0).score() - found.get(1).score() >= AHEAD;
    return unique ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * The only company whose names begin with a rare word, where one of the two names has nothing but
   * common words behind it: Tesla, Inc. for "Tesla Motors".
   */
  private Optional<Similar> byFirstWord(LikeName name) {
    String word = name.word(0);
    Company company = byFirstWord.get(word);
    if (company == null || sharedFirstWords.contains(word) || !isRare(word)) {
      return Optional.empty();
    }
    return Optional.of(new Similar(company, FIRST_WORD_SCORE))
        .filter(s -> namesOf(word).anyMatch(entry -> isExtended(name, entry.name())));
  }

  private Stream<Entry> namesOf(String word) {
    int[] list = blocks.getOrDefault(word, new int[] {0});
    return Arrays.stream(list, 1, list[0] + 1)
        .mapToObj(entries::get)
        .filter(entry -> entry.name().word(0).equals(word));
  }

  private static boolean isExtended(LikeName a, LikeName b) {
    LikeName longer = a.size() > b.size() ? a : b;
    if (Math.min(a.size(), b.size()) > 1) {
      return false;
    }
    for (int i = 1; i < longer.size(); i++) {
      boolean common = NameWeights.isCommon(longer.word(i));
      if (!common || longer.isSeries(i) || Regions.contains(longer.word(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRare(String word) {
    return word.length() >= SHORTEST_BLOCK
        && LikeName.isSpelled(word)
        && !NameWeights.isCommon(word);
  }

  private Optional<Similar> byInitials(CompanyName name) {
    String letters = Initials.asWritten(name);
    Company company = initials.get(letters);
    return company == null || sharedInitials.contains(letters)
        ? Optional.empty()
        : Optional.of(new Similar(company, INITIALS_SCORE));
  }

  /** Entries that share a block with {@code like}, from its rarest blocks. */
  private int[] candidates(LikeName like) {
    List<int[]> lists = new ArrayList<>();
    for (String block : blocks(like)) {
      int[] list = blocks.get(block);
      if (list != null && list[0] <= MOST_NAMES) {
        lists.add(list);
      }
    }
    lists.sort(Comparator.comparingInt(list -> list[0]));
    return lists.stream()
        .limit(MOST_KEYS)
        .flatMapToInt(list -> Arrays.stream(list, 1, list[0] + 1))
        .distinct()
        .toArray();
  }

  /** Each telling word, its beginning and its end; and the name's first word run together. */
  private static Set<String> blocks(LikeName name) {
    Set<String> blocks = new HashSet<>();
    for (int i = 0; i < name.size(); i++) {
      String word = name.word(i);
      if (i > 0 && NameWeights.isEmpty(word)) {
        continue;
      }
      blocks.add(word);
      if (LikeName.isSpelled(word) && word.length() >= SHORTEST_BLOCK) {
        int length = word.length();
        blocks.add(word.substring(0, 3) + "*");
        blocks.add("*" + word.substring(length - 3));
        blocks.add(word.charAt(0) + "*" + word.substring(length - 2));
      }
      if (i > 0) {
        blocks.add(name.word(i - 1) + word);
      }
    }
    return blocks;
  }

  private static int[] append(int[] list, int[] one) {
    int[] longer = list[0] + 1 < list.length ? list : Arrays.copyOf(list, list.length * 2);
    longer[++longer[0]] = one[1];
    return longer;
  }
}
