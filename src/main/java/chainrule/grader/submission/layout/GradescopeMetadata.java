package chainrule.grader.submission.layout;

import chainrule.grader.submission.layout.HandIn.Person;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gradescope's {@code submission_metadata.yml}: who handed in, alone or as a group, and when. Only
 * the lines are read that matter here.
 */
final class GradescopeMetadata {

  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d:\\d\\d)(?:\\.\\d+)?"
              + " *(Z|UTC|[+-]\\d\\d:?\\d\\d)?");
  private static final Pattern SUBMISSION = Pattern.compile("(submission_\\w+):.*");
  private static final Pattern SECTION = Pattern.compile("  :(\\w+):(.*)");
  private static final Pattern SUBMITTER = Pattern.compile("[ -]*:(name|sid|email):(.*)");

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(x\\p{XDigit}{2}|u\\p{XDigit}{4}|U\\p{XDigit}{8}|.)");

  private final Map<String, List<Person>> people = new HashMap<>();
  private final Map<String, LocalDateTime> times = new HashMap<>();
  private String folder = "";
  private String section = "";

  /** By the folder of the submission. */
  static Map<String, Info.Student> students(String yml) {
    GradescopeMetadata metadata = new GradescopeMetadata();
    yml.lines().forEach(metadata::line);
    Map<String, Info.Student> students = new HashMap<>();
    metadata.people.forEach(
        (folder, all) -> students.put(folder, Info.Student.of(all, metadata.times.get(folder))));
    return students;
  }

  /** Of the submission that counts; what was handed in before stands deeper, as its history. */
  private void line(String text) {
    Matcher submission = SUBMISSION.matcher(text);
    Matcher begins = SECTION.matcher(text);
    Matcher submitter = SUBMITTER.matcher(text);
    if (submission.matches()) {
      folder = submission.group(1);
      people.put(folder, new ArrayList<>());
    } else if (begins.matches()) {
      section = begins.group(1);
      if (section.equals("created_at")) {
        times.put(folder, time(unquoted(begins.group(2).strip())));
      }
    } else if (section.equals("submitters") && submitter.matches() && people.containsKey(folder)) {
      boolean isNext = text.strip().startsWith("-");
      add(people.get(folder), isNext, submitter.group(1), unquoted(submitter.group(2).strip()));
    }
  }

  private static void add(List<Person> people, boolean isNext, String what, String value) {
    if (isNext || people.isEmpty()) {
      people.add(new Person("", List.of()));
    }
    int last = people.size() - 1;
    Person person = people.get(last);
    List<String> keys = new ArrayList<>(person.keys());
    if (!what.equals("name") && !value.isEmpty()) {
      keys.add(value);
    }
    people.set(last, new Person(what.equals("name") ? value : person.name(), keys));
  }

  /** In UTC, of whichever zone it was written; null if it is no time. */
  private static LocalDateTime time(String text) {
    Matcher time = TIME.matcher(text);
    try {
      if (!time.matches()) {
        return null;
      }
      LocalDateTime written = LocalDateTime.parse(time.group(1) + "T" + time.group(2));
      boolean isUtc = time.group(3) == null || time.group(3).matches("Z|UTC");
      ZoneOffset zone = isUtc ? ZoneOffset.UTC : ZoneOffset.of(time.group(3));
      return LocalDateTime.ofInstant(written.toInstant(zone), ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String unquoted(String text) {
    if (text.length() >= 2 && text.startsWith("'") && text.endsWith("'")) {
      return text.substring(1, text.length() - 1).replace("''", "'");
    }
    boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
    return quoted
        ? ESCAPE
            .matcher(text.substring(1, text.length() - 1))
            .replaceAll(escape -> Matcher.quoteReplacement(meant(escape.group(1))))
        : text;
  }

  /** What YAML escapes: a character by its number, a sign, or what is nothing but white. */
  private static String meant(String escaped) {
    if (escaped.length() == 1) {
      return "\"\\/".contains(escaped) ? escaped : " ";
    }
    int code = Integer.parseUnsignedInt(escaped.substring(1), 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : "\uFFFD";
  }
}
