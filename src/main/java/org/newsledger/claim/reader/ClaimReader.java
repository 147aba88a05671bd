package org.newsledger.claim.reader;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsledger.claim.Claim;
import org.newsledger.claim.Metric;
import org.newsledger.claim.Modality;
import org.newsledger.claim.Period;
import org.newsledger.claim.QuantityReading;
import org.newsledger.claim.Reason;
import org.newsledger.claim.confidence.Grade;
import org.newsledger.claim.confidence.Grounds;
import org.newsledger.claim.cue.Breaks;
import org.newsledger.claim.cue.ClaimLexicon;
import org.newsledger.claim.metric.BareMoney;
import org.newsledger.claim.metric.Growth;
import org.newsledger.claim.metric.MarketMoves;
import org.newsledger.claim.metric.MetricChoice;
import org.newsledger.claim.metric.MetricReader;
import org.newsledger.claim.metric.ShortFigures;
import org.newsledger.claim.metric.Shortfall;
import org.newsledger.claim.modality.Denials;
import org.newsledger.claim.modality.ModalityReader;
import org.newsledger.claim.period.PeriodReader;
import org.newsledger.claim.scene.Conversions;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Quotations;
import org.newsledger.claim.scene.Scene;
import org.newsledger.claim.subject.EachOf;
import org.newsledger.claim.subject.Memory;
import org.newsledger.claim.subject.RoleReader;
import org.newsledger.claim.subject.Roles;
import org.newsledger.claim.subject.Rounds;
import org.newsledger.company.CompanyRef;
import org.newsledger.quantity.Unit;
import org.newsledger.text.AnalyzedText;
import org.newsledger.text.Span;

/** Reads the claims of one article, sentence by sentence. */
final class ClaimReader {

  /** How many characters may stand between an amount and its conversion in brackets. */
  private static final int CONVERSION_GAP = 3;

  /** How much a sum is more likely than a count where a large number has no unit. */
  private static final double IN_DOUBT_MONEY = 0.6;

  private final AnalyzedText text;
  private final BareMoney bare;
  private final Breaks breaks;
  private final MetricReader metrics;
  private final ModalityReader modality;
  private final PeriodReader periods;
  private final Denials denials;
  private final RoleReader roles;
  private final EachOf each;
  private final Learnt learnt;
  private final Memory memory;
  private final Rounds rounds;
  private final List<Rounds.Giving> givings = new ArrayList<>();
  private final Optional<LocalDate> published;
  private final List<Claim> claims = new ArrayList<>();
  private final Set<Told> told = new HashSet<>();
  private final List<QuantityReading> readings = new ArrayList<>();

  /** What makes two claims the same. */
  private record Told(
      Metric metric, List<CompanyRef> subjects, Optional<BigDecimal> value, Unit unit) {}

  ClaimReader(
      AnalyzedText text,
      ClaimLexicon lexicon,
      Breaks breaks,
      List<Scene> scenes,
      Optional<Unit> unnamedCurrency,
      PeriodReader periods,
      Optional<LocalDate> published,
      Learnt learnt) {
    this.text = text;
    this.breaks = breaks;
    this.metrics = new MetricReader(text, lexicon, breaks, published.map(LocalDate::getYear));
    this.modality = new ModalityReader(breaks, text.language());
    this.bare = new BareMoney(scenes, unnamedCurrency);
    this.periods = periods;
    this.published = published;
    this.denials = new Denials(text.folded(), breaks, scenes);
    this.learnt = learnt;
    this.memory = Memory.of(scenes);
    this.roles = new RoleReader(breaks, memory, learnt.weights());
    this.each = new EachOf(breaks);
    this.rounds = new Rounds(text.folded(), breaks);
  }

  /** Reads a sentence; sentences have to come in the text's order. */
  void read(Scene scene) {
    periods.enter(scene);
    metrics.enter(scene);
    for (Figure told : scene.figures()) {
      Figure figure = whole(scene, told);
      int before = claims.size();
      String reason = read(scene, figure);
      readings.add(
          new QuantityReading(
              told.quantity(),
              claims.size() > before ? OptionalInt.of(before) : OptionalInt.empty(),
              claims.size() > before ? "" : reason));
    }
    for (Rounds.Giving giving : rounds.in(scene)) {
      claims.set(giving.claim(), claims.get(giving.claim()).withObjects(giving.givers()));
      givings.add(giving);
    }
    memory.passed(scene);
  }

  /** What the sentences read so far were about. */
  Memory memory() {
    return memory;
  }

  /** Who gave sums that were raised or borrowed, as told apart from them. */
  List<Rounds.Giving> givings() {
    return givings;
  }

  List<Claim> claims() {
    return claims;
  }

  List<QuantityReading> readings() {
    return readings;
  }

  /** Adds the figure's claim, or says why there is none. */
  private String read(Scene scene, Figure figure) {
    Optional<String> exclusion = figure.quantity().exclusion();
    if (exclusion.isPresent() && figure.quantity().unit().kind() != Unit.Kind.YEAR) {
      return exclusion.get();
    }
    Optional<MetricChoice> choice = metrics.read(scene, figure).or(() -> other(figure));
    if (choice.isEmpty()) {
      return (figure.quantity().unit().kind() == Unit.Kind.YEAR ? Reason.PERIOD : Reason.NO_CUE)
          .code();
    }
    if (Quotations.isOfIndex(breaks, scene, figure)
        || MarketMoves.isTold(breaks, scene, figure, choice.get())) {
      return Reason.NO_COMPANY.code();
    }
    if (isConversion(scene, figure)) {
      return Reason.CONVERSION.code();
    }
    if (denials.denies(scene, figure)) {
      return Reason.NEGATED.code();
    }
    metrics.chosen(scene, figure, choice.get());
    return claim(scene, figure, choice.get());
  }

  /** The figure with the unit that it leaves out. */
  private Figure whole(Scene scene, Figure told) {
    return ShortFigures.full(scene, told)
        .or(() -> bare.asMoney(scene, told).filter(sum -> isMoney(scene, told, sum)))
        .orElse(told);
  }

  /** Whether a number without a unit is rather a sum than a count. */
  private boolean isMoney(Scene scene, Figure number, Figure sum) {
    double asMoney = metrics.read(scene, sum).map(MetricChoice::score).orElse(0.0);
    double asCount = metrics.read(scene, number).map(MetricChoice::score).orElse(0.0);
    return asMoney > 0 && asMoney + IN_DOUBT_MONEY >= asCount;
  }

  /** Money and percentages said of a company named beside them are claims without any cue. */
  private static Optional<MetricChoice> other(Figure figure) {
    Metric metric =
        switch (figure.quantity().unit().kind()) {
          case MONEY -> Quotations.isSmall(figure) ? Metric.PRICE : Metric.OTHER_MONEY;
          case PERCENT -> Metric.OTHER_PERCENT;
          default -> Metric.OTHER_COUNT;
        };
    return metric == Metric.OTHER_COUNT
        ? Optional.empty()
        : Optional.of(MetricChoice.withoutCue(metric, figure.start(), figure.end()));
  }

  private String claim(Scene scene, Figure figure, MetricChoice choice) {
    Optional<Roles> roles = this.roles.read(scene, figure, choice);
    if (roles.isEmpty()) {
      return Reason.NO_COMPANY.code();
    }
    if (choice.isWithoutCue() && !roles.get().named()) {
      return Reason.NO_CUE.code();
    }
    String reason = "";
    for (Roles one : each.of(scene, figure, choice.metric(), roles.get())) {
      reason = claim(scene, figure, choice, one);
    }
    return reason;
  }

  private String claim(Scene scene, Figure figure, MetricChoice choice, Roles roles) {
    Growth.Ends ends = ends(scene, figure, choice.metric());
    Metric metric = Shortfall.metric(choice.metric(), ends.value());
    Optional<BigDecimal> value = Shortfall.value(choice.metric(), ends.value());
    Unit unit = unit(figure, metric);
    List<CompanyRef> subjects = roles.subjects();
    if (!told.add(new Told(metric, subjects, value.map(BigDecimal::stripTrailingZeros), unit))) {
      return Reason.TOLD_ALREADY.code();
    }
    Modality sureness = modality.read(scene, figure, metric);
    String rule = choice.rule() + "/" + footing(scene, figure, choice, roles, sureness);
    Optional<Period> period = periods.read(scene, figure, metric, sureness, subjects);
    claims.add(
        new Claim(
            metric,
            subjects,
            roles.objects(),
            value,
            ends.high(),
            unit,
            Bounds.qualifier(text.folded(), scene, figure),
            ModalityReader.inTime(sureness, metric, period, published),
            period,
            quote(scene, figure),
            rule,
            learnt.confidence().of(rule, text.language().code())));
    memory.claimed(scene, subjects, metric);
    rounds.claimed(claims.size() - 1, scene, figure, metric, subjects);
    return "";
  }

  /** What the figure tells; growth is below nought where something fell. */
  private Growth.Ends ends(Scene scene, Figure figure, Metric metric) {
    return metric == Metric.GROWTH
        ? Growth.signed(text.folded(), scene, figure, breaks)
        : new Growth.Ends(figure.quantity().value(), figure.quantity().high());
  }

  /** How firmly a claim stands: where its subject was found, and how likely it is right. */
  private String footing(
      Scene scene, Figure figure, MetricChoice choice, Roles roles, Modality sureness) {
    Grounds grounds = new Grounds(choice, roles, figure, scene.figures().size(), sureness);
    String place = roles.named() ? "named_" : "recalled_";
    return place + Grade.of(learnt.certainty().of(grounds)).code();
  }

  /** A number whose noun is left out is a count where a metric of counts was read. */
  private static Unit unit(Figure figure, Metric metric) {
    Unit unit = figure.quantity().unit();
    return unit.kind() == Unit.Kind.BARE && metric.unit() == Unit.Kind.COUNT ? Unit.COUNT : unit;
  }

  private Span quote(Scene scene, Figure figure) {
    return Quotes.clause(text.folded(), breaks, scene, figure.start(), figure.end());
  }

  private static int indexOf(Scene scene, Figure figure) {
    return figure.index() - scene.figures().get(0).index();
  }

  /** Money in another currency, in brackets right behind money, or a percentage told as money. */
  private boolean isConversion(Scene scene, Figure figure) {
    int index = indexOf(scene, figure);
    if (index == 0 || !figure.quantity().unit().isMoney()) {
      return false;
    }
    Figure before = scene.figures().get(index - 1);
    if (Quotations.isMoveAgain(scene, before, figure)) {
      return true;
    }
    boolean otherMoney =
        before.quantity().unit().isMoney()
            && !before.quantity().unit().equals(figure.quantity().unit());
    String gap = text.folded().subSequence(before.end(), Math.max(before.end(), figure.start()));
    if (otherMoney && Conversions.isToldAgain(scene, before, figure)) {
      return true;
    }
    boolean near = otherMoney && gap.length() <= CONVERSION_GAP;
    // 285 million dollars (237 million euros; 205 million pounds).
    return near
        && (gap.strip().startsWith("(")
            || ((gap.startsWith(";") || gap.startsWith("/")) && isConversion(scene, before)));
  }
}
