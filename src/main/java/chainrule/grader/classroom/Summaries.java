package chainrule.grader.classroom;

import chainrule.text.Plain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a run says of a class in its last lines. */
final class Summaries {

  /** Static methods only. */
  private Summaries() {}

  static Batch.Summary of(
      ClassList list, List<String> ignored, List<String> left, List<Path> written) {
    Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
    List<String> reasons = new ArrayList<>();
    list.zeros().forEach(line -> reasons.add(Plain.line(line.name() + ": " + line.remark())));
    for (Standing standing : Standing.values()) {
      List<Line> lines = list.of(standing);
      standings.put(standing, lines.size());
      if (standing != Standing.GRADED) {
        lines.forEach(line -> reasons.add(Plain.line(line.name() + ": " + line.remark())));
      }
    }
    return new Batch.Summary(
        standings, reasons, list.of(Standing.FAULT).size(), ignored, left, written);
  }
}
