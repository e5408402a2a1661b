package chainrule.grader.session;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.worker.News;
import chainrule.grader.worker.Order;
import chainrule.grader.worker.Status;
import chainrule.testing.InFull;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A compiler that is told to do what a source may make a compiler do. */
class SharedWorkerTest {

  private static final Limits LIMITS = new Limits(Duration.ofMillis(400), Duration.ofSeconds(1));

  private final WorkerPool pool =
      new WorkerPool(
          kind -> new WorkerProcess(ObedientProgram.class.getName(), kind.metaspace(), List.of()));
  private final Budget budget = new Budget(LIMITS.submission());
  private final SharedWorker compiler =
      new SharedWorker(pool, WorkerKind.COMPILER, "the compiler", LIMITS, budget);

  @AfterEach
  void end() {
    pool.close();
  }

  @ParameterizedTest
  @CsvSource({
    "spin, TIME_LIMIT, the compiler did not end within 0.4 seconds",
    "fill, MEMORY_LIMIT, 'the compiler used up the memory that it may have, 128 MB'",
    "end, ENDED_PROGRAM, the compiler ended the program that ran it",
    "die, NOT_RUN, a worker was killed; is there enough memory?",
    "lie, NOT_RUN, a worker said what it was not asked"
  })
  void whatIsTooMuch_isToldAndItsCompilerNotUsedAgain(String source, Status status, String why)
      throws Exception {
    Reply reply = ask(source);
    assertThat(reply.broken()).isEqualTo(status);
    assertThat(reply.why()).isEqualTo(why);
    assertThat(pool.pids()).isEmpty();
    assertThat(ask("do nothing").news()).isInstanceOf(News.Refused.class);
    assertThat(pool.pids()).hasSize(1);
  }

  /** It takes ten times as long on the clock. */
  @InFull
  @Test
  void waitingIsTooMuch_too() throws Exception {
    whatIsTooMuch_isToldAndItsCompilerNotUsedAgain(
        "wait", Status.TIME_LIMIT, "the compiler did not end within 0.4 seconds");
  }

  /** Whoever still waits for it would wait for as long as a start may take. */
  @Test
  void workerThatIsClosed_saysSoAtOnce() throws Exception {
    WorkerProcess worker = pool.take(WorkerKind.COMPILER);
    assertThat(worker.isReady()).isTrue();
    worker.send(new Order.Compile("", "wait"));
    worker.close();
    assertThat(worker.next(Limits.START).filter(WorkerProcess::isEnd)).isPresent();
  }

  @Test
  void compilerThatWentTooDeep_isNotUsedAgain_andOneThatDidNotIs() throws Exception {
    ask("do nothing");
    List<Long> first = pool.pids();
    ask("do nothing");
    assertThat(pool.pids()).isEqualTo(first);
    assertThat(ask("go too deep").broken()).isNull();
    ask("do nothing");
    assertThat(pool.pids()).hasSize(1).doesNotContainAnyElementsOf(first);
  }

  /** It may have died of what it did before. */
  @Test
  void death_isBelieved_onlyOfAFreshCompiler() throws Exception {
    ask("do nothing");
    assertThat(ask("end").broken()).isEqualTo(Status.ENDED_PROGRAM);
  }

  @InFull
  @Test
  void everything_isCharged() throws Exception {
    int spins = 0;
    while (!budget.isUsedUp() && spins < 20) {
      assertThat(ask("spin").broken()).isEqualTo(Status.TIME_LIMIT);
      spins++;
    }
    assertThat(spins).isBetween(2, 10);
  }

  private Reply ask(String source) throws InterruptedException {
    return compiler.ask(new Order.Compile("T", source));
  }
}
