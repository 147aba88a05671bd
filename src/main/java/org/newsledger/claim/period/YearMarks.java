package org.newsledger.claim.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsledger.claim.Period;
import org.newsledger.claim.cue.Cue;
import org.newsledger.claim.cue.Hit;
import org.newsledger.claim.scene.Figure;
import org.newsledger.claim.scene.Scene;
import org.newsledger.quantity.Unit;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/** Finds the years that a sentence names, alone, in dates and in names of business years. */
final class YearMarks {

  /** How near before a year the word for a deadline, a span or a comparison stands. */
  private static final int BESIDE = 8;

  /** How far before the year of a figure the word for a comparison stands. */
  private static final int COMPARED_REACH = 90;

  /** How far behind that figure its year stands: of the first six months of. */
  private static final int OWN_YEAR = 40;

  private static final int CENTURY = 2000;

  /** The shortest date with its day. */
  private static final int YEAR_AND_MONTH = 7;

  private final FoldedText text;
  private final Optional<LocalDate> publishedOn;

  YearMarks(FoldedText text, Optional<LocalDate> publishedOn) {
    this.text = text;
    this.publishedOn = publishedOn;
  }

  /** The years of the sentence, in its order; spans such as "since 2020" are none. */
  List<PeriodMark> in(Scene scene) {
    List<PeriodMark> years = new ArrayList<>();
    for (Figure figure : scene.figures()) {
      Optional<Period> quarter = quarterUpTo(figure).or(() -> label(figure));
      if (quarter.isPresent()) {
        years.add(
            PeriodMark.plain(quarter.get(), figure.start(), figure.end()).as(role(scene, figure)));
        continue;
      }
      Optional<Integer> year = year(figure);
      if (year.isPresent()
          && !precedes(scene, figure, Cue.PeriodWord.SINCE)
          && !isSinceBehind(scene, figure)) {
        years.add(
            PeriodMark.plain(Period.of(year.get()), figure.start(), figure.end())
                .as(role(scene, figure)));
      }
    }
    return years;
  }

  private Optional<Period> label(Figure figure) {
    return figure.quantity().exclusion().filter("product_number"::equals).isPresent()
        ? ShortLabels.at(text, figure.start())
        : Optional.empty();
  }

  private PeriodMark.Role role(Scene scene, Figure figure) {
    if (precedes(scene, figure, Cue.PeriodWord.COMPARED)
        || precedes(scene, figure, Cue.PeriodWord.SAME_PERIOD)
        || precedes(scene, figure, Cue.PeriodWord.SAME_SPAN)
        || isOfCompared(scene, figure)
        || Comparisons.reach(text, scene, figure.start())) {
      return PeriodMark.Role.EARLIER;
    }
    return precedes(scene, figure, Cue.PeriodWord.DEADLINE)
        ? PeriodMark.Role.DEADLINE
        : PeriodMark.Role.PLAIN;
  }

  /** Against 18.5 billion in 2024: the year of a figure that is compared with. */
  private boolean isOfCompared(Scene scene, Figure year) {
    for (Hit hit : scene.hits().in(Cue.Sort.PERIOD, year.start() - COMPARED_REACH, year.start())) {
      if (hit.is(Cue.PeriodWord.COMPARED)) {
        for (Figure figure : scene.figures()) {
          boolean compared =
              figure.start() >= hit.end()
                  && figure.start() - hit.end() <= BESIDE
                  && figure.end() <= year.start()
                  && isOwnYear(scene, figure, year);
          if (compared) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isOwnYear(Scene scene, Figure figure, Figure year) {
    int from = figure.end();
    int to = year.start();
    if (to - from > BESIDE && text.subSequence(from, Math.max(from, to)).indexOf(',') >= 0) {
      return false;
    }
    return to - from <= BESIDE
        || (to - from <= OWN_YEAR
            && scene.figures().stream()
                .filter(f -> f.quantity().unit().kind() != Unit.Kind.BARE)
                .noneMatch(f -> f.start() >= from && f.end() <= to));
  }

  /** Whether such a word stands before the number, which its qualifier may be part of. */
  private boolean precedes(Scene scene, Figure figure, Cue.PeriodWord word) {
    int number = text.toFolded(figure.quantity().core().start());
    for (Hit hit : scene.hits().in(Cue.Sort.PERIOD, number - 3 * BESIDE, number)) {
      if (hit.is(word) && hit.end() <= number && number - hit.end() <= BESIDE - 2) {
        return true;
      }
    }
    return false;
  }

  /** 2005년 3분기 이후: where the word for since stands behind its year. */
  private boolean isSinceBehind(Scene scene, Figure figure) {
    int from = figure.end();
    for (Hit hit : scene.hits().in(Cue.Sort.PERIOD, from, from + BESIDE)) {
      int to = hit.start();
      if (hit.is(Cue.PeriodWord.SINCE) && to >= from && isUnspaced(to)) {
        return text.subSequence(from, to).indexOf(',') < 0;
      }
    }
    return false;
  }

  private boolean isUnspaced(int at) {
    CharClass script = CharClass.of(text.charAt(at));
    return script == CharClass.HAN || script == CharClass.HANGUL || script == CharClass.HIRAGANA;
  }

  private Optional<Integer> year(Figure figure) {
    if (figure.quantity().unit().kind() == Unit.Kind.YEAR) {
      return figure.quantity().value().map(v -> v.intValue() + secondHalf(figure.end()));
    }
    if (figure.quantity().exclusion().filter("date"::equals).isPresent()) {
      return inDate(figure.start(), figure.end()).filter(year -> !isPublication(figure, year));
    }
    return shortBusinessYear(figure);
  }

  /** {@code 2024/25} is the business year that ends in 2025. */
  private int secondHalf(int at) {
    boolean joined = at + 2 < text.length() && text.charAt(at) == '/' && isDigit(at + 1);
    return joined && isDigit(at + 2) ? 1 : 0;
  }

  /** The day of publication, as a dateline has it, is the period of nothing. */
  private boolean isPublication(Figure date, int year) {
    return publishedOn
        .filter(day -> day.getYear() == year && hasNumber(date, day.getDayOfMonth()))
        .isPresent();
  }

  private boolean hasNumber(Figure date, int number) {
    int value = 0;
    for (int i = date.start(); i <= date.end(); i++) {
      if (i < date.end() && isDigit(i)) {
        value = value * 10 + text.charAt(i) - '0';
      } else {
        if (value == number) {
          return true;
        }
        value = 0;
      }
    }
    return false;
  }

  /** The four digits of a date, or its two before the sign for a year. */
  private Optional<Integer> inDate(int from, int to) {
    if (isDay(from, to)) {
      return Optional.empty();
    }
    int run = 0;
    for (int i = from; i <= to; i++) {
      if (i < to && isDigit(i)) {
        run++;
      } else {
        if (run == 4) {
          return Optional.of(Integer.parseInt(text.subSequence(i - 4, i)));
        }
        if (run == 2 && i < to && text.charAt(i) == '年') {
          return Optional.of(CENTURY + Integer.parseInt(text.subSequence(i - 2, i)));
        }
        run = 0;
      }
    }
    return Optional.empty();
  }

  /** 截至2025年9月30日的季度, 截至2025年9月30日止三个月. */
  private Optional<Period> quarterUpTo(Figure figure) {
    int from = figure.start();
    int sign = from + 4;
    boolean upTo =
        from > 0
            && text.charAt(from - 1) == '至'
            && figure.end() - from > YEAR_AND_MONTH
            && text.charAt(sign) == '年'
            && text.charAt(figure.end() - 1) == '日'
            && isQuarter(figure.end());
    if (!upTo) {
      return Optional.empty();
    }
    int month = isDigit(sign + 2) ? 10 + digit(sign + 2) : digit(sign + 1);
    boolean year = isDigit(from) && isDigit(from + 1) && isDigit(from + 2) && isDigit(from + 3);
    return year && month >= 1 && month <= 12
        ? Optional.of(new Period(Integer.parseInt(text.subSequence(from, sign)), (month + 2) / 3))
        : Optional.empty();
  }

  private boolean isQuarter(int at) {
    String behind = text.subSequence(at, Math.min(text.length(), at + BESIDE));
    return behind.contains("季") || behind.contains("三个月") || behind.contains("三個月");
  }

  private int digit(int at) {
    return text.charAt(at) - '0';
  }

  /** 2026年4月29日: the day of a telling; up to such a day, 截至2025年9月30日, a period runs. */
  private boolean isDay(int from, int to) {
    boolean day = to > from && "日일".indexOf(text.charAt(to - 1)) >= 0;
    return day && (from == 0 || text.charAt(from - 1) != '至');
  }

  /** {@code 27年度}. */
  private Optional<Integer> shortBusinessYear(Figure figure) {
    int end = figure.end();
    boolean business =
        end > 2
            && end < text.length()
            && text.charAt(end - 1) == '年'
            && (text.charAt(end) == '度' || text.charAt(end) == '期')
            && isDigit(end - 2)
            && isDigit(end - 3);
    return business
        ? Optional.of(CENTURY + Integer.parseInt(text.subSequence(end - 3, end - 1)))
        : Optional.empty();
  }

  private boolean isDigit(int at) {
    char c = text.charAt(at);
    return CharClass.of(c) == CharClass.DIGIT && c >= '0' && c <= '9';
  }
}
