package chainrule.grader.submission;

import chainrule.grader.exercise.FormulaExercise;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that may be an answer.
 *
 * @param path its folders and name, with slashes
 * @param text what it holds; null if it is larger than an answer may be
 */
record Source(String path, SourceText text) {

  private static final Pattern SUFFIX = Pattern.compile("(?i)\\.java(\\.txt)?$");

  /** What browsers, platforms and people add to a name when there is one already. */
  private static final Pattern ADDED =
      Pattern.compile(
          "(?i)^copy of |[ _-]*\\(\\d+\\)$|[ _-]+\\d+$|[ _-]+(copy|kopie|copie|copia)$");

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
  private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface)\\s+(\\w+)");

  String file() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether one of its folders is called {@code answers}. */
  boolean isInAnswers() {
    List<String> parts = List.of(path.toLowerCase(Locale.ROOT).split("/"));
    return parts.subList(0, parts.size() - 1).contains("answers");
  }

  /**
   * How well it fits an exercise: first by its exact name, then by one that somebody changed, last
   * by the class that it begins with; of two alike the one in a folder {@code answers}. The least
   * number is the best, and there is none for a file of something else.
   */
  Optional<Integer> rank(FormulaExercise exercise) {
    int rank;
    if (file().equals(exercise.name() + ".java")) {
      rank = 0;
    } else if (bareName().equalsIgnoreCase(exercise.name())) {
      rank = 2;
    } else if (firstClass().equals(exercise.name())) {
      rank = 4;
    } else {
      return Optional.empty();
    }
    return Optional.of(isInAnswers() ? rank : rank + 1);
  }

  /** The name without what was added to it. */
  private String bareName() {
    String name = SUFFIX.matcher(file()).replaceFirst("").strip();
    for (String before = ""; !before.equals(name); ) {
      before = name;
      name = ADDED.matcher(name).replaceFirst("").strip();
    }
    return name;
  }

  private String firstClass() {
    if (text == null) {
      return "";
    }
    Matcher type = TYPE.matcher(COMMENT.matcher(text.text()).replaceAll(" "));
    return type.find() ? type.group(1) : "";
  }

  /** The text, however its lines end. */
  String content() {
    return text == null ? path : text.text().replace("\r\n", "\n").strip();
  }
}
