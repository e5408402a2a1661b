package chainrule.grader.diagnosis;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import java.util.List;
import java.util.stream.Collectors;

/** The page of all known mistakes, written from the library. */
public final class MistakesPage {

  private static final String HEAD =
      """
      # Known mistakes

      What goes wrong in the exercises, why one falls for it, and how the numbers give it away. When
      an answer fails and its numbers agree with one of these on all inputs that are tried, the
      grader says what it looks like.
      """;

  private MistakesPage() {}

  /**
   * The whole page.
   *
   * @return Markdown
   */
  public static String markdown() {
    return HEAD
        + Exercises.all().stream()
            .filter(exercise -> !Library.mistakes(exercise).isEmpty())
            .map(MistakesPage::of)
            .collect(Collectors.joining());
  }

  private static String of(FormulaExercise exercise) {
    List<KnownMistake> mistakes = Library.mistakes(exercise);
    return "\n## %s\n".formatted(exercise.name())
        + mistakes.stream()
            .filter(known -> isFirst(known))
            .map(MistakesPage::of)
            .collect(Collectors.joining());
  }

  /** What is made with several numbers is told once. */
  private static boolean isFirst(KnownMistake known) {
    return known.constant().isEmpty()
        || known.constant().getAsDouble() == known.about().constants()[0];
  }

  private static String of(KnownMistake known) {
    Mistake about = known.about();
    return "\n**%s** in `%s`. %s\n\n- why it is tempting: %s\n- how the numbers show it: %s\n- to read again: %s\n"
        .formatted(
            about.name(), about.in(), about.says(), about.tempting(), about.shows(), known.place());
  }
}
