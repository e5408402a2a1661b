package chainrule.grader.session;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.worker.News;
import chainrule.grader.worker.Status;
import chainrule.grader.worker.TestResult;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is kept of what compilers and examiners say, and what is not. */
class ReplyCacheTest {

  private static final byte[] NUMBERS = {1, 2, 3};

  private final ReplyCache cache = new ReplyCache();

  @Test
  void whatWasSaidOfTheSameBytes_isKnown_andOfOthersNot() {
    News ended = new News.Ended(new TestResult(Status.FAILED, "too small"), 4, "");
    cache.keep(ReplyCache.key("SigmoidTest value_isRight", NUMBERS), ended);
    assertThat(cache.of(ReplyCache.key("SigmoidTest value_isRight", NUMBERS.clone())))
        .isEqualTo(ended);
    assertThat(cache.of(ReplyCache.key("SigmoidTest value_isRight", new byte[] {1, 2}))).isNull();
    assertThat(cache.of(ReplyCache.key("SigmoidTest value_isFinite", NUMBERS))).isNull();
    assertThat(cache.of(ReplyCache.key("TanhTest value_isRight", NUMBERS))).isNull();
  }

  @Test
  void classesAreKept_andThatNothingIsSettled() {
    News compiled = compiled(3);
    cache.keep("compiled", compiled);
    cache.keep("unsettled", new News.Unsettled());
    assertThat(cache.of("compiled")).isEqualTo(compiled);
    assertThat(cache.of("unsettled")).isEqualTo(new News.Unsettled());
  }

  @Test
  void whatIsVeryLarge_isNotKept_andAllOfItTogetherHasALimit() {
    cache.keep("large", compiled(1 << 20));
    assertThat(cache.of("large")).isNull();
    for (int i = 0; i < 1000; i++) {
      cache.keep("answer " + i, compiled(100_000));
    }
    assertThat(cache.of("answer 99")).isNotNull();
    assertThat(cache.of("answer 999")).isNull();
  }

  private static News compiled(int size) {
    return new News.Compiled(Map.of("A", new byte[size]), Map.of(), Map.of(), true, List.of());
  }

  /** A limit may have been reached for reasons that are not in the bytes. */
  @Test
  void refusalsAndFaults_areNotKept() {
    cache.keep("refused", new News.Refused(Status.NOT_COMPILED, List.of("line 1"), true));
    cache.keep("failed", new News.Failed("a worker ended"));
    cache.keep("nothing", null);
    assertThat(cache.of("refused")).isNull();
    assertThat(cache.of("failed")).isNull();
    assertThat(cache.of("nothing")).isNull();
  }
}
