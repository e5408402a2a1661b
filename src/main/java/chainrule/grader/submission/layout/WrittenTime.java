package chainrule.grader.submission.layout;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as platforms write it for people: day, month and year in any order, the month in English,
 * German, French or Spanish words, or as {@code 2026-11-20}, and a clock at the end.
 */
public final class WrittenTime {

  private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})\\b");
  private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern CLOCK =
      Pattern.compile("(?i)\\b(\\d{1,2})(?:[.:-]| ?h ?)?(\\d\\d)(?:[.:-]?(\\d\\d))? *([ap]m)?$");
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d\\d)-(\\d\\d)\\b");
  private static final Map<String, Month> MONTHS = months();

  private WrittenTime() {}

  private static Map<String, Month> months() {
    List<Locale> languages =
        List.of(
            Locale.ENGLISH, Locale.GERMAN, new Locale("de", "AT"), Locale.FRENCH, new Locale("es"));
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      for (Locale language : languages) {
        months.put(lower(month.getDisplayName(TextStyle.FULL, language)), month);
      }
      months.put(lower(month.name().substring(0, 3)), month);
    }
    months.put("sept", Month.SEPTEMBER);
    return months;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a time.
   *
   * @param text such as {@code Friday, 20 November 2026, 10:11 AM}
   * @return the time on the platform's clock; empty if it is something else
   */
  public static Optional<LocalDateTime> of(String text) {
    String plain = text.replaceAll("[\\p{Z}\\s]+", " ").strip();
    Matcher clock = CLOCK.matcher(plain);
    if (!clock.find()) {
      return Optional.empty();
    }
    String date = plain.substring(0, clock.start());
    Matcher iso = ISO.matcher(date);
    return iso.find()
        ? time(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)), clock)
        : inWords(date, clock);
  }

  /** Of a date whose month is a word. */
  private static Optional<LocalDateTime> inWords(String date, Matcher clock) {
    Optional<Month> month =
        WORD.matcher(date)
            .results()
            .map(word -> MONTHS.get(lower(word.group())))
            .filter(Objects::nonNull)
            .findFirst();
    Matcher year = YEAR.matcher(date);
    if (!year.find() || month.isEmpty()) {
      return Optional.empty();
    }
    Matcher day = DAY.matcher(date.replace(year.group(), ""));
    return day.find()
        ? time(number(year.group(1)), month.get().getValue(), number(day.group(1)), clock)
        : Optional.empty();
  }

  private static Optional<LocalDateTime> time(int year, int month, int day, Matcher clock) {
    int hour = number(clock.group(1));
    String half = clock.group(4) == null ? "" : lower(clock.group(4));
    hour = half.isEmpty() || hour > 12 ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
    int second = clock.group(3) == null ? 0 : number(clock.group(3));
    try {
      return Optional.of(LocalDateTime.of(year, month, day, hour, number(clock.group(2)), second));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
