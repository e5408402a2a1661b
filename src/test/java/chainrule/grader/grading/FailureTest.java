package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.worker.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A counterexample is shown once. */
class FailureTest {

  private static final Failure FIRST =
      new Failure("σ′ is the slope", "with a = 0.0: σ′(a): expected 0.25, got 0.5");

  @Test
  void inputThatStandsThereAlready_isNotShownAgain() {
    Failure next = new Failure("σ′ is even", "with a = 0.0: σ′(a): expected 0.25 ± 2e-11, got 0.5");
    assertThat(next.after(List.of(FIRST)).text())
        .isEqualTo("σ′ is even: at the same input: σ′(a): expected 0.25 ± 2e-11, got 0.5");
    assertThat(next.after(List.of())).isEqualTo(next);
  }

  @Test
  void toldAlone_hasTheInputAgain() {
    Failure again = new Failure("σ′ is even", FIRST.message()).after(List.of(FIRST));
    Failure last = new Failure("σ′ is small", FIRST.message()).after(List.of(FIRST, again));
    assertThat(last.message()).startsWith("at the same input: ");
    List<Failure> all = List.of(FIRST, again, last);
    assertThat(all).extracting(failure -> failure.alone(all)).containsOnly(FIRST.message());
  }

  @Test
  void reasonThatStandsThereAlready_isNotToldAgain() {
    String reason = "two calls returned one and the same array";
    Failure first = new Failure("a", reason);
    Failure next = new Failure("b", "with a = 0.0: " + reason);
    Failure last = new Failure("c", "with a = 0.0: " + reason);
    Failure other = new Failure("d", "an array that was passed in was changed");
    Failure again = new Failure("e", reason);
    List<Failure> told = Failure.inARow(List.of(first, next, last, other, again));
    assertThat(told)
        .extracting(Failure::message)
        .containsExactly(
            reason,
            "with a = 0.0: the same as before",
            "at the same input: the same as before",
            other.message(),
            reason);
    assertThat(told)
        .extracting(failure -> failure.alone(told))
        .containsExactly(reason, next.message(), last.message(), other.message(), again.message());
  }

  @Test
  void meaningOfAnException_isToldOnceForALine() {
    Failure first = new Failure("a", "Oops: 3 (too far), in line 1 of Sigmoid.java");
    Failure same = new Failure("b", "Oops: 4 (too far), in line 1 of Sigmoid.java");
    Failure other = new Failure("c", "Oops: -1 (too low), in line 1 of Sigmoid.java");
    TaskResult result = new TaskResult(null, Status.FAILED, List.of(first, same, other));
    assertThat(result.showing("a[i] = 1;").failures())
        .extracting(Failure::message)
        .containsExactly(
            first.message() + ": a[i] = 1;", "Oops: 4, in line 1 of Sigmoid.java", other.message());
  }

  @Test
  void anotherInputInBetween_leavesNoDoubtWhichIsTheSame() {
    Failure between = new Failure("σ′(1) is small", "σ′(1): expected 0.2, got 0.5");
    Failure next = new Failure("σ′ is even", FIRST.message());
    assertThat(next.after(List.of(FIRST, between))).isEqualTo(next);
  }

  @Test
  void lineThatIsShownAlready_isNotShownAgain() {
    Failure first = new Failure("a", "NullPointerException, in line 1 of Sigmoid.java");
    Failure same = new Failure("b", "ArithmeticException, in line 1 of Sigmoid.java");
    Failure other = new Failure("c", "ArithmeticException, in line 2 of Sigmoid.java");
    TaskResult result =
        new TaskResult(null, Status.FAILED, List.of(first, same, other)).showing("one\ntwo");
    assertThat(result.failures().stream().map(Failure::message))
        .containsExactly(first.message() + ": one", same.message(), other.message() + ": two");
  }

  /** What an answer throws may say anything, of lines that it does not have. */
  @ParameterizedTest
  @ValueSource(strings = {"0", "3", "999999", "12345678901234567890"})
  void lineThatIsNotThere_isNotShown(String line) {
    Failure failure = new Failure("a", "MyException: oops, in line " + line + " of Sigmoid.java");
    assertThat(failure.showing("one\ntwo")).isEqualTo(failure);
  }

  @Test
  void messagesWithoutAnInput_keepTheirWords() {
    Failure plain = new Failure("a", "σ′(0): expected 0.25");
    assertThat(plain.after(List.of(plain))).isEqualTo(plain);
    assertThat(plain.after(List.of())).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"with a = 1.0: σ′(a): expected 0.2, got 0.5", "σ′(0): expected 0.25", "with care"})
  void otherMessages_stayAsTheyAre(String message) {
    Failure other = new Failure("something else", message);
    assertThat(other.after(List.of(FIRST))).isEqualTo(other);
  }
}
