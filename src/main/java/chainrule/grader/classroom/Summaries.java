package chainrule.grader.classroom;

import chainrule.text.Plain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a run says of a class in its last lines. */
final class Summaries {

  private final ClassList list;
  private String about = "";
  private final List<String> warnings = new ArrayList<>();
  private List<Path> written = List.of();

  Summaries(ClassList list) {
    this.list = list;
  }

  Summaries tells(String text) {
    about = text;
    return this;
  }

  Summaries warned(List<String> lines) {
    warnings.addAll(lines);
    return this;
  }

  Summaries wrote(List<Path> files) {
    written = files;
    return this;
  }

  Batch.Summary of(int faults, List<String> ignored, List<String> left) {
    Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
    List<String> reasons = new ArrayList<>();
    list.of(Standing.GRADED).stream()
        .filter(line -> line.isZero() || line.isStranger())
        .forEach(line -> reasons.add(reason(line)));
    for (Standing standing : Standing.values()) {
      List<Line> lines = list.of(standing);
      standings.put(standing, lines.size());
      if (standing != Standing.GRADED) {
        lines.forEach(line -> reasons.add(reason(line)));
      }
    }
    return new Batch.Summary(about, standings, reasons, warnings, faults, ignored, left, written);
  }

  private static String reason(Line line) {
    return Plain.line(line.name() + ": " + line.remark());
  }
}
