package chainrule.docs;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The way through the exercises, the table at the end of {@code docs/exercises.md}. */
class ExerciseOrderTest {

  private static final Path PAGE = Path.of("docs/exercises.md");
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");

  @Test
  void theWay_goesThroughEveryExerciseOnce() throws IOException {
    List<String> named = steps().stream().flatMap(List::stream).toList();
    List<String> exercises = Exercises.all().stream().map(FormulaExercise::name).toList();
    assertThat(named).as("the second column of the table in " + PAGE).doesNotHaveDuplicates();
    assertThat(exercises.stream().filter(name -> !named.contains(name)))
        .as("exercises that are missing there")
        .isEmpty();
    assertThat(named.stream().filter(name -> !exercises.contains(name)))
        .as("names there that are no exercises")
        .isEmpty();
  }

  @Test
  void whatAnExerciseUses_standsNoLaterThanItself() throws IOException {
    List<List<String>> steps = steps();
    List<String> complaints = new ArrayList<>();
    for (FormulaExercise exercise : Exercises.all()) {
      int own = step(steps, exercise.name());
      for (Class<?> used : exercise.about().uses()) {
        int its = step(steps, used.getSimpleName());
        if (own >= 0 && its > own) {
          complaints.add(PAGE + ": " + exercise.name() + " stands before " + used.getSimpleName());
        }
      }
    }
    assertThat(complaints).isEmpty();
  }

  /** Which line it stands in; -1 if it is no exercise. */
  private static int step(List<List<String>> steps, String name) {
    int step = steps.size() - 1;
    while (step >= 0 && !steps.get(step).contains(name)) {
      step--;
    }
    return step;
  }

  /** The exercises of each line, the second cell of the table's rows. */
  private static List<List<String>> steps() throws IOException {
    String page = Files.readString(PAGE);
    return page.substring(page.indexOf("| step | exercises |"))
        .lines()
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> NAME.matcher(line.split("\\|")[2]).results().map(ExerciseOrderTest::name))
        .map(names -> names.toList())
        .toList();
  }

  private static String name(MatchResult found) {
    return found.group(1);
  }
}
