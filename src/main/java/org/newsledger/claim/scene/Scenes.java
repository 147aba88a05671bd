package org.newsledger.claim.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.ClaimLexicon;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.cue.PhraseFinder;
import org.newsledger.company.Mention;
import org.newsledger.quantity.Quantity;
import org.newsledger.text.AnalyzedText;
import org.newsledger.text.FoldedText;
import org.newsledger.text.PhraseTrie;
import org.newsledger.text.Span;

/** Lays an article's quantities, companies and cues out by sentence. */
public final class Scenes {

  /** A word that says nothing is no cue of its stem either. */
  private static final List<Cue> ONLY_SILENT = List.of(Cue.SILENT);

  /** Longer sentences are read in stretches, so that a line without end takes linear time. */
  private static final int LONGEST = 600;

  private final AnalyzedText text;
  private final ClaimLexicon lexicon;
  private final Breaks breaks;
  private final List<Figure> figures;
  private final List<Mention> mentions;
  private final Views views;
  private int nextFigure;
  private int nextMention;

  private Scenes(
      AnalyzedText text,
      ClaimLexicon lexicon,
      Breaks breaks,
      List<Quantity> quantities,
      List<Mention> mentions) {
    this.text = text;
    this.lexicon = lexicon;
    this.breaks = breaks;
    this.figures = figures(text.folded(), quantities);
    this.mentions = mentions;
    this.views = new Views(breaks);
  }

  /** The sentences of {@code text}; quantities and mentions have to be in the text's order. */
  public static List<Scene> of(
      AnalyzedText text,
      ClaimLexicon lexicon,
      Breaks breaks,
      List<Quantity> quantities,
      List<Mention> mentions) {
    return new Scenes(text, lexicon, breaks, quantities, mentions).build();
  }

  private List<Scene> build() {
    List<Scene> scenes = new ArrayList<>();
    int paragraph = 0;
    for (Span sentence : text.sentences()) {
      while (text.paragraphs().get(paragraph).end() < sentence.end()) {
        paragraph++;
      }
      int start = sentence.start();
      while (start < sentence.end()) {
        int end = stretchEnd(start, sentence.end());
        scenes.add(scene(scenes.size(), paragraph, new Span(start, end)));
        start = end;
      }
    }
    return scenes;
  }

  /** The end of the stretch from {@code start} on, which cuts through no name and no figure. */
  private int stretchEnd(int start, int sentenceEnd) {
    int end = Math.min(start + LONGEST, sentenceEnd);
    for (int i = nextMention; end < sentenceEnd && i < mentions.size(); i++) {
      if (text.folded().toFolded(mentions.get(i).span().start()) >= end) {
        break;
      }
      end = Math.max(end, text.folded().toFolded(mentions.get(i).span().end()));
    }
    for (int i = nextFigure; end < sentenceEnd && i < figures.size(); i++) {
      if (figures.get(i).start() >= end) {
        break;
      }
      end = Math.max(end, figures.get(i).end());
    }
    return Math.min(end, sentenceEnd);
  }

  private Scene scene(int index, int paragraph, Span sentence) {
    List<Figure> inside = figuresUntil(sentence.end());
    List<Mention> named = mentionsUntil(sentence.end());
    PhraseFinder.Found found =
        PhraseFinder.in(text.folded(), breaks, lexicon.phrases(), sentence.start(), sentence.end());
    List<Hit> verbs = lexicon.cues().endings().in(text.folded(), sentence.start(), sentence.end());
    Hits hits = Hits.of(outsideNames(merged(hits(found.cues()), verbs), named));
    Parties parties = new Parties(text.folded(), lexicon.cues(), breaks, hits, inside);
    return new Scene(
        index,
        paragraph,
        sentence.equals(text.paragraphs().get(paragraph)),
        sentence.start(),
        sentence.end(),
        hits,
        found,
        inside,
        views.marked(parties.groups(sentence, named), hits, inside));
  }

  /** Words inside a company's name say nothing: Crédit Agricole lends no less than others. */
  private List<Hit> outsideNames(List<Hit> hits, List<Mention> mentions) {
    List<Mention> names = mentions.stream().filter(Mention::isNamed).toList();
    List<Hit> outside = new ArrayList<>(hits.size());
    int next = 0;
    for (Hit hit : hits) {
      while (next < names.size()
          && text.folded().toFolded(names.get(next).span().end()) <= hit.start()) {
        next++;
      }
      boolean inside = next < names.size() && holds(names.get(next), hit);
      if (!inside || hit.cue().sort() == Cue.Sort.CASE) {
        outside.add(hit);
      }
    }
    return outside;
  }

  private boolean holds(Mention name, Hit hit) {
    return text.folded().toFolded(name.span().start()) <= hit.start()
        && hit.end() <= text.folded().toFolded(name.span().end());
  }

  /** Both in the order of the text. */
  private static List<Hit> merged(List<Hit> phrases, List<Hit> verbs) {
    if (verbs.isEmpty()) {
      return phrases;
    }
    List<Hit> all = new ArrayList<>(phrases);
    all.addAll(verbs);
    all.sort(Comparator.comparingInt(Hit::start));
    return all;
  }

  private static List<Hit> hits(List<PhraseTrie.Match<Cue>> matches) {
    List<Hit> hits = new ArrayList<>();
    for (PhraseTrie.Match<Cue> match : matches) {
      boolean idle = match.values().contains(Cue.SILENT);
      for (Cue cue : idle ? ONLY_SILENT : match.values()) {
        if (!(cue.isOfMetric() && lastCovers(hits, match)) && !isSilenced(hits, match)) {
          hits.add(new Hit(match.start(), match.end(), cue));
        }
      }
    }
    return hits;
  }

  /** A metric's cue inside a longer phrase for a metric says nothing of its own. */
  private static boolean lastCovers(List<Hit> hits, PhraseTrie.Match<Cue> match) {
    for (int i = hits.size() - 1; i >= 0 && i >= hits.size() - 6; i--) {
      Hit hit = hits.get(i);
      boolean within =
          hit.end() > match.end() || (hit.end() == match.end() && hit.start() < match.start());
      if (within && hit.cue().isOfMetric()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words stand inside a phrase that says nothing. */
  private static boolean isSilenced(List<Hit> hits, PhraseTrie.Match<Cue> match) {
    for (int i = hits.size() - 1; i >= 0 && i >= hits.size() - 6; i--) {
      Hit hit = hits.get(i);
      if (hit.cue().sort() == Cue.Sort.IDLE && hit.end() >= match.end()) {
        return true;
      }
    }
    return false;
  }

  private List<Figure> figuresUntil(int end) {
    List<Figure> inside = new ArrayList<>();
    while (nextFigure < figures.size() && figures.get(nextFigure).start() < end) {
      inside.add(figures.get(nextFigure++));
    }
    return inside;
  }

  private List<Mention> mentionsUntil(int end) {
    List<Mention> inside = new ArrayList<>();
    while (nextMention < mentions.size()
        && text.folded().toFolded(mentions.get(nextMention).span().start()) < end) {
      inside.add(mentions.get(nextMention++));
    }
    return inside;
  }

  private static List<Figure> figures(FoldedText folded, List<Quantity> quantities) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < quantities.size(); i++) {
      Quantity quantity = quantities.get(i);
      int start = folded.toFolded(quantity.span().start());
      figures.add(new Figure(i, quantity, start, folded.toFolded(quantity.span().end())));
    }
    return figures;
  }
}
