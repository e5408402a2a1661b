package chainrule.grader.classroom.platform;

import chainrule.grader.submission.layout.HandIn;
import chainrule.text.Csv;
import chainrule.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of a class as its platform exports it; the columns are found by their usual names. A
 * hand-in is a student's if one of its keys is, and only that student's, or else if the name is.
 */
public final class StudentList {

  /** In the order in which they are believed. */
  private static final List<String> KEYS =
      List.of(
          "identifier",
          "id",
          "orgdefinedid",
          "username",
          "user name",
          "sis login id",
          "login id",
          "github_username",
          "github username",
          "email address",
          "email",
          "e-mail",
          "sis user id",
          "sid",
          "student id",
          "id number");

  private static final List<String> NAMES =
      List.of("full name", "name", "student", "student name", "display name");
  private static final List<String> FIRST = List.of("first name", "firstname", "given name");
  private static final List<String> LAST =
      List.of("last name", "lastname", "surname", "family name");

  private final Csv table;
  private final List<Student> students;

  private StudentList(Csv table, List<Student> students) {
    this.table = table;
    this.students = students;
  }

  /**
   * Reads a list.
   *
   * @param file a table whose first row has the names of the columns
   * @return the students
   * @throws UnreadableException if it cannot be read, or has none of the usual columns
   */
  public static StudentList read(Path file) {
    try {
      return of(Csv.parse(Files.readString(file)), file.getFileName().toString());
    } catch (IOException e) {
      throw new UnreadableException(
          file.getFileName() + " cannot be read; save it as CSV in UTF-8");
    }
  }

  static StudentList of(Csv table, String file) {
    List<Integer> keys = KEYS.stream().map(table::column).toList();
    int name = column(table, NAMES);
    int first = column(table, FIRST);
    int last = column(table, LAST);
    if (keys.stream().allMatch(key -> key < 0) && name < 0 && last < 0) {
      throw new UnreadableException(
          file
              + ", line 1: there is no column of names or numbers; usual ones are Full name, Email"
              + " address, Username, ID");
    }
    List<Student> students = new ArrayList<>();
    for (int row = 1; row < table.rows(); row++) {
      String called = table.get(row, name).strip();
      if (called.isEmpty()) {
        called = (table.get(row, first).strip() + " " + table.get(row, last).strip()).strip();
      }
      if (!table.isBlank(row) && !isNobody(called)) {
        int at = row;
        students.add(
            new Student(row, called, keys.stream().map(it -> key(table, at, it)).toList()));
      }
    }
    return new StudentList(table, students);
  }

  /** Moodle's identifiers end with the number; what stands before it is of the site's language. */
  private static String key(Csv table, int row, int column) {
    String cell = table.get(row, column).strip();
    boolean isMoodles = MoodleWorksheet.is(table) && column == table.column("Identifier");
    return isMoodles ? cell.replaceFirst("^\\D+(\\d+)$", "Participant $1") : cell;
  }

  private static int column(Csv table, List<String> names) {
    return names.stream().map(table::column).filter(it -> it >= 0).findFirst().orElse(-1);
  }

  /** Rows of Canvas that are no student's. */
  private static boolean isNobody(String name) {
    return name.equalsIgnoreCase("points possible") || name.equals("Student, Test");
  }

  /**
   * Everybody.
   *
   * @return in the order of the list
   */
  public List<Student> students() {
    return students;
  }

  /**
   * The table as it was read.
   *
   * @return a copy that may be changed
   */
  public Csv table() {
    return Csv.parse(table.toString());
  }

  /**
   * Whose a hand-in is.
   *
   * @param handIn what was handed in
   * @return the student; empty if there is none, or more than one
   */
  public Optional<Student> of(HandIn handIn) {
    for (int column = 0; column < KEYS.size(); column++) {
      int at = column;
      Optional<Student> student =
          only(it -> handIn.keys().stream().anyMatch(key -> isKey(key, it.keys().get(at))));
      if (student.isPresent()) {
        return student;
      }
    }
    List<String> names =
        Stream.concat(Stream.of(handIn.name()), handIn.keys().stream())
            .map(StudentList::words)
            .filter(words -> !words.isEmpty())
            .toList();
    return only(student -> names.contains(words(student.name())));
  }

  private Optional<Student> only(Predicate<Student> isIt) {
    List<Student> found = students.stream().filter(isIt).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean isKey(String key, String cell) {
    String known = bare(cell);
    return !known.isEmpty() && (known.equals(bare(key)) || known.startsWith(bare(key) + "@"));
  }

  /** Brightspace writes {@code #} before its keys, and spreadsheets need an apostrophe. */
  private static String bare(String key) {
    int start = 0;
    while (start < key.length() && "#' ".indexOf(key.charAt(start)) >= 0) {
      start++;
    }
    return key.substring(start).strip().toLowerCase(Locale.ROOT);
  }

  /** {@code Berg, Kim} is {@code Kim Berg}. */
  private static String words(String name) {
    return Arrays.stream(
            Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
