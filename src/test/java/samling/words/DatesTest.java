package samling.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import samling.catalogue.Language;

class DatesTest {
  private static final LocalDate NOVEMBER_14 = LocalDate.of(2026, 11, 14);

  @ParameterizedTest
  @EnumSource(Language.class)
  void datesAreCldrs(Language language) {
    Dates dates = new Dates(Words.of(language));
    SimpleDateFormat cldr =
        (SimpleDateFormat) DateFormat.getDateInstance(DateFormat.LONG, locale(language));
    cldr.setTimeZone(TimeZone.GMT_ZONE);
    SimpleDateFormat weekday = new SimpleDateFormat("EEEE", locale(language));
    weekday.setTimeZone(TimeZone.GMT_ZONE);
    for (int i = 0; i < 400; i++) {
      LocalDate date = NOVEMBER_14.plusDays(i);
      assertThat(dates.date(date)).isEqualTo(cldr.format(millis(date)));
      assertThat(dates.weekday(date.getDayOfWeek())).isEqualTo(weekday.format(millis(date)));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void intervalsAreCldrs(Language language) {
    Dates dates = new Dates(Words.of(language));
    DateIntervalFormat cldr = DateIntervalFormat.getInstance("yMMMMd", locale(language));
    cldr.setTimeZone(TimeZone.GMT_ZONE);
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      LocalDate from = NOVEMBER_14.plusDays(random.nextInt(400));
      LocalDate to = from.plusDays(random.nextInt(80));
      String expected =
          cldr.format(new DateInterval(millis(from), millis(to))).replace('\u2009', ' ');
      assertThat(dates.interval(from, to)).isEqualTo(expected);
    }
  }

  @Test
  void timesAndLengths() {
    Dates nb = new Dates(Words.of(Language.NB));
    assertThat(nb.hours(LocalTime.of(9, 0), LocalTime.of(15, 30))).isEqualTo("09:00–15:30");
    assertThat(nb.hours(LocalTime.of(9, 0), null)).isEqualTo("fra 09:00");
    assertThat(nb.hours(null, null)).isNull();
    assertThat(nb.length(Duration.ofMinutes(150))).isEqualTo("2 t 30 min");
    assertThat(nb.length(Duration.ofMinutes(45))).isEqualTo("45 min");
    assertThat(nb.length(Duration.ofHours(2))).isEqualTo("2 t");
  }

  private static ULocale locale(Language language) {
    return ULocale.forLanguageTag(language == Language.EN ? "en-GB" : language.tag());
  }

  private static long millis(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }
}
