package chainrule.grader.session;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.worker.News;
import chainrule.grader.worker.Status;
import chainrule.grader.worker.TestResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is kept of what compilers and examiners say, and what is not. */
class MemoryTest {

  private static final byte[] NUMBERS = {1, 2, 3};

  private final Memory memory = new Memory();

  @Test
  void whatWasSaidOfTheSameBytes_isKnown_andOfOthersNot() {
    News ended = new News.Ended(new TestResult(Status.FAILED, "too small"), 4, "");
    memory.keep(Memory.key("SigmoidTest value_isRight", NUMBERS), ended);
    assertThat(memory.of(Memory.key("SigmoidTest value_isRight", NUMBERS.clone())))
        .isEqualTo(ended);
    assertThat(memory.of(Memory.key("SigmoidTest value_isRight", new byte[] {1, 2}))).isNull();
    assertThat(memory.of(Memory.key("SigmoidTest value_isFinite", NUMBERS))).isNull();
    assertThat(memory.of(Memory.key("TanhTest value_isRight", NUMBERS))).isNull();
  }

  @Test
  void classesAreKept_andThatNothingIsSettled() {
    News compiled = compiled(3);
    memory.keep("compiled", compiled);
    memory.keep("unsettled", new News.Unsettled());
    assertThat(memory.of("compiled")).isEqualTo(compiled);
    assertThat(memory.of("unsettled")).isEqualTo(new News.Unsettled());
  }

  @Test
  void whatIsVeryLarge_isNotKept_andAllOfItTogetherHasALimit() {
    memory.keep("large", compiled(1 << 20));
    assertThat(memory.of("large")).isNull();
    for (int i = 0; i < 1000; i++) {
      memory.keep("answer " + i, compiled(100_000));
    }
    assertThat(memory.of("answer 99")).isNotNull();
    assertThat(memory.of("answer 999")).isNull();
  }

  private static News compiled(int size) {
    return new News.Compiled(Map.of("A", new byte[size]), Map.of(), Map.of(), true, List.of());
  }

  /** A limit may have been reached for reasons that are not in the bytes. */
  @Test
  void refusalsAndFaults_areNotKept() {
    memory.keep("refused", new News.Refused(Status.NOT_COMPILED, List.of("line 1"), true));
    memory.keep("failed", new News.Failed("a worker ended"));
    memory.keep("nothing", null);
    assertThat(memory.of("refused")).isNull();
    assertThat(memory.of("failed")).isNull();
    assertThat(memory.of("nothing")).isNull();
  }
}
