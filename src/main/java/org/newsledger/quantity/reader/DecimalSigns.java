package org.newsledger.quantity.reader;

import java.util.function.BooleanSupplier;
import org.newsledger.quantity.unit.ScaleWords;
import org.newsledger.text.CharClass;
import org.newsledger.text.FoldedText;

/**
 * Tells by the numbers of a text that can be read in one way only which sign opens its decimals:
 * {@code 12.5%} and {@code $1,250,000} stand in Mexican texts, not in Spanish ones.
 */
final class DecimalSigns {

  private static final int GROUP = 3;

  private final FoldedText text;
  private final ScaleWords words;
  private int points;
  private int commas;
  private int openPoints;
  private int openCommas;

  private DecimalSigns(FoldedText text, ScaleWords words) {
    this.text = text;
    this.words = words;
  }

  /**
   * Whether all that can be told speaks against {@code usual}, a point or a comma.
   *
   * @param abroad tells whether texts from that country use the other sign, so that thousands with
   *     it are taken for such where nothing else is told
   */
  static boolean speakAgainst(
      char usual, FoldedText text, ScaleWords words, BooleanSupplier abroad) {
    DecimalSigns signs = new DecimalSigns(text, words);
    signs.count();
    int told = usual == '.' ? signs.points : signs.commas;
    int against = usual == '.' ? signs.commas : signs.points;
    boolean open =
        told == 0
            && against == 0
            && signs.opens(usual) > 0
            && signs.opens(usual == '.' ? ',' : '.') == 0;
    return (open && abroad.getAsBoolean()) || (told == 0 && against > 0);
  }

  /** How many numbers leave open whether the sign stands before thousands or decimals. */
  private int opens(char sign) {
    return sign == '.' ? openPoints : openCommas;
  }

  private void count() {
    for (int at = 0; at < text.length(); ) {
      int end = end(at);
      if (end > at && (at == 0 || CharClass.of(text.charAt(at - 1)) != CharClass.LETTER)) {
        weigh(at, end);
      }
      at = Math.max(at + 1, end);
    }
  }

  /** Where the digits, points and commas end that begin with a digit at {@code at}. */
  private int end(int at) {
    int end = at;
    while (end < text.length() && (isDigit(end) || (end > at && isSign(end) && isDigit(end + 1)))) {
      end++;
    }
    return end;
  }

  private void weigh(int start, int end) {
    int first = nextSign(start, end);
    if (first == end) {
      return;
    }
    char opening = text.charAt(first);
    int last = first;
    for (int next = nextSign(first + 1, end); next < end; next = nextSign(next + 1, end)) {
      if (text.charAt(last) != opening || next - last - 1 != GROUP) {
        return;
      }
      last = next;
    }
    int decimals = end - last - 1;
    if (text.charAt(last) != opening) {
      add(text.charAt(last));
    } else if (last > first && decimals == GROUP) {
      add(opening == '.' ? ',' : '.');
    } else if (last == first && decimals < GROUP && isMeasured(start, end)) {
      add(opening);
    } else if (last == first && decimals == GROUP && isThousands(start, first)) {
      int behind = CharClass.skipSpace(text, end);
      if (behind > end && behind < text.length() && words.isCounted(text, behind)) {
        add(opening == '.' ? ',' : '.');
      } else {
        openPoints += opening == '.' ? 1 : 0;
        openCommas += opening == ',' ? 1 : 0;
      }
    }
  }

  /** 1,500: a group may stand before the sign. */
  private boolean isThousands(int start, int sign) {
    return sign - start <= GROUP && text.charAt(start) != '0';
  }

  private void add(char sign) {
    if (sign == '.') {
      points++;
    } else {
      commas++;
    }
  }

  /**
   * A per cent sign, a magnitude or a currency stands with it, so that it is no date, time or
   * version.
   */
  private boolean isMeasured(int start, int end) {
    int behind = CharClass.skipSpace(text, end);
    int before = start > 0 && text.charAt(start - 1) == ' ' ? start - 2 : start - 1;
    boolean told =
        behind < text.length()
            && (text.charAt(behind) == '%'
                || isCurrency(behind)
                || (behind > end && words.isScale(text, behind)));
    return told || isCurrency(before);
  }

  private boolean isCurrency(int at) {
    return at >= 0
        && at < text.length()
        && Character.getType(text.charAt(at)) == Character.CURRENCY_SYMBOL;
  }

  private int nextSign(int from, int end) {
    int at = from;
    while (at < end && !isSign(at)) {
      at++;
    }
    return at;
  }

  private boolean isSign(int at) {
    return text.charAt(at) == '.' || text.charAt(at) == ',';
  }

  private boolean isDigit(int at) {
    return at < text.length() && CharClass.of(text.charAt(at)) == CharClass.DIGIT;
  }
}
