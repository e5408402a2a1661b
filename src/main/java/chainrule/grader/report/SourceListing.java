package chainrule.grader.report;

import chainrule.grader.grading.ExerciseResult;
import chainrule.grader.grading.Failure;
import chainrule.grader.grading.TaskResult;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A student's source with numbers, and marks where it is wrong: at the lines that are named, and
 * where a method begins that failed.
 */
final class SourceListing {

  private static final int MOST_LINES = 2000;

  /** Many times what an answer has; all answers of a submission go into one page. */
  private static final int MOST_CHARACTERS = 50_000;

  /** No declaration is longer, and a search in a longer line might not end. */
  private static final int LONGEST_LINE = 300;

  private static final Pattern NAMED = Pattern.compile("\\bline (\\d{1,6})\\b");

  private SourceListing() {}

  /** A part of the page that can be opened; it is open if something is marked. */
  static String of(String source, ExerciseResult result) {
    String beginning = source.substring(0, Math.min(source.length(), MOST_CHARACTERS));
    List<String> lines = beginning.lines().limit(MOST_LINES + 1).toList();
    boolean goesOn = lines.size() > MOST_LINES || beginning.length() < source.length();
    Set<Integer> marked = marked(lines, result);
    StringBuilder html =
        new StringBuilder("<details%s>".formatted(marked.isEmpty() ? "" : " open"));
    html.append(
        "<summary>%s.java as it was handed in</summary>\n".formatted(result.exercise().name()));
    html.append("<ol class=\"source\">\n");
    for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
      String mark = marked.contains(i + 1) ? " class=\"bad\"" : "";
      html.append("<li%s>%s</li>\n".formatted(mark, escaped(lines.get(i))));
    }
    html.append("</ol>\n");
    html.append(goesOn ? "<p>It goes on.</p>\n" : "");
    return html.append("</details>\n").toString();
  }

  /** As it is indented. */
  private static String escaped(String line) {
    int indent = 0;
    while (indent < line.length() && " \t".indexOf(line.charAt(indent)) >= 0) {
      indent++;
    }
    return line.substring(0, indent) + Html.escaped(line.substring(indent));
  }

  private static Set<Integer> marked(List<String> lines, ExerciseResult result) {
    Set<Integer> marked = new TreeSet<>();
    Stream<String> messages =
        Stream.concat(
            result.problems().stream(),
            result.tasks().stream().flatMap(it -> it.failures().stream()).map(Failure::message));
    messages.forEach(
        message -> {
          for (Matcher line = NAMED.matcher(message); line.find(); ) {
            marked.add(Integer.parseInt(line.group(1)));
          }
        });
    if (result.problems().isEmpty()) {
      result.tasks().stream()
          .filter(task -> !task.passed())
          .map(TaskResult::task)
          .forEach(task -> marked.add(beginning(lines, task.method())));
    }
    marked.removeIf(line -> line < 1 || line > lines.size());
    return marked;
  }

  /** The line that declares a method, as far as a look at the text can tell; 0 if there is none. */
  private static int beginning(List<String> lines, String method) {
    Pattern declaration =
        Pattern.compile("^[^*/=.(;]*\\bstatic\\b[^=.(;]*\\b" + method + "\\s*\\(");
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.length() <= LONGEST_LINE && declaration.matcher(line).find()) {
        return i + 1;
      }
    }
    return 0;
  }
}
