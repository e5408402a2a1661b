package chainrule.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.Signatures;
import chainrule.grader.question.Answer;
import chainrule.regularization.DropoutMask;
import chainrule.training.ExampleGradient;
import chainrule.training.GoodEnough;
import chainrule.training.MinibatchTraining;
import chainrule.training.Sampling;
import java.lang.reflect.Method;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is drawn rightly, but from a generator that goes on from call to call. */
class OwnGeneratorTest {

  private static final Random GOES_ON = new Random(42);

  static boolean[] mask(int n, double dropProbability, RandomGenerator random) {
    return DropoutMask.draw(n, dropProbability, GOES_ON);
  }

  static boolean[] givenMask(int n, double dropProbability, RandomGenerator random) {
    return DropoutMask.draw(n, dropProbability, random);
  }

  static int[] permutation(int n, RandomGenerator random) {
    return Sampling.permutation(n, GOES_ON);
  }

  static int[] subset(int n, int size, RandomGenerator random) {
    return Sampling.subset(n, size, GOES_ON);
  }

  static double[] train(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    return MinibatchTraining.train(
        theta, gradient, examples, size, learningRate, goodEnough, GOES_ON);
  }

  private static Iterable<String> told(String exercise, String task, String written)
      throws NoSuchMethodException {
    Method answer = Signatures.method(OwnGeneratorTest.class, written);
    return Diagnosis.of(
            Exercises.named(exercise).orElseThrow(),
            task,
            question -> new Answer(question, answer, question.inputs()),
            1)
        .stream()
        .map(Likeness::name)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "DropoutMask, draw, mask",
    "Sampling, permutation, permutation",
    "Sampling, subset, subset",
    "MinibatchTraining, train, train"
  })
  void chanceThatTheSeedDoesNotReach_isSaid(String exercise, String task, String written)
      throws NoSuchMethodException {
    assertThat(told(exercise, task, written)).containsExactly("a generator of its own");
  }

  @Test
  void theGivenGenerator_isNoMistake() throws NoSuchMethodException {
    assertThat(told("DropoutMask", "draw", "givenMask")).isEmpty();
  }
}
