package chainrule.docs;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Task;
import chainrule.grader.mistake.KnownMistake;
import chainrule.grader.question.Library;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pages of known mistakes and conventions, a page for each exercise, from the library. */
final class MistakesPage {

  private static final String HEAD =
      """
      # Known mistakes

      What goes wrong in the exercises, why it is tempting, and how the numbers give it away. When an
      answer fails and its numbers agree with one of these on all inputs that are tried, the grader
      says what it looks like. Each exercise has a page. An answer whose numbers agree with none of
      them may still have a name: [one slip of the hand](inside.md#one-slip-of-the-hand) in the
      formula is found without being listed.

      | exercise | mistakes | conventions |
      |---|---|---|
      """;

  private static final String CONVENTIONS =
      """

      ## Other conventions

      These are not mistakes: other books and libraries compute it like this on purpose. An exercise
      asks for what the note says, so they earn no points unless the assignment [says
      so](grading.md#an-assignment); the grader says whose they are, and what leads to the note’s.

      | instead of | computed | as in |
      |---|---|---|
      """;

  private MistakesPage() {}

  /**
   * All pages.
   *
   * @return the Markdown of each by its path from the project's folder
   */
  static Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    files.put("docs/mistakes.md", contents());
    for (FormulaExercise exercise : Exercises.all()) {
      files.put("docs/mistakes/" + exercise.name() + ".md", page(exercise));
    }
    return files;
  }

  private static String contents() {
    StringBuilder text = new StringBuilder(HEAD);
    StringBuilder conventions = new StringBuilder(CONVENTIONS);
    for (FormulaExercise exercise : Exercises.all()) {
      List<KnownMistake> all = all(exercise);
      long others = all.stream().filter(KnownMistake::isConvention).count();
      text.append(
          "| [%s](mistakes/%s.md) | %d | %s |\n"
              .formatted(
                  exercise.name(),
                  exercise.name(),
                  all.size() - others,
                  others == 0 ? "" : others));
      all.stream()
          .filter(KnownMistake::isConvention)
          .map(
              known ->
                  "| [`%s.%s`](mistakes/%s.md) | %s | %s |\n"
                      .formatted(
                          exercise.name(),
                          known.about().in(),
                          exercise.name(),
                          cell(known.about().name()),
                          cell(known.about().usedBy())))
          .forEach(conventions::append);
    }
    return text.append(conventions).toString();
  }

  private static String page(FormulaExercise exercise) {
    List<KnownMistake> all = all(exercise);
    StringBuilder text =
        new StringBuilder(
            "# Known mistakes in %s\n\n[All exercises](../mistakes.md)\n"
                .formatted(exercise.name()));
    for (Task task : exercise.tasks()) {
      List<KnownMistake> own =
          all.stream()
              .filter(known -> !known.isConvention() && known.about().in().equals(task.method()))
              .toList();
      if (!own.isEmpty()) {
        text.append("\n## `%s`\n\n".formatted(task.method()));
        text.append(
            "%s, as in %s\n"
                .formatted(code(task.formula()), exercise.place(task, "“%s”, section “%s”")));
        own.forEach(known -> text.append("\n**%s**. %s".formatted(name(known), about(known))));
      }
    }
    List<KnownMistake> conventions = all.stream().filter(KnownMistake::isConvention).toList();
    text.append(conventions.isEmpty() ? "" : "\n## Other conventions\n");
    conventions.forEach(
        known ->
            text.append(
                "\n**%s** in `%s`, as in %s. %s"
                    .formatted(
                        name(known), known.about().in(), known.about().usedBy(), about(known))));
    return text.toString();
  }

  private static String code(String formula) {
    return "`" + formula + "`";
  }

  private static String name(KnownMistake known) {
    return known.about().name();
  }

  /** What is made with several numbers, or of a number and of a vector, is told once. */
  private static List<KnownMistake> all(FormulaExercise exercise) {
    Map<String, KnownMistake> told = new LinkedHashMap<>();
    Library.mistakes(exercise).stream()
        .filter(
            known ->
                known.constant().isEmpty()
                    || known.constant().getAsDouble() == known.about().constants()[0])
        .forEach(
            known ->
                told.putIfAbsent(known.about().in() + " " + name(known) + about(known), known));
    return List.copyOf(told.values());
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private static String about(KnownMistake known) {
    String elsewhere = known.elsewhere();
    return "%s\n\n- why it is tempting: %s\n- how the numbers show it: %s\n%s"
        .formatted(
            known.about().says(),
            known.about().tempting(),
            known.about().shows(),
            elsewhere.isEmpty() ? "" : "- to read again: " + elsewhere + "\n");
  }
}
