package chainrule.grader.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each exception is one that Java throws, so that its words are those of this Java. */
class ExceptionTextTest {

  private static final double[] TWO = {1, 2};

  static Stream<Arguments> thrown() {
    return Stream.of(
        told(() -> at(2), "the last index is one less than the length"),
        told(() -> at(-1), "the first index is 0"),
        told(() -> new ArrayList<>().get(0), "it is empty"),
        told(() -> List.of(1, 2).get(2), "the last index is one less than the length"),
        told(
            () -> row(new double[2][])[0] = 1,
            "new double[n][] makes no rows: make each of them, too"),
        told(
            () -> twice(null),
            "a Double or an Integer is null until it is set; take a double or an int"),
        told(() -> fill(TWO, -1), "an array has no fewer than 0 entries"),
        told(() -> rows(List.of(TWO).toArray()), "it takes toArray with a new double[0][] in it"),
        told(
            () -> List.of(1).remove(0),
            "a list of List.of, Arrays.asList or toList keeps its size; take an ArrayList"),
        told(ExceptionTextTest::removeInALoop, "a list stays as it is while a loop runs over it"),
        told(() -> Stream.empty().findFirst().orElseThrow(), "nothing was found"),
        told(() -> new Random(1).nextInt(0), "there has to be a number to draw from"));
  }

  private static Arguments told(ThrowingCallable slip, String advice) {
    return Arguments.of(catchThrowable(slip), advice);
  }

  @ParameterizedTest
  @MethodSource("thrown")
  void whatIsOftenMet_isExplained(Throwable thrown, String advice) {
    String name = thrown.getClass().getSimpleName();
    String said = thrown.getMessage() == null ? "" : ": " + thrown.getMessage();
    assertThat(ExceptionText.of(thrown, thrown.getMessage()))
        .isEqualTo(name + said.replaceFirst(" \\(\\[.*loader.*", "") + " (" + advice + ")");
  }

  @Test
  void whatIsRare_orSomebodysOwn_isToldAsItIs() {
    Throwable own = new IndexOutOfBoundsException("Index 2 out of bounds for length 2") {};
    assertThat(ExceptionText.of(own, own.getMessage())).isEqualTo(": " + own.getMessage());
    Throwable far = catchThrowable(() -> at(7));
    assertThat(ExceptionText.of(far, far.getMessage())).endsWith(" for length 2");
    assertThat(ExceptionText.of(new ArithmeticException(), null)).isEqualTo("ArithmeticException");
  }

  @Test
  void classThatCannotBeCast_isToldWithoutItsLoader() {
    Object own = this;
    Throwable thrown = catchThrowable(() -> ((Number) own).intValue());
    String name = getClass().getName();
    assertThat(ExceptionText.of(thrown, thrown.getMessage()))
        .isEqualTo(
            "ClassCastException: class " + name + " cannot be cast to class java.lang.Number");
    Throwable students = new ClassCastException("no loader (of mine)");
    assertThat(ExceptionText.of(students, students.getMessage()))
        .isEqualTo("ClassCastException: no loader (of mine)");
  }

  private static double at(int index) {
    return TWO[index];
  }

  private static double[] row(double[][] rows) {
    rows[0][0] = 1;
    return rows[0];
  }

  private static double twice(Double number) {
    return 2 * number;
  }

  private static double[] fill(double[] v, int length) {
    double[] copy = new double[length];
    System.arraycopy(v, 0, copy, 0, length);
    return copy;
  }

  private static double[][] rows(Object rows) {
    return (double[][]) rows;
  }

  private static void removeInALoop() {
    List<Integer> all = new ArrayList<>(List.of(1, 2, 3));
    for (Integer one : all) {
      all.remove(one);
    }
  }
}
