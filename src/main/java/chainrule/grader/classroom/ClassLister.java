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

  ClassLister(Assignment assignment, Overrides overrides) {
    this.assignment = assignment;
    this.marking = new Marking(assignment, overrides);
  }

  /** A line for each entry, in their order. */
  ClassList list(List<Entry> entries, Map<String, Row> rows, Map<String, String> faults) {
    List<Line> lines = new ArrayList<>();
    for (Entry entry : entries) {
      Row row = rows.get(entry.name());
      String fault = faults.getOrDefault(entry.name(), "not graded yet");
      lines.add(
          row == null
              ? marking.without(
                  entry.name(),
                  Standing.FAULT,
                  Optional.empty(),
                  fault + "; run the same command again")
              : marking.line(entry.handIn(), row));
    }
    return new ClassList(lines, assignment.exercises(), Marking.plain(assignment.max()));
  }
}
