package chainrule.grader.submission.layout;

import chainrule.grader.submission.Item;
import chainrule.grader.submission.Submission.Part;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brightspace: a folder {@code 1234-5678 - Name - Nov 20, 2026 1011 AM} for each attempt. The first
 * number is taken for the student's; how the date is written depends on the place.
 */
final class Brightspace implements Layout {

  private static final Pattern NAME = Pattern.compile("(?s)(\\d+)-(\\d+) *- (.+) - (.*\\d.*)");
  private static final Pattern YEAR = Pattern.compile("\\b(\\d{4})\\b");
  private static final Pattern MONTH =
      Pattern.compile("(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b");
  private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\b");
  private static final Pattern CLOCK =
      Pattern.compile("(?i)\\b(\\d{1,2})[.:-]?(\\d\\d)(?:[.:-]?\\d\\d)? *([ap]m)?$");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  @Override
  public String name() {
    return "brightspace";
  }

  @Override
  public Optional<Piece> piece(Item item, Info info) {
    Matcher name = NAME.matcher(item.name());
    if (!item.isFolder() || !name.matches()) {
      return Optional.empty();
    }
    Piece piece = Piece.of(name.group(1), name.group(3), new Part(item, ""));
    return Optional.of(piece.at(time(name.group(4))));
  }

  /** Month, day and year in any order, and a clock at the end; null if it is something else. */
  static LocalDateTime time(String text) {
    Matcher clock = CLOCK.matcher(text.strip());
    if (!clock.find()) {
      return null;
    }
    String date = text.strip().substring(0, clock.start());
    Matcher year = YEAR.matcher(date);
    Matcher month = MONTH.matcher(date);
    if (!year.find() || !month.find()) {
      return null;
    }
    Matcher day = DAY.matcher(date.replace(year.group(), ""));
    if (!day.find()) {
      return null;
    }
    int hour = Integer.parseInt(clock.group(1));
    String half = clock.group(3) == null ? "" : clock.group(3).toLowerCase(Locale.ROOT);
    hour = half.isEmpty() || hour > 12 ? hour : hour % 12 + (half.equals("pm") ? 12 : 0);
    try {
      return LocalDateTime.of(
          Integer.parseInt(year.group(1)),
          MONTHS.indexOf(month.group(1).toLowerCase(Locale.ROOT)) / 3 + 1,
          Integer.parseInt(day.group(1)),
          hour,
          Integer.parseInt(clock.group(2)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
