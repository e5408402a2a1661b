package chainrule.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.Signatures;
import chainrule.grader.question.Answer;
import chainrule.grader.question.Library;
import chainrule.grader.question.Question;
import chainrule.regularization.Dropout;
import chainrule.training.ExampleGradient;
import chainrule.training.GoodEnough;
import chainrule.training.Sampling;
import chainrule.training.StochasticGradientDescent;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an answer does to the arrays of its caller has a name, whatever it computes. */
class SideEffectsTest {

  /** Answers that treat the arrays of their caller as their own, and one that does not. */
  static final class Written {

    static double[] inPlace(double[] theta, double[] gradient, double learningRate) {
      for (int i = 0; i < theta.length; i++) {
        theta[i] -= learningRate * gradient[i];
      }
      return theta;
    }

    static double[] gradientScaled(double[] theta, double[] gradient, double learningRate) {
      double[] next = new double[theta.length];
      for (int i = 0; i < theta.length; i++) {
        gradient[i] *= learningRate;
        next[i] = theta[i] - gradient[i];
      }
      return next;
    }

    static double[] inPlaceAndUphill(double[] theta, double[] gradient, double learningRate) {
      return inPlace(theta, gradient, -learningRate);
    }

    static double[] right(double[] theta, double[] gradient, double learningRate) {
      return inPlace(theta.clone(), gradient, learningRate);
    }

    static double[] maskChanged(double[] h, boolean[] keep, double dropProbability) {
      double[] r = Dropout.forward(h, keep, dropProbability);
      keep[0] = !keep[0];
      return r;
    }

    static double[] withoutCopy(
        double[] theta,
        ExampleGradient gradient,
        int examples,
        int size,
        IntToDoubleFunction learningRate,
        GoodEnough goodEnough,
        RandomGenerator random) {
      double[] current = theta;
      for (int k = 0; !goodEnough.at(current.clone(), k); k++) {
        int[] batch = Sampling.subset(examples, size, random);
        double eta = learningRate.applyAsDouble(k);
        current = StochasticGradientDescent.step(current, gradient, batch, eta);
      }
      return current;
    }
  }

  private static List<String> told(String exercise, String task, String written)
      throws NoSuchMethodException {
    Method answer = Signatures.method(Written.class, written);
    Question question =
        Library.questions(Exercises.named(exercise).orElseThrow(), task).stream()
            .filter(one -> Arrays.equals(types(one.formula()), types(answer)))
            .findFirst()
            .orElseThrow();
    return Diagnosis.of(new Answer(question, answer, question.inputs()), 1).stream()
        .map(Likeness::name)
        .toList();
  }

  private static Class<?>[] types(Method method) {
    return method.getParameterTypes();
  }

  @ParameterizedTest
  @CsvSource({
    "inPlace,theta changed in place",
    "gradientScaled,gradient changed in place",
    "inPlaceAndUphill,uphill and theta changed in place"
  })
  void aChangedArgument_isTold_besideWhatElseIsWrong(String written, String name)
      throws NoSuchMethodException {
    assertThat(told("GradientDescent", "step", written)).containsExactly(name);
  }

  @Test
  void whatLeavesItsArgumentsAlone_isNotNamed() throws NoSuchMethodException {
    assertThat(told("GradientDescent", "step", "right")).isEmpty();
  }

  @Test
  void aChangedMask_isTold() throws NoSuchMethodException {
    assertThat(told("Dropout", "forward", "maskChanged")).containsExactly("keep changed in place");
  }

  @Test
  void anArgumentThatComesBack_isTold() throws NoSuchMethodException {
    assertThat(told("MinibatchTraining", "train", "withoutCopy"))
        .containsExactly("theta itself returned, not a copy");
  }
}
