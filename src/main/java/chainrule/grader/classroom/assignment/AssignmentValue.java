package chainrule.grader.classroom.assignment;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.submission.layout.Layout;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of an assignment's file, and says what each may be. */
final class AssignmentValue {

  private static final Pattern LATE =
      Pattern.compile("(\\d+(?:\\.\\d+)?) *% *a day(?:, at most (\\d+(?:\\.\\d+)?) *%)?");
  private static final Pattern GRACE = Pattern.compile("(\\d{1,6}) minutes?");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]").withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern ZONED = Pattern.compile("([-: \\d]+) ([A-Z][\\w/+:-]*)");
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private AssignmentValue() {}

  static List<FormulaExercise> exercises(String value) throws WrongValueException {
    List<FormulaExercise> exercises = new ArrayList<>();
    for (String name : Exercises.names(value)) {
      FormulaExercise exercise = exercise(name);
      if (!exercises.contains(exercise)) {
        exercises.add(exercise);
      }
    }
    return exercises;
  }

  static FormulaExercise exercise(String name) throws WrongValueException {
    return Exercises.named(name)
        .orElseThrow(() -> new WrongValueException(Exercises.unknown(name)));
  }

  static BigDecimal number(String key, String value) throws WrongValueException {
    if (!value.matches(Assignment.POINTS) || new BigDecimal(value).signum() == 0) {
      throw new WrongValueException(
          "%s takes a number above 0, such as 20 or 0.5, not %s".formatted(key, value));
    }
    return new BigDecimal(value);
  }

  static Deadline deadline(String value) throws WrongValueException {
    Matcher zoned = ZONED.matcher(value);
    String time = zoned.matches() ? zoned.group(1) : value;
    try {
      return new Deadline(
          time(time), zoned.matches() ? Optional.of(ZoneId.of(zoned.group(2))) : Optional.empty());
    } catch (DateTimeException e) {
      throw new WrongValueException(
          "deadline takes a time such as 2026-11-20 23:59, or a date, and perhaps a zone such as"
              + " Europe/Berlin behind it, not "
              + value);
    }
  }

  private static LocalDateTime time(String value) {
    if (value.length() == 10) {
      return LocalDate.parse(value).atTime(END_OF_DAY);
    }
    LocalDateTime time = LocalDateTime.parse(value, TIME);
    return value.endsWith(" 23:59") ? time.with(END_OF_DAY) : time;
  }

  static LateRule late(String value) throws WrongValueException {
    Matcher rule = LATE.matcher(value);
    if (value.equals("none")) {
      return LateRule.NONE;
    }
    if (!rule.matches()) {
      throw new WrongValueException(
          "late takes none, 10 % a day, or 10 % a day, at most 50 %; not " + value);
    }
    BigDecimal most = new BigDecimal(rule.group(2) == null ? "100" : rule.group(2));
    BigDecimal percent = new BigDecimal(rule.group(1));
    for (BigDecimal off : List.of(percent, most)) {
      if (off.compareTo(BigDecimal.valueOf(100)) > 0) {
        throw new WrongValueException("late takes away at most 100 %, not " + off + " %");
      }
    }
    return new LateRule(percent, most, Duration.ZERO);
  }

  static Duration grace(String value) throws WrongValueException {
    Matcher minutes = GRACE.matcher(value);
    if (!minutes.matches()) {
      throw new WrongValueException("grace takes a time such as 15 minutes, not " + value);
    }
    return Duration.ofMinutes(Long.parseLong(minutes.group(1)));
  }

  /** One of two words. */
  static String either(String one, String other, String key, String value)
      throws WrongValueException {
    if (!value.equals(one) && !value.equals(other)) {
      throw new WrongValueException("%s takes %s or %s, not %s".formatted(key, one, other, value));
    }
    return value;
  }

  static long seed(String value) throws WrongValueException {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      String range =
          value.matches("[+-]?[0-9]+") ? " of 64 bits, up to " + Long.MAX_VALUE + "," : ",";
      throw new WrongValueException("seed takes a whole number" + range + " not " + value);
    }
  }

  static Layout layout(String value) throws WrongValueException {
    return Layout.named(value)
        .orElseThrow(() -> new WrongValueException("layout takes " + Layout.oneOf(value)));
  }
}
