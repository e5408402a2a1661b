package chainrule.grader.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who works for more than one submission, and who never does. */
class WorkerPoolTest {

  @Test
  void runner_isTakenOnce() {
    try (WorkerPool pool = new WorkerPool()) {
      pool.prepare();
      Set<Long> taken = new HashSet<>();
      for (int submission = 0; submission < 4; submission++) {
        WorkerProcess runner = pool.take(WorkerKind.RUNNER);
        assertThat(taken.add(runner.pid())).isTrue();
        pool.end(runner);
      }
      WorkerProcess last = pool.take(WorkerKind.RUNNER);
      assertThatThrownBy(() -> pool.giveBack(WorkerKind.RUNNER, last))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void compiler_isTakenAgain_butNotWhenAFreshOneIsAskedFor() {
    try (WorkerPool pool = new WorkerPool()) {
      WorkerProcess compiler = pool.take(WorkerKind.COMPILER);
      pool.giveBack(WorkerKind.COMPILER, compiler);
      assertThat(pool.take(WorkerKind.COMPILER)).isSameAs(compiler);
      pool.giveBack(WorkerKind.COMPILER, compiler);
      assertThat(pool.takeFresh(WorkerKind.COMPILER)).isNotSameAs(compiler);
    }
  }

  /** A compiler that does as it is told is no compiler to a grader. */
  @Test
  void workersOfAnotherProgram_areLeftToNoOtherPool_norTakenFromOne() {
    WorkerProcess left;
    try (WorkerPool pool = new WorkerPool()) {
      left = pool.take(WorkerKind.COMPILER);
      pool.giveBack(WorkerKind.COMPILER, left);
    }
    String program = ObedientProgram.class.getName();
    WorkerProcess obedient;
    try (WorkerPool pool =
        new WorkerPool(kind -> new WorkerProcess(program, kind.metaspace(), List.of()))) {
      obedient = pool.take(WorkerKind.COMPILER);
      pool.giveBack(WorkerKind.COMPILER, obedient);
    }
    assertThat(obedient).isNotSameAs(left);
    try (WorkerPool pool = new WorkerPool()) {
      assertThat(pool.take(WorkerKind.COMPILER)).isSameAs(left);
      assertThat(pool.take(WorkerKind.COMPILER)).isNotSameAs(obedient);
    }
  }
}
