package org.newsledger.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsledger.quantity.reader.QuantityReader;
import org.newsledger.text.AnalyzedText;
import org.newsledger.text.Language;

class QuantityPropertyTest {

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
