package chainrule.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.activation.Softmax;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.Signatures;
import chainrule.grader.question.Answer;
import chainrule.grader.question.Library;
import chainrule.grader.question.Question;
import chainrule.loss.BinaryCrossEntropy;
import chainrule.testing.Depth;
import chainrule.training.ExampleGradient;
import chainrule.training.Minibatches;
import chainrule.training.Shuffle;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A diagnosis names what explains all, and is silent otherwise. */
class DiagnosisTest {

  private static final int SEEDS = Depth.of(2, 20);

  static Stream<Question> questions() {
    return Depth.everyNth(3, Exercises.all()).stream()
        .flatMap(e -> e.tasks().stream().flatMap(t -> Library.questions(e, t.method()).stream()));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theReference_isNeverDiagnosed(Question question) {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Answer right = new Answer(question, question.formula(), question.inputs());
      assertThat(Diagnosis.of(right, seed)).isEmpty();
    }
  }

  /** Two mistakes in one method, and others that no library knows. */
  static final class Written {
    static double[] theNotesSquare(double[] output, double[] target) {
      double[] gradient = new double[output.length];
      for (int k = 0; k < gradient.length; k++) {
        double difference = output[k] - target[k];
        gradient[k] = 2 * difference * difference;
      }
      return gradient;
    }

    static double[] signAndTwo(double[] output, double[] target) {
      double[] gradient = new double[output.length];
      for (int k = 0; k < output.length; k++) {
        gradient[k] = target[k] - output[k];
      }
      return gradient;
    }

    static double[] firstOnly(double[] output, double[] target) {
      double[] gradient = new double[output.length];
      gradient[0] = 2 * (output[0] - target[0]);
      return gradient;
    }

    static double[] anotherOrder(double[] output, double[] target) {
      double[] gradient = new double[output.length];
      for (int k = 0; k < output.length; k++) {
        gradient[k] = output[k] + output[k] - target[k] / 0.1 * 0.2;
      }
      return gradient;
    }

    static double[] meanInWholeNumbers(double[] theta, ExampleGradient gradient, int[] batch) {
      double[] mean = new double[theta.length];
      for (int n : batch) {
        double[] g = gradient.at(theta, n);
        for (int i = 0; i < g.length; i++) {
          mean[i] += 1 / batch.length * g[i];
        }
      }
      return mean;
    }

    static double[] stepInWholeNumbers(
        double[] theta, ExampleGradient gradient, int[] batch, double learningRate) {
      double[] next = theta.clone();
      double[] mean = meanInWholeNumbers(theta, gradient, batch);
      for (int i = 0; i < next.length; i++) {
        next[i] -= learningRate * mean[i];
      }
      return next;
    }

    static double objectiveInWholeNumbers(double[] losses, double omega, double lambda) {
      double sum = 0;
      for (double loss : losses) {
        sum += loss;
      }
      return 1 / losses.length * sum + lambda * omega;
    }

    static double crossEntropyInWholeNumbers(double[] output, double[] target) {
      return 1 / output.length * (output.length * BinaryCrossEntropy.value(output, target));
    }

    static double lastLeftOut(double[] output, double[] target) {
      double sum = 0;
      for (int k = 0; k < output.length - 1; k++) {
        sum += (output[k] - target[k]) * (output[k] - target[k]);
      }
      return sum;
    }

    static int[] withoutAThirdVariable(int n, Shuffle shuffle, long seed, int epoch) {
      int[] order = Minibatches.order(n, Shuffle.NEVER, seed, epoch);
      Random random = new Random(seed + epoch);
      for (int i = 0; shuffle != Shuffle.NEVER && i < n; i++) {
        int other = random.nextInt(n);
        order[i] = order[other];
        order[other] = order[i];
      }
      return order;
    }

    static double tinyInTheLogarithm(double[] a, double[] target) {
      double[] y = Softmax.value(a);
      double loss = 0;
      for (int k = 0; k < a.length; k++) {
        loss -= target[k] * Math.log(y[k] + 1e-12);
      }
      return loss;
    }

    static double[] nonsense(double[] output, double[] target) {
      double[] gradient = new double[output.length];
      for (int k = 0; k < output.length; k++) {
        gradient[k] = Math.sin(output[k]) + target[k] * k;
      }
      return gradient;
    }
  }

  private static List<Likeness> squaredErrorGradient(String written) throws Exception {
    Question question =
        Library.questions(Exercises.named("SquaredError").orElseThrow(), "gradient").get(0);
    return Diagnosis.of(
        new Answer(
            question,
            Signatures.method(Written.class, written, Signatures.types(question.formula())),
            question.inputs()),
        1);
  }

  /** A batch of one is right, and tells the quotient from a result that is always 0. */
  @Test
  void meanOfABatchInWholeNumbers_isNamed() throws Exception {
    assertThat(named("MinibatchGradient", "mean", "meanInWholeNumbers"))
        .containsExactly("1/batch.length by integer division");
    assertThat(named("StochasticGradientDescent", "step", "stepInWholeNumbers"))
        .containsExactly("1/batch.length by integer division");
  }

  /** Beside the mean a rest is left; and where the sum is infinite, 0 times it is NaN. */
  @Test
  void meanInWholeNumbers_isNamedWithWhatIsLeft() throws Exception {
    assertThat(named("RegularizedLoss", "value", "objectiveInWholeNumbers"))
        .containsExactly("1/losses.length by integer division");
    assertThat(named("BinaryCrossEntropy", "value", "crossEntropyInWholeNumbers"))
        .containsExactly("1/output.length by integer division");
  }

  @Test
  void loopThatEndsTooEarly_isNamedWhereverItIs() throws Exception {
    assertThat(named("SquaredError", "value", "lastLeftOut"))
        .containsExactly("the last of output and target left out");
  }

  /** Forty numbers tell orders apart, and three of them can be looked at. */
  @Test
  void whatToTry_isSmallerThanWhatTells() throws Exception {
    Question question =
        Library.questions(Exercises.named("Minibatches").orElseThrow(), "order").get(0);
    Method answer = Signatures.method(Written.class, "withoutAThirdVariable");
    assertThat(Diagnosis.of(new Answer(question, answer, question.inputs()), 1))
        .singleElement()
        .extracting(Likeness::line)
        .asString()
        .containsPattern(
            "Try it by hand with n = [234], .*: for example .* would be right, got \\[");
  }

  @Test
  void tinyNumberInTheLogarithm_isNoRounding() throws Exception {
    assertThat(named("SoftmaxCrossEntropy", "value", "tinyInTheLogarithm"))
        .containsExactly("a small number added inside the logarithm");
  }

  private static List<String> named(String exercise, String method, String written)
      throws Exception {
    Question question = Library.questions(Exercises.named(exercise).orElseThrow(), method).get(0);
    Method answer = Signatures.method(Written.class, written, Signatures.types(question.formula()));
    return Diagnosis.of(new Answer(question, answer, question.inputs()), 1).stream()
        .map(Likeness::name)
        .toList();
  }

  @Test
  void aSignAndAMissingTwo_areFoundAsAPair() throws Exception {
    assertThat(squaredErrorGradient("signAndTwo"))
        .singleElement()
        .satisfies(
            pair ->
                assertThat(pair.name())
                    .isEqualTo("y − ŷ for ŷ − y and ŷ − y, the gradient of half squared error"))
        .satisfies(
            pair ->
                assertThat(pair.line())
                    .startsWith(
                        "looks like two things at once: y − ŷ for ŷ − y and ŷ − y, the"
                            + " gradient of half squared error: ")
                    .contains("twice the base"));
  }

  @Test
  void whereToReadAgain_isSaidIfItIsNotWhereTheFormulaIs() throws Exception {
    assertThat(squaredErrorGradient("theNotesSquare"))
        .singleElement()
        .extracting(Likeness::line)
        .asString()
        .endsWith(" Read again: “Training A Neural Network”, section “Solving for ∂L/∂ypred”.");
    assertThat(squaredErrorGradient("signAndTwo"))
        .singleElement()
        .extracting(Likeness::line)
        .asString()
        .doesNotContain("Read again");
  }

  @Test
  void aLoopThatEndsTooEarly_isARelationToTheRightResult() throws Exception {
    assertThat(squaredErrorGradient("firstOnly").stream().map(Likeness::name))
        .containsExactly("only the first entry computed");
  }

  @Test
  void aRightAnswerInAnotherOrder_isNotDiagnosed() throws Exception {
    assertThat(squaredErrorGradient("anotherOrder")).isEmpty();
  }

  @Test
  void nonsense_isGivenNoName() throws Exception {
    assertThat(squaredErrorGradient("nonsense"))
        .singleElement()
        .satisfies(told -> assertThat(told.isNamed()).isFalse())
        .satisfies(told -> assertThat(told.line()).startsWith("Try it by hand with output = "));
  }
}
