package org.newsledger.company.discovery;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.newsledger.company.CompanyName;
import org.newsledger.company.index.TextTokens;
import org.newsledger.company.lexicon.CaseForms;
import org.newsledger.company.lexicon.Cue.Kind;
import org.newsledger.company.lexicon.Cues;
import org.newsledger.company.lexicon.Habit;
import org.newsledger.company.name.GivenNames;
import org.newsledger.company.name.NameBook;
import org.newsledger.company.name.RussianStem;
import org.newsledger.company.reading.Reading;
import org.newsledger.company.reading.Run;
import org.newsledger.company.reading.RunGroup;

/**
 * The unknown names of a text, each with all its places, whatever case it stands in, and the form
 * under which it is known.
 */
public final class NameForms {

  private static final int SHORTEST = 3;

  private final Reading reading;
  private final TextTokens tokens;
  private final CaseForms cases;
  private final boolean cased;
  private final NameBook written;
  private final Map<String, RunGroup> groups = new LinkedHashMap<>();
  private final Map<RunGroup, String> bases = new HashMap<>();

  public NameForms(Reading reading, List<Run> runs, NameBook written) {
    this.written = written;
    this.reading = reading;
    this.tokens = reading.tokens();
    this.cases = reading.lexicon().cases();
    this.cased = reading.lexicon().has(Habit.CASES);
    for (Run run : runs) {
      String text = tokens.words(run.first(), run.last());
      groups.computeIfAbsent(key(run), key -> new RunGroup(text)).runs().add(run);
    }
  }

  /** The names, in the order of their first places. */
  public Collection<RunGroup> groups() {
    return groups.values();
  }

  /** The name that a group is a code of, where another place has it; else the group itself. */
  public RunGroup owner(RunGroup group, TickerCodes codes) {
    OptionalInt last = codes.owner(group.text());
    return groups.values().stream()
        .filter(owner -> owner.runs().stream().anyMatch(r -> last.equals(OptionalInt.of(r.last()))))
        .findFirst()
        .orElse(group);
  }

  /** Whether a single word may stand for a name of several. */
  public boolean mayBeShort(Run run) {
    String text = tokens.words(run.first(), run.last());
    return reading.cues().beginningAt(run.first()).isEmpty()
        && !GivenNames.contains(text)
        && text.length() > SHORTEST;
  }

  /** The name of a group, taken apart. */
  public CompanyName name(RunGroup group) {
    return group.name(() -> written.name(cased ? base(group) : plain(group.first())));
  }

  /** The form under which the words of {@code run} are known. */
  public String base(Run run) {
    RunGroup group = cased ? groups.get(key(run)) : null;
    return group == null ? plain(run) : base(group);
  }

  /** Each place is led back to its nominative by what governs it; the shortest is the name. */
  private String base(RunGroup group) {
    return bases.computeIfAbsent(group, this::shortest);
  }

  private String shortest(RunGroup group) {
    return group.runs().stream()
        .map(run -> isNamedBySort(run) ? original(run) : nominative(run))
        .min(cases.nominativeFirst())
        .orElseThrow();
  }

  private String nominative(Run run) {
    int before = run.first() - 1;
    boolean inflects = run.words() == 1 && RussianStem.isCyrillic(firstLetter(run));
    if (inflects && reading.shapes().between(before).startsWith("% \"")) {
      return cases.nominative(original(run), CaseForms.NOUN);
    }
    if (!inflects || !reading.shapes().touches(before)) {
      return original(run);
    }
    return cases.nominative(original(run), governor(before));
  }

  private String governor(int word) {
    Cues cues = reading.cues();
    if (cases.governs(tokens.word(word))) {
      return tokens.word(word);
    }
    if (cues.ends(word, Kind.VERB) || cues.ends(word, Kind.DEAL)) {
      return CaseForms.VERB;
    }
    boolean noun = cues.ends(word, Kind.TITLE) || cues.ends(word, Kind.RELATION);
    return noun ? CaseForms.NOUN : "";
  }

  /** Behind a sort a name in quotation marks keeps its nominative: компании «Полюс». */
  private boolean isNamedBySort(Run run) {
    return reading.cues().ends(run.first() - 1, Kind.SORT)
        && reading.shapes().between(run.first() - 1).endsWith("\"");
  }

  private char firstLetter(Run run) {
    return tokens.text().charAt(tokens.start(run.first()));
  }

  private String plain(Run run) {
    return cases.withPlainAdjective(original(run));
  }

  private String original(Run run) {
    return tokens.original(run.first(), run.last());
  }

  private String key(Run run) {
    if (!cased) {
      return tokens.words(run.first(), run.last());
    }
    StringBuilder key = new StringBuilder();
    for (int at = run.first(); at <= run.last(); at++) {
      String word = tokens.word(at);
      boolean cyrillic = RussianStem.isCyrillic(word.charAt(0));
      key.append(cyrillic ? word.substring(0, RussianStem.end(word, 0, word.length())) : word);
      key.append(' ');
    }
    return key.toString();
  }
}
