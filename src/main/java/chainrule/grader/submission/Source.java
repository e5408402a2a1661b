package chainrule.grader.submission;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.text.DecodedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file that may be an answer.
 *
 * @param path its folders and name, with slashes
 * @param text what it holds; null if it is larger than an answer may be
 * @param bareName its name without what browsers, platforms and people add to one
 * @param firstClass the class that it begins with; empty if there is none
 */
record Source(String path, DecodedText text, String bareName, String firstClass) {

  private static final Pattern SUFFIX = Pattern.compile("(?i)\\.java(\\.txt)?$");
  private static final Pattern ADDED =
      Pattern.compile(
          "(?i)^copy of |[ _-]*\\(\\d+\\)$|[ _-]+\\d+$|[ _-]+(copy|kopie|copie|copia)$");
  private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface)\\s+(\\w+)");

  /** With all that its rank depends on. */
  static Source of(String path, DecodedText text) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return new Source(
        path, text, bareName(file), text == null ? "" : firstClass(text.text(), bareName(file)));
  }

  /** The same file, in a folder or a zip. */
  Source in(String folder) {
    return new Source(folder + "/" + path, text, bareName, firstClass);
  }

  /** The text, however its lines end; one that was not kept is like no other. */
  String content() {
    return text == null ? path : text.text().replace("\r\n", "\n").strip();
  }

  private static String bareName(String file) {
    String name = SUFFIX.matcher(file).replaceFirst("").strip();
    for (String before = ""; !before.equals(name); ) {
      before = name;
      name = ADDED.matcher(name).replaceFirst("").strip();
    }
    return name;
  }

  /** In the file of an exercise, the class that is asked for there, whatever stands before it. */
  private static String firstClass(String text, String bareName) {
    List<String> types =
        TYPE.matcher(withoutComments(text)).results().map(type -> type.group(1)).toList();
    if (types.contains(bareName) && Exercises.named(bareName).isPresent()) {
      return bareName;
    }
    return types.isEmpty() ? "" : types.get(0);
  }

  /** In one pass over the text, whatever a stranger wrote there. */
  private static String withoutComments(String text) {
    StringBuilder rest = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      boolean isBlock = text.startsWith("/*", at);
      if (isBlock || text.startsWith("//", at)) {
        int end = text.indexOf(isBlock ? "*/" : "\n", at + 2);
        at = end < 0 ? text.length() : end + (isBlock ? 2 : 0);
        rest.append(' ');
      } else {
        rest.append(text.charAt(at++));
      }
    }
    return rest.toString();
  }

  String file() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether one of its folders is called {@code answers}. */
  boolean isInAnswers() {
    String folders = "/" + path.substring(0, path.lastIndexOf('/') + 1);
    return folders.toLowerCase(Locale.ROOT).contains("/answers/");
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
    } else if (bareName.equalsIgnoreCase(exercise.name())) {
      rank = 2;
    } else if (firstClass.equals(exercise.name())) {
      rank = 4;
    } else {
      return Optional.empty();
    }
    return Optional.of(isInAnswers() ? rank : rank + 1);
  }
}
