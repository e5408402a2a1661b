package chainrule.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.activation.Softmax;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.Signatures;
import chainrule.grader.question.Answer;
import chainrule.grader.question.Library;
import chainrule.grader.question.Question;
import chainrule.testing.InFull;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that break in some way are given no wrong name, and break nothing. */
class BrokenAnswersTest {

  /** Ways to break. */
  static final class Written {
    private static int calls;

    static double[][] noRows(double[] a) {
      return new double[a.length][];
    }

    static double[][] ragged(double[] a) {
      double[][] rows = new double[a.length][];
      for (int i = 0; i < a.length; i++) {
        rows[i] = new double[i];
      }
      return rows;
    }

    static double[][] tooLong(double[] a) {
      return new double[a.length + 1][a.length + 1];
    }

    static double[][] empty(double[] a) {
      return new double[0][0];
    }

    static double[][] huge(double[] a) {
      return new double[30][5000];
    }

    static double[][] manyEmptyRows(double[] a) {
      return new double[50_000][0];
    }

    static double[][] infinite(double[] a) {
      double[][] all = new double[a.length][a.length];
      for (double[] row : all) {
        Arrays.fill(row, a[0] > 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY);
      }
      return all;
    }

    static double[][] outOfBounds(double[] a) {
      return new double[][] {{a[a.length]}};
    }

    static double[][] recursive(double[] a) {
      return recursive(a);
    }

    static double[][] poisonous(double[] a) {
      throw new Poison();
    }

    static double[][] error(double[] a) {
      throw new AssertionError(Arrays.toString(a));
    }

    static double[][] spoiling(double[] a) {
      Arrays.fill(a, Double.NaN);
      return new double[][] {a, a};
    }

    static double[][] counting(double[] a) {
      double[][] rows = new double[a.length][a.length];
      for (double[] row : rows) {
        Arrays.fill(row, calls++);
      }
      return rows;
    }

    static double[][] kept(double[] a) {
      KEPT[0][0] += 1;
      return KEPT;
    }

    private static final double[][] KEPT = {{1}};

    /** What was computed last, for all fractions as many: in the same order it is the same. */
    static double[][] remembered(double[] a) {
      if (a[0] == Math.rint(a[0]) || last.length != a.length) {
        last = a.clone();
        lastJacobian = Softmax.jacobian(a);
      }
      return lastJacobian;
    }

    private static double[] last = {};
    private static double[][] lastJacobian;
  }

  /** An exception that does not like to be asked. */
  static final class Poison extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw this;
    }

    @Override
    public String toString() {
      throw this;
    }
  }

  private static List<String> told(String written) throws NoSuchMethodException {
    Question question =
        Library.questions(Exercises.named("Softmax").orElseThrow(), "jacobian").get(0);
    Method answer = Signatures.method(Written.class, written);
    return Diagnosis.of(new Answer(question, answer, question.inputs()), 1).stream()
        .map(Likeness::name)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"infinite", "outOfBounds", "recursive", "poisonous", "error"})
  void whatBreaks_isGivenNoName(String written) throws NoSuchMethodException {
    assertThat(told(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ragged", "tooLong", "huge"})
  void onlyZeros_areSaid_whateverTheShape(String written) throws NoSuchMethodException {
    assertThat(told(written)).containsExactly("0 for every input");
  }

  @InFull
  @ParameterizedTest
  @ValueSource(strings = {"noRows", "empty", "manyEmptyRows"})
  void anArrayWithoutNumbers_isSaid(String written) throws NoSuchMethodException {
    assertThat(told(written)).containsExactly("an array that is never filled");
  }

  @Test
  void spoiltArguments_leaveTheOtherAnswersAlone() throws NoSuchMethodException {
    assertThat(told("spoiling")).containsExactly("NaN for every input and a changed in place");
  }

  @ParameterizedTest
  @ValueSource(strings = {"counting", "kept", "remembered"})
  void whatDependsOnTheCall_isSaid(String written) throws NoSuchMethodException {
    assertThat(told(written)).containsExactly("another result when it is called again");
  }
}
