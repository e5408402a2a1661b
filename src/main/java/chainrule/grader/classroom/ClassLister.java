package chainrule.grader.classroom;

import chainrule.grader.classroom.Roster.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the list of a class from what is known of its submissions. */
final class ClassLister {

  private final Assignment assignment;
  private final Marking marking;

  ClassLister(Assignment assignment) {
    this.assignment = assignment;
    this.marking = new Marking(assignment);
  }

  /** A line for each entry, in their order. */
  ClassList list(List<Entry> entries, Map<String, Row> rows, Map<String, String> faults) {
    List<Line> lines = new ArrayList<>();
    for (Entry entry : entries) {
      Row row = rows.get(entry.name());
      lines.add(
          row == null
              ? fault(entry, faults.getOrDefault(entry.name(), "not graded yet"))
              : marking.line(entry.handIn(), row));
    }
    return new ClassList(lines, assignment.exercises(), Marking.plain(assignment.max()));
  }

  private static Line fault(Entry entry, String why) {
    return new Line(
        entry.name(),
        "",
        Standing.FAULT,
        List.of(),
        Optional.empty(),
        List.of(why + "; run the same command again"));
  }
}
