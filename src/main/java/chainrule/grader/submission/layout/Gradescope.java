package chainrule.grader.submission.layout;

import chainrule.grader.submission.Item;
import chainrule.grader.submission.Submission.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gradescope: folders {@code submission_N}, and {@code submission_metadata.yml} with the names of
 * those who handed in. Of that file only the lines are read that matter here.
 */
final class Gradescope implements Layout {

  static final String METADATA = "submission_metadata.yml";

  private static final int LONGEST = 64 << 20;
  private static final Pattern FOLDER = Pattern.compile("submission_\\w+");
  private static final Pattern TIME =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d:\\d\\d).*");
  private static final Pattern SUBMISSION = Pattern.compile("(submission_\\w+):.*");
  private static final Pattern SECTION = Pattern.compile("  :(\\w+):(.*)");
  private static final Pattern SUBMITTER = Pattern.compile("[ -]*:(name|sid|email):(.*)");

  @Override
  public String name() {
    return "gradescope";
  }

  @Override
  public Optional<Piece> piece(Item item, Info info) {
    if (!item.isFolder() || !FOLDER.matcher(item.name()).matches()) {
      return Optional.empty();
    }
    Info.Student student = info.of(item.name());
    String number = item.name().substring("submission_".length());
    Piece piece = Piece.of(number, student.name(), new Part(item, ""));
    return Optional.of(piece.at(student.time()).known(student.keys()));
  }

  @Override
  public Info info(List<Item> items) {
    for (Item item : items) {
      if (item.name().equals(METADATA) && !item.isFolder()) {
        try {
          return new Info(students(new String(item.bytes(LONGEST), StandardCharsets.UTF_8)));
        } catch (IOException e) {
          return Info.NONE;
        }
      }
    }
    return Info.NONE;
  }

  /** Of the submission that counts; what was handed in before stands deeper, as its history. */
  private static Map<String, Info.Student> students(String yml) {
    Map<String, Info.Student> students = new HashMap<>();
    String folder = "";
    String section = "";
    for (String text : yml.split("\\R")) {
      Matcher submission = SUBMISSION.matcher(text);
      Matcher begins = SECTION.matcher(text);
      Matcher submitter = SUBMITTER.matcher(text);
      Info.Student student = students.getOrDefault(folder, new Info.Student("", List.of(), null));
      if (submission.matches()) {
        folder = submission.group(1);
      } else if (begins.matches()) {
        section = begins.group(1);
        if (section.equals("created_at")) {
          LocalDateTime time = time(unquoted(begins.group(2).strip()));
          students.put(folder, new Info.Student(student.name(), student.keys(), time));
        }
      } else if (section.equals("submitters") && submitter.matches()) {
        String value = unquoted(submitter.group(2).strip());
        students.put(folder, with(student, submitter.group(1), value));
      }
    }
    return students;
  }

  private static Info.Student with(Info.Student student, String what, String value) {
    if (value.isEmpty()) {
      return student;
    }
    if (what.equals("name")) {
      String name = student.name().isEmpty() ? value : student.name() + ", " + value;
      return new Info.Student(name, student.keys(), student.time());
    }
    List<String> keys = new ArrayList<>(student.keys());
    keys.add(value);
    return new Info.Student(student.name(), keys, student.time());
  }

  /** The clock of the place, whatever place that is. */
  private static LocalDateTime time(String text) {
    Matcher time = TIME.matcher(text);
    try {
      return time.matches() ? LocalDateTime.parse(time.group(1) + "T" + time.group(2)) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String unquoted(String text) {
    if (text.length() >= 2 && text.startsWith("'") && text.endsWith("'")) {
      return text.substring(1, text.length() - 1).replace("''", "'");
    }
    boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
    if (!quoted) {
      return text;
    }
    try {
      return text.substring(1, text.length() - 1).translateEscapes();
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
