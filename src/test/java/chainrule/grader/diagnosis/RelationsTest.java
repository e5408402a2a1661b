package chainrule.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.activation.Softmax;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.Signatures;
import chainrule.grader.question.Answer;
import chainrule.grader.question.Library;
import chainrule.grader.question.Question;
import chainrule.network.FeedForward;
import chainrule.network.Layer;
import chainrule.testing.Depth;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips that no library entry describes are named by how the results go with the right ones. */
class RelationsTest {

  private static final int SEEDS = Depth.of(1, 5);

  /** Each is written as a student writes. */
  static final class Written {
    static double[] rounded(double[] output, double[] target) {
      double[] g = gradient(output, target);
      for (int k = 0; k < g.length; k++) {
        g[k] = Math.round(g[k] * 10.0) / 10.0;
      }
      return g;
    }

    static double[] zeros(double[] output, double[] target) {
      return new double[output.length];
    }

    static double[] nothing(double[] output, double[] target) {
      return null;
    }

    static double[] notANumber(double[] output, double[] target) {
      double[] g = new double[output.length];
      for (int k = 0; k < g.length; k++) {
        g[k] = (output[k] - output[k]) / (target[k] - target[k]);
      }
      return g;
    }

    static double[] secondWrong(double[] output, double[] target) {
      double[] g = gradient(output, target);
      if (g.length > 1) {
        g[1] = g[1] * g[1] + g[0];
      }
      return g;
    }

    static double[] backwards(double[] output, double[] target) {
      double[] g = gradient(output, target);
      double[] turned = new double[g.length];
      for (int k = 0; k < g.length; k++) {
        turned[g.length - 1 - k] = g[k];
      }
      return turned;
    }

    static double[] fromOne(double[] output, double[] target) {
      double[] g = gradient(output, target);
      g[0] = 0;
      return g;
    }

    static double[] positiveOnly(double[] output, double[] target) {
      double[] g = gradient(output, target);
      for (int k = 0; k < g.length; k++) {
        g[k] = output[k] > 0 ? g[k] : 7;
      }
      return g;
    }

    private static double[] gradient(double[] output, double[] target) {
      double[] g = new double[output.length];
      for (int k = 0; k < g.length; k++) {
        g[k] = 2 * (output[k] - target[k]);
      }
      return g;
    }

    static double inverse(double[] output, double[] target) {
      double sum = 0;
      for (int k = 0; k < output.length; k++) {
        sum += Math.pow(output[k] - target[k], 2);
      }
      return 1 / sum;
    }

    static double passedThroughAFloat(double a) {
      return (float) a;
    }

    static double singlePrecision(double a) {
      float e = (float) Math.exp(-a);
      return 1 / (1 + e);
    }

    static double always(double a) {
      return 0.75;
    }

    static double roundedWeight(double a) {
      return 1 / (1 + Math.pow(2.7183, -a));
    }

    static double forward(double a) {
      return (sigmoid(a + 1e-6) - sigmoid(a)) / 1e-6;
    }

    static double central(double a) {
      return (sigmoid(a + 1e-5) - sigmoid(a - 1e-5)) / 2e-5;
    }

    static double[] centralInPlace(double[] output, double[] target) {
      double[] g = new double[output.length];
      for (int k = 0; k < g.length; k++) {
        double h = 1e-5;
        double up = Math.pow(output[k] + h - target[k], 2);
        g[k] = (up - Math.pow(output[k] - h - target[k], 2)) / (2 * h);
      }
      return g;
    }

    private static double sigmoid(double a) {
      return 1 / (1 + Math.exp(-a));
    }

    static double positive(double a) {
      return a > 0 ? Math.tanh(a) : a * a;
    }

    static double[] clipped(double[] a) {
      double[] y = new double[a.length];
      double sum = 0;
      for (int k = 0; k < a.length; k++) {
        y[k] = Math.exp(Math.max(-20, Math.min(20, a[k])));
        sum += y[k];
      }
      for (int k = 0; k < a.length; k++) {
        y[k] /= sum;
      }
      return y;
    }

    static double[] handedBack(double[] a) {
      return a;
    }

    static double[][] wrongDiagonal(double[] a) {
      double[][] jacobian = Softmax.jacobian(a);
      for (int i = 0; i < a.length; i++) {
        jacobian[i][i] += 0.5;
      }
      return jacobian;
    }

    static double[] squareOnly(double[][] weights, double[] bias, double[] input) {
      double[] a = bias.clone();
      for (int j = 0; j < weights.length; j++) {
        for (int i = 0; i < weights.length; i++) {
          a[j] += weights[j][i] * input[i];
        }
        a[j] = sigmoid(a[j]);
      }
      return a;
    }

    static double spared(double x, double slope, double epsilon) {
      return slope == 0 ? x : x - epsilon * Math.signum(x);
    }

    static double[] oneLayerApart(Layer[] layers, double[] x) {
      double[][] a = FeedForward.preActivations(layers, x);
      return layers.length == 1 ? a[0] : FeedForward.output(layers, x);
    }

    static double oneExample(double[] output, double[] target) {
      double first = output[0] - target[0];
      return first * first + 7 * (output.length - 1) * target[0];
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SquaredError.gradient, rounded, the right result rounded to decimal place 1",
    "SquaredError.gradient, zeros, 0 for every input",
    "SquaredError.gradient, nothing, null for every input",
    "SquaredError.gradient, notANumber, NaN for every input",
    "SquaredError.gradient, secondWrong, a wrong entry at index 1",
    "SquaredError.gradient, backwards, a result in reverse order",
    "SquaredError.gradient, fromOne, the first entry left out",
    "SquaredError.gradient, positiveOnly, right entries only where output is positive",
    "SquaredError.value, inverse, 1 over the result",
    "Sigmoid.value, singlePrecision, float in place of double",
    "Identity.value, passedThroughAFloat, float in place of double",
    "Sigmoid.value, always, one result for every input",
    "Sigmoid.value, roundedWeight, the right result to a few digits only",
    "Sigmoid.derivative, forward, a numerical derivative",
    "Sigmoid.derivative, central, a numerical derivative",
    "SquaredError.gradient, centralInPlace, a numerical derivative",
    "Tanh.value, positive, the right result only where a is positive",
    "Softmax.value, clipped, the right result except far out",
    "Softmax.value, handedBack, a handed back",
    "Softmax.jacobian, wrongDiagonal, wrong entries on the diagonal",
    "SigmoidLayer.output, squareOnly, the right result only for a square weights",
    "MeanSquaredError.value, oneExample, the right result only where output.length is 1",
    "SignDescent.step, spared, the sign of x for the sign of the slope",
    "FeedForward.output, oneLayerApart, the right result except where layers.length is 1"
  })
  void aSlip_isNamedByItsResults(String task, String slip, String name)
      throws NoSuchMethodException {
    String[] place = task.split("\\.");
    Question question = Library.questions(Exercises.named(place[0]).orElseThrow(), place[1]).get(0);
    Method written = Signatures.method(Written.class, slip);
    for (long seed = 1; seed <= SEEDS; seed++) {
      List<Likeness> told = Diagnosis.of(new Answer(question, written, question.inputs()), seed);
      assertThat(told).extracting(Likeness::name).containsExactly(name);
    }
  }

  @Test
  void aSpecialCaseThatIsSpared_isTold() throws ReflectiveOperationException {
    Question question =
        Library.questions(Exercises.named("SignDescent").orElseThrow(), "step").get(0);
    Method written = Signatures.method(Written.class, "spared");
    assertThat(Diagnosis.of(new Answer(question, written, question.inputs()), 1))
        .singleElement()
        .satisfies(told -> assertThat(told.line()).contains("It is right only where slope is 0."));
  }
}
