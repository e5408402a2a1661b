package chainrule.mistake;

import chainrule.exercise.Exercises;
import chainrule.exercise.FormulaExercise;
import java.util.List;
import java.util.stream.Collectors;

/** The page of all known mistakes, written from the library. */
public final class MistakesPage {

  private static final String HEAD =
      """
      # Known mistakes

      What goes wrong in the exercises, and how to see it. A grader that finds one of these says
      what the answer looks like.
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
        + mistakes.stream().map(MistakesPage::of).collect(Collectors.joining());
  }

  private static String of(KnownMistake known) {
    Mistake about = known.about();
    return "\n**%s** in `%s`. %s\n*Why it is tempting:* %s\n*What shows it:* %s\n*Read again:* %s.\n"
        .formatted(
            about.name(), about.in(), about.says(), about.tempting(), about.shows(), known.place());
  }
}
