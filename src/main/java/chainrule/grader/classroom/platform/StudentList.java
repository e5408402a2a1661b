package chainrule.grader.classroom.platform;

import chainrule.grader.submission.layout.HandIn;
import chainrule.grader.submission.layout.WrittenTime;
import chainrule.text.Csv;
import chainrule.text.CsvFile;
import chainrule.text.UnreadableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The list of a class as its platform exports it; the columns are found by their usual names,
 * {@link ListColumns}.
 */
public final class StudentList {

  private final String file;
  private final Csv table;
  private final ListColumns columns;
  private final List<Student> students = new ArrayList<>();
  private final List<String> unreadTimes = new ArrayList<>();
  private String encoding = "";

  private StudentList(String file, Csv table, ListColumns columns) {
    this.file = file;
    this.table = table;
    this.columns = columns;
  }

  /**
   * Reads a list.
   *
   * @param file a table whose first row has the names of the columns
   * @return the students
   * @throws UnreadableException if it cannot be read, or has none of the usual columns
   */
  public static StudentList read(Path file) {
    CsvFile csv = CsvFile.read(file);
    StudentList list = of(csv.table(), file.getFileName().toString());
    list.encoding = csv.note();
    return list;
  }

  static StudentList of(Csv table, String file) {
    StudentList list = new StudentList(file, table, ListColumns.of(table, file));
    for (int row = 1; row < table.rows(); row++) {
      list.add(row);
    }
    return list;
  }

  private void add(int row) {
    Optional<MoodleLanguage> moodle = MoodleLanguage.of(table);
    int identifier = moodle.map(it -> table.column(it.identifier)).orElse(-1);
    String name = columns.name(table, row);
    List<String> keys =
        columns.keys().stream().map(key -> key(row, key, key == identifier)).toList();
    boolean isSomebody = !name.isEmpty() || keys.stream().anyMatch(key -> !key.isEmpty());
    if (isSomebody && !isNobody(name)) {
      String time = moodle.map(it -> table.get(row, table.column(it.submitted))).orElse("").strip();
      Student student =
          new Student(row, name, keys, columns.groups(table, row), WrittenTime.of(time));
      students.add(student);
      if (student.submitted().isEmpty() && !time.isEmpty() && !time.equals("-")) {
        unreadTimes.add(time);
      }
    }
  }

  /** Moodle's identifiers end with the number; what stands before it is of the site's language. */
  private String key(int row, int column, boolean isMoodles) {
    String cell = table.get(row, column).strip();
    return isMoodles ? cell.replaceFirst("^\\D+(\\d+)$", "Participant $1") : cell;
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
    return List.copyOf(students);
  }

  /**
   * The times of handing in that stand in the list and are not understood.
   *
   * @return the cells' texts
   */
  public List<String> unreadTimes() {
    return List.copyOf(unreadTimes);
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
   * Whose the hand-ins of a class are.
   *
   * @param handIns all of them, each of one student
   * @return by hand-in, and by student
   * @throws UnreadableException if nobody is in the list, and it has no column of names that is
   *     known
   */
  public Recognition recognized(List<HandIn> handIns) {
    Recognition recognition = new Recognition(students, handIns);
    if (recognition.isOfNobody()) {
      columns.requireName(table, file);
    }
    return recognition;
  }

  /**
   * What a teacher should know of the list, once it is known who handed in.
   *
   * @param recognition whose the hand-ins are
   * @return one line each
   */
  public List<String> warnings(Recognition recognition) {
    return Stream.of(encoding, recognition.warning(file)).filter(it -> !it.isEmpty()).toList();
  }
}
