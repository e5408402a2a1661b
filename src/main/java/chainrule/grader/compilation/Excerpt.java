package chainrule.grader.compilation;

import java.util.List;

/**
 * Lines of a source, shown as the student wrote them, whatever was put into them or left out before
 * they were compiled.
 *
 * @param source what is compiled
 * @param written the same lines as they were handed in
 */
record Excerpt(String source, String written) {

  private static final int MOST_BEFORE = 50;
  private static final int MOST_SHOWN = 70;

  /** How many characters stand in its line before a position, less those that were put in. */
  int column(int position) {
    int start = start(position);
    String line = source.substring(start).lines().findFirst().orElse("");
    String shown = line(number(position));
    return position - start - (shown == null ? 0 : line.length() - shown.length());
  }

  /** The number of the line that has a position, from 1. */
  int number(int position) {
    return 1 + (int) source.substring(0, start(position)).lines().count();
  }

  /** Whether the student's line begins there, blanks aside. */
  boolean isFirst(int position) {
    String line = line(number(position));
    return line != null && line.substring(0, Math.min(column(position), line.length())).isBlank();
  }

  /** The student's line that has a position; empty if there is none. */
  String lineOf(int position) {
    String line = position < 0 ? null : line(number(position));
    return line == null ? "" : line;
  }

  private int start(int position) {
    int start = Math.min(position, source.length());
    while (start > 0 && source.charAt(start - 1) != '\n' && source.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }

  private String line(int number) {
    List<String> lines = written.lines().toList();
    return number < 1 || number > lines.size() ? null : lines.get(number - 1);
  }

  /** The line that has a position, and a mark below the place that is meant. */
  String at(int position) {
    String line = lineOf(position).replace('\t', ' ');
    if (line.isBlank()) {
      return "";
    }
    int column = Math.min(column(position), line.length());
    int left = line.length() - line.stripLeading().length();
    int from = line.length() - left <= MOST_SHOWN ? left : Math.max(left, column + 1 - MOST_BEFORE);
    int to = Math.min(line.length(), from + MOST_SHOWN);
    String before = from > left ? "…" : "";
    String shown = "\n  " + before + line.substring(from, to) + (to < line.length() ? "…" : "");
    return column < from
        ? shown
        : shown + "\n  " + " ".repeat(before.length() + column - from) + "^";
  }
}
