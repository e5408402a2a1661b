package chainrule.grader.session;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.testing.InFull;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class DrawsTest {

  private static final FormulaExercise IDENTITY = Exercises.named("Identity").orElseThrow();

  /** It may be the first thing that it was ever asked for. */
  @InFull
  @Test
  void examinerThatDies_isReplacedByAFreshOne() throws Exception {
    Queue<WorkerProcess> first =
        new ArrayDeque<>(
            List.of(
                new WorkerProcess(
                    ObedientProgram.class.getName(), WorkerKind.EXAMINER.metaspace(), List.of())));
    try (WorkerPool pool =
        new WorkerPool(kind -> first.isEmpty() ? new WorkerProcess(kind) : first.remove())) {
      assertThat(new Draws(pool, 20261129).of(IDENTITY)).isNotEmpty();
      assertThat(first).isEmpty();
    }
  }
}
