package org.newsledger.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsledger.quantity.reader.QuantityReader;
import org.newsledger.text.AnalyzedText;
import org.newsledger.text.Language;

class QuantityPropertyTest {

  /** Currencies whose names in some language have brackets, or name another one as well. */
  private static final Set<String> TOLD_OTHERWISE =
      Set.of("XAF", "XOF", "BAM", "FKP", "NIO", "STN", "TOP", "TTD");

  @ParameterizedTest
  @EnumSource(Language.class)
  void anAmountWrittenAsTheLanguageWritesItIsReadBack(Language language) {
    Random random = new Random(language.code().hashCode());
    QuantityReader reader = QuantityReader.of(language);
    NumberFormat format = NumberFormat.getInstance(Locale.forLanguageTag(language.code()));
    for (int i = 0; i < 300; i++) {
      BigDecimal value = BigDecimal.valueOf(10_000 + random.nextInt(1_000_000_000));
      String text = format.format(value) + " EUR";
      List<Quantity> read = reader.read(AnalyzedText.of(text, language), QuantityContext.EMPTY);
      assertThat(read).as(text).hasSize(1);
      assertThat(read.get(0).value().orElseThrow()).as(text).isEqualByComparingTo(value);
      assertThat(read.get(0).unit()).as(text).isEqualTo(Unit.money("EUR"));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aNumberInWordsIsReadBack(Language language) {
    Random random = new Random(language.code().hashCode());
    QuantityReader reader = QuantityReader.of(language);
    RuleBasedNumberFormat words =
        new RuleBasedNumberFormat(new ULocale(language.code()), RuleBasedNumberFormat.SPELLOUT);
    for (int i = 0; i < 300; i++) {
      long bound = (long) Math.pow(10, 1 + random.nextInt(12));
      BigDecimal value = BigDecimal.valueOf(2 + (long) (random.nextDouble() * bound));
      String text = words.format(value).replace("\u00AD", "");
      List<Quantity> read = reader.read(AnalyzedText.of(text, language), QuantityContext.EMPTY);
      assertThat(read).as(text).hasSize(1);
      assertThat(read.get(0).value().orElseThrow()).as(text).isEqualByComparingTo(value);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theFullNameOfACurrencyOfTodayIsReadBack(Language language) {
    QuantityReader reader = QuantityReader.of(language);
    ULocale locale = new ULocale(language.code());
    for (String country : Locale.getISOCountries()) {
      Currency currency = Currency.getInstance(new ULocale("und", country));
      boolean plain = currency != null && !TOLD_OTHERWISE.contains(currency.getCurrencyCode());
      if (plain) {
        String name = currency.getName(locale, Currency.LONG_NAME, null);
        String text = "100 " + name;
        List<Quantity> read = reader.read(AnalyzedText.of(text, language), QuantityContext.EMPTY);
        assertThat(read).as(text).hasSize(1);
        assertThat(read.get(0).unit()).as(text).isEqualTo(Unit.money(currency.getCurrencyCode()));
      }
    }
  }

  @Test
  void noTextMakesTheReaderThrowAndEverySpanLiesInTheText() {
    String alphabet = "0123456789.,-' %$€¥円億万千百兆元人억조m bnkMrdEURusdtwohundredиcentmille½²\n()~から";
    Random random = new Random(7);
    for (Language language : Language.values()) {
      QuantityReader reader = QuantityReader.of(language);
      for (int i = 0; i < 20_000; i++) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(60); length > 0; length--) {
          text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        String drawn = text.toString();
        int end = 0;
        for (Quantity quantity :
            reader.read(AnalyzedText.of(drawn, language), QuantityContext.EMPTY)) {
          assertThat(quantity.span().start()).as(drawn).isGreaterThanOrEqualTo(end);
          end = quantity.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(drawn.length());
      }
    }
  }
}
