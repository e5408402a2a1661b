package chainrule.grader.classroom.platform;

import chainrule.text.Csv;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The points of a class on their way back to its platform: which platform that is is told by the
 * list of the class, or else by how the hand-ins were packed.
 */
public final class Marks {

  private final String assignment;
  private final BigDecimal max;
  private final List<Mark> marks;
  private final Optional<StudentList> list;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final List<String> warnings = new ArrayList<>();

  /**
   * Marks of an assignment.
   *
   * @param assignment what the platform calls it
   * @param max what can be earned
   * @param marks everybody's
   * @param list the list of the class, if there is one
   */
  public Marks(String assignment, BigDecimal max, List<Mark> marks, Optional<StudentList> list) {
    this.assignment = assignment;
    this.max = max;
    this.marks = marks;
    this.list = list;
  }

  /**
   * The tables for the platform.
   *
   * @param layout how the hand-ins were packed
   * @return {@code moodle.csv}, {@code canvas.csv} or {@code brightspace.csv}; nothing for others
   */
  public PlatformImport forPlatform(String layout) {
    Csv table = list.map(StudentList::table).orElse(null);
    if (table != null && MoodleLanguage.of(table).isPresent()) {
      put("moodle.csv", new MoodleWorksheet(table, max, warnings).filled(marks));
    } else if (table != null && CanvasGradebook.is(table)) {
      put("canvas.csv", new CanvasGradebook(assignment, max, warnings).filled(table, marks));
    } else if (table != null && BrightspaceGrades.is(table)) {
      put("brightspace.csv", new BrightspaceGrades(assignment, max, warnings).filled(table, marks));
    } else if (layout.equals("moodle")) {
      put("moodle.csv", MoodleWorksheet.made(marks));
    } else if (layout.equals("canvas") && marks.stream().noneMatch(CanvasGradebook::isNamed)) {
      warnings.add(
          "no canvas.csv: no file has Canvas's number of a student, as in anonymous grading; enter"
              + " the points in SpeedGrader");
    } else if (layout.equals("canvas")) {
      put("canvas.csv", new CanvasGradebook(assignment, max, warnings).made(marks));
    } else if (layout.equals("brightspace")) {
      warnings.add(
          "no brightspace.csv: folders do not tell who a student is to Brightspace; export its"
              + " grades with OrgDefinedId or Username, and name that file as roster");
    }
    return new PlatformImport(files, warnings);
  }

  private void put(String name, String text) {
    files.put(name, Csv.bytes(text));
  }
}
