package chainrule.grader.classroom.platform;

import chainrule.text.Csv;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brightspace's table of grades: a key, a column {@code NAME Points Grade}, and {@code #}. */
final class BrightspaceGrades {

  private static final String END = "End-of-Line Indicator";

  private static final Pattern MAXIMUM = Pattern.compile("MaxPoints:([\\d.,]+)");

  private final String assignment;
  private final BigDecimal max;
  private final List<String> warnings;

  BrightspaceGrades(String assignment, BigDecimal max, List<String> warnings) {
    this.assignment = assignment;
    this.max = max;
    this.warnings = warnings;
  }

  static boolean is(Csv table) {
    return table.column("OrgDefinedId") >= 0 || table.column(END) >= 0 && key(table) >= 0;
  }

  private static int key(Csv table) {
    int org = table.column("OrgDefinedId");
    return org >= 0 ? org : table.column("Username");
  }

  /** If the table has the column, it stays as it is but for that; else one is made of its keys. */
  String filled(Csv table, List<Mark> marks) {
    List<String> header = table.header();
    int column = -1;
    for (int i = 0; i < header.size(); i++) {
      column = header.get(i).startsWith(assignment + " Points Grade") ? i : column;
    }
    if (column < 0) {
      warnings.add(
          "brightspace.csv: the export has no column %s Points Grade; there is one now, and Brightspace"
                  .formatted(assignment)
              + " asks whether to create the grade item");
      return made(table, marks);
    }
    Matcher maximum = MAXIMUM.matcher(header.get(column));
    if (maximum.find()) {
      new Maximum("Brightspace", max, warnings).check(maximum.group(1));
    }
    Decimals.fill(table, column, marks);
    return table.toString();
  }

  private String made(Csv table, List<Mark> marks) {
    int key = key(table);
    List<String> header = List.of(table.header().get(key), assignment + " Points Grade", END);
    StringBuilder csv = new StringBuilder(Csv.row(header));
    Decimals decimals = Decimals.of(table);
    for (Mark mark : marks) {
      if (mark.student().isPresent()) {
        List<String> cells = new ArrayList<>();
        cells.add(table.get(mark.student().get().row(), key));
        cells.add(mark.points().map(decimals::text).orElse(""));
        cells.add("#");
        csv.append(Csv.row(cells));
      }
    }
    return csv.toString();
  }
}
