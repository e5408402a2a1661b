package chainrule.grader.classroom;

import chainrule.grader.classroom.Roster.Entry;
import chainrule.grader.classroom.platform.Student;
import chainrule.grader.classroom.platform.StudentList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes the list of a class from what is known of its submissions, and of its students. */
final class ClassLister {

  private final Assignment assignment;
  private final Marking marking;
  private final Optional<StudentList> students;

  ClassLister(Assignment assignment, Overrides overrides, Optional<StudentList> students) {
    this.assignment = assignment;
    this.marking = new Marking(assignment, overrides);
    this.students = students;
  }

  /** A line for each entry; in the order of the list of the class, if there is one. */
  ClassList list(List<Entry> entries, Map<String, Row> rows, Map<String, String> faults) {
    Map<String, Line> lines = new LinkedHashMap<>();
    for (Entry entry : entries) {
      Row row = rows.get(entry.name());
      String fault = faults.getOrDefault(entry.name(), "not graded yet");
      lines.put(
          entry.name(),
          row == null
              ? marking.without(
                  entry.name(), Optional.of(entry.handIn()), fault + "; run the same command again")
              : marking.line(entry.handIn(), row));
    }
    return new ClassList(
        students.map(it -> inOrder(it, lines)).orElseGet(() -> List.copyOf(lines.values())),
        assignment.exercises(),
        Weighting.plain(assignment.max()));
  }

  /** What all rows are called. */
  Set<String> names(List<Entry> entries) {
    return list(entries, Map.of(), Map.of()).lines().stream()
        .map(Line::name)
        .collect(Collectors.toSet());
  }

  /** What is nobody's, or a second one of somebody, comes last. */
  private List<Line> inOrder(StudentList list, Map<String, Line> lines) {
    Map<Integer, Line> byRow = new TreeMap<>();
    List<Line> strangers = new ArrayList<>();
    for (Line line : lines.values()) {
      Optional<Student> student = line.handIn().flatMap(list::of);
      if (student.isPresent() && !byRow.containsKey(student.get().row())) {
        byRow.put(student.get().row(), line.of(student));
      } else {
        strangers.add(line.of(Optional.empty()));
      }
    }
    List<Line> all = new ArrayList<>();
    for (Student student : list.students()) {
      Line line = byRow.get(student.row());
      all.add(line == null ? missing(student, lines) : line);
    }
    all.addAll(strangers);
    return all;
  }

  private Line missing(Student student, Map<String, Line> lines) {
    String name = student.label();
    boolean isTaken = lines.containsKey(name);
    return marking
        .without(isTaken ? name + ", line " + (student.row() + 1) : name, Optional.empty(), "")
        .of(Optional.of(student));
  }
}
