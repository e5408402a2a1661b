package chainrule.docs;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.docs.FormulaSource.Reference;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Task;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From every formula, and from every exercise, back to the section of the note. */
class FormulasLeadBackTest {

  /** What the Javadoc of a formula says that is ours alone. */
  private static final String IN_NO_NOTE = "In no note";

  @Test
  void everyFormulasJavadoc_namesANoteAndASectionOfIt() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (Class<?> type : Names.formulaClasses()) {
      FormulaSource source = FormulaSource.of(type);
      if (source.references().isEmpty() && !source.javadoc().contains(IN_NO_NOTE)) {
        complaints.add(
            source.at()
                + ": the Javadoc names no note and section; of a formula that is in none it says \""
                + IN_NO_NOTE
                + "\"");
      }
      for (Reference reference : source.references()) {
        if (!isThere(reference.note(), reference.section())) {
          complaints.add(
              "%s: no page of docs has the note \"%s\" with the section \"%s\""
                  .formatted(source.at(), reference.note(), reference.section()));
        }
      }
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void everyExercise_namesANoteAndASectionOfIt() {
    Stream<Exercise> exercises = Exercises.all().stream().map(FormulaExercise::about);
    assertThat(exercises.filter(about -> !about.note().isEmpty()))
        .isNotEmpty()
        .allSatisfy(
            about ->
                assertThat(isThere(about.note(), about.section()))
                    .as("%s: \"%s\", \"%s\"", about.of(), about.note(), about.section())
                    .isTrue());
  }

  @Test
  void exerciseWithoutANote_isOneOfAFormulaThatIsInNone() throws IOException {
    for (FormulaExercise exercise : Exercises.all()) {
      boolean isInNone = FormulaSource.of(exercise.formula()).javadoc().contains(IN_NO_NOTE);
      assertThat(exercise.about().note().isEmpty())
          .as(
              "%s: @Exercise names no note just where the Javadoc says \"%s\"",
              exercise.name(), IN_NO_NOTE)
          .isEqualTo(isInNone);
    }
  }

  @Test
  void everyTasksMethod_isNamedUnderTheHeadingThatItLeadsTo() throws IOException {
    List<FormulaRow> rows = FormulaRow.all(Path.of("").toAbsolutePath());
    List<String> complaints = new ArrayList<>();
    for (FormulaExercise exercise : Exercises.all()) {
      for (Task task : exercise.tasks()) {
        String method = exercise.name() + "." + task.method();
        List<String> places =
            rows.stream()
                .filter(row -> row.methods().contains(method))
                .map(row -> row.page() + ", " + NotePage.plain(row.section()))
                .toList();
        if (!exercise.note(task).isEmpty()) {
          NotePage note = NotePage.called(exercise.note(task)).orElseThrow();
          String place = note.file() + ", " + NotePage.plain(exercise.section(task));
          if (!places.contains(place)) {
            complaints.add(method + " is not on " + place + ", but on " + places);
          }
        }
      }
    }
    assertThat(complaints).isEmpty();
  }

  private static boolean isThere(String note, String section) {
    return note != null && NotePage.called(note).filter(n -> n.hasSection(section)).isPresent();
  }

  @Test
  void references_areReadFromJavadoc() {
    String javadoc =
        """
        /**
         * Words.
         *
         * <p>Notes "Neural Networks 2", sections "A problem" and "Computation
         * Graph", and "06 - Neural Networks", section "Neural Networks"; slides "Backpropagation";
         * Slides "Neural Networks", "Output".
         */
        public final class X {}
        """;
    assertThat(new FormulaSource(Path.of("X.java"), javadoc).references())
        .containsExactly(
            new Reference("Neural Networks 2", "A problem"),
            new Reference("Neural Networks 2", "Computation Graph"),
            new Reference("06 - Neural Networks", "Neural Networks"),
            new Reference(NotePage.SLIDES, "Backpropagation"),
            new Reference(NotePage.SLIDES, "Output"));
  }
}
