package chainrule.grader.classroom;

import chainrule.grader.classroom.assignment.Assignment;
import chainrule.grader.classroom.marking.ClassList;
import chainrule.grader.classroom.marking.StudentGrade;
import chainrule.grader.classroom.marking.SubmissionResult;
import chainrule.grader.classroom.page.ClassPage;
import chainrule.grader.classroom.page.GradesCsv;
import chainrule.grader.classroom.platform.Mark;
import chainrule.grader.classroom.platform.Marks;
import chainrule.grader.classroom.platform.MoodleFeedback;
import chainrule.grader.classroom.platform.PlatformImport;
import chainrule.grader.classroom.platform.StudentList;
import chainrule.grader.submission.layout.HandIn;
import chainrule.text.Csv;
import chainrule.text.UnreadableException;
import chainrule.text.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files about the whole class, beside the folders of the students. */
final class ClassFiles {

  private static final String REPORT = "report.html";
  private static final String TABLE = "grades.csv";
  private static final String PAGE = "index.html";

  private final Batch batch;
  private final Optional<StudentList> students;
  private final String layout;
  private final List<Path> written = new ArrayList<>();

  ClassFiles(Batch batch, Optional<StudentList> students, String layout) {
    this.batch = batch;
    this.students = students;
    this.layout = layout;
  }

  /** Says before the work what writing them after it would say. */
  static void requireWritable(Path out) {
    WholeFile.requireWritable(out.resolve(TABLE));
    WholeFile.requireWritable(out.resolve(PAGE));
  }

  /** What was delivered, after the name of what it answers, if it has one. */
  private String title() {
    String name = batch.assignment().name();
    Path delivered = batch.folder().toAbsolutePath().normalize().getFileName();
    return name.equals(Assignment.UNNAMED) ? String.valueOf(delivered) : name + ": " + delivered;
  }

  /** Writes them, and says which they are and what a teacher should know of them. */
  List<String> write(ClassList list) {
    write(TABLE, Csv.bytes(GradesCsv.of(list)));
    write(PAGE, ClassPage.of(list, title()).getBytes(StandardCharsets.UTF_8));
    List<Mark> marks = list.grades().stream().map(ClassFiles::mark).toList();
    String name = batch.assignment().name();
    PlatformImport back = new Marks(name, list.max(), marks, students).forPlatform(layout);
    back.files().forEach(this::write);
    if (layout.equals("moodle")) {
      write("moodle-feedback.zip", MoodleFeedback.of(reports(list), REPORT));
    }
    return back.warnings();
  }

  /** Those that were written; none before that. */
  List<Path> written() {
    return written;
  }

  private void write(String name, byte[] bytes) {
    Path file = batch.out().resolve(name);
    WholeFile.write(file, bytes);
    written.add(file);
  }

  private static Mark mark(StudentGrade grade) {
    return new Mark(
        grade.student(),
        grade.handIn(),
        grade.isGraded() ? grade.points() : Optional.empty(),
        comment(grade));
  }

  /** What a student is told in one line; the report has the rest. */
  private static String comment(StudentGrade grade) {
    if (!grade.isGraded()) {
      return grade.remark();
    }
    Stream<String> earned =
        grade.exercises().stream()
            .filter(SubmissionResult.Score::answered)
            .map(it -> "%s: %d of %d".formatted(it.exercise(), it.points(), it.max()));
    return Stream.concat(earned, grade.adjustments().stream()).collect(Collectors.joining(", "));
  }

  private Map<HandIn, byte[]> reports(ClassList list) {
    Map<HandIn, byte[]> reports = new LinkedHashMap<>();
    for (StudentGrade grade : list.grades()) {
      if (grade.handIn().isPresent() && !grade.folder().isEmpty()) {
        Path report = batch.out().resolve(grade.folder()).resolve(REPORT);
        try {
          reports.put(grade.handIn().get(), Files.readAllBytes(report));
        } catch (IOException e) {
          throw new UnreadableException(report + " cannot be read");
        }
      }
    }
    return reports;
  }
}
