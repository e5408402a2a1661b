package chainrule.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.check.FormulaClasses;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Depth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each exercise's tests see that a result is clipped at 500, if it can be larger; that it is taken
 * for 0 below 1e-9, if it can be so small; and that only its first twelve entries are right.
 */
class FarOutTest {

  private static final double MOST = 500;

  private static final double LEAST = 1e-9;

  /** What an array of a fixed size may have room for. */
  private static final int ROOM = 12;

  /** Slopes and outputs of what squashes, probabilities, and what these are multiplied by. */
  private static final Set<String> BOUNDED =
      Set.of(
          "Identity.derivative",
          "LeakyRelu.derivative",
          "Relu.derivative",
          "Sigmoid.value",
          "Sigmoid.derivative",
          "SigmoidSlope.fromInput",
          "SigmoidSlope.fromOutput",
          "Softmax.value",
          "Softmax.jacobian",
          "Tanh.value",
          "Tanh.derivative",
          "BinaryCrossEntropy.value",
          "BinaryCrossEntropy.logitGradient",
          "CrossEntropy.value",
          "CrossEntropy.logitGradient",
          "LogicGate.or",
          "LogicGate.and",
          "Neuron.output",
          "Perceptron.output",
          "TwoClassPosterior.posterior",
          "FeedForward.probabilities",
          "JacobianChain.outputDelta",
          "JacobianChain.activationJacobian",
          "SigmoidLayer.output",
          "TwoTwoOne.h1",
          "TwoTwoOne.h2",
          "TwoTwoOne.output",
          "XorNetwork.theta",
          "TwoLayerGradient.outputDelta",
          "TwoLayerGradient.outputWeightGradient",
          "TwoLayerGradient.hiddenGradient",
          "TwoLayerGradient.hiddenDelta",
          "MomentumSchedule.at");

  /** One of two numbers, or numbers that somebody chose. */
  private static final Set<String> NEVER_SMALL =
      Set.of(
          "Identity.derivative",
          "Relu.derivative",
          "LogicGate.or",
          "LogicGate.and",
          "Perceptron.output",
          "XorNetwork.theta");

  /** As many as the network has parameters, or the small problem that is trained on. */
  private static final Set<String> SHORT =
      Set.of(
          "LogicGate.or",
          "LogicGate.and",
          "XorNetwork.theta",
          "TwoTwoOne.outputGradient",
          "TwoTwoOne.gradient",
          "MinibatchTraining.train",
          "StochasticGradientDescent.step",
          "StochasticGradientDescent.epoch");

  private static final UnaryOperator<double[]> LONG = FarOutTest::rightAtFirst;

  static Stream<FormulaExercise> exercises() {
    return Depth.everyNth(18, Exercises.all()).stream();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void aResultThatIsClipped_isFound(FormulaExercise exercise) {
    expectFound(exercise, BOUNDED, each(x -> Math.max(-MOST, Math.min(MOST, x))));
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void aSmallResultThatIsTakenForZero_isFound(FormulaExercise exercise) {
    expectFound(exercise, NEVER_SMALL, each(x -> Math.abs(x) < LEAST ? 0 : x));
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void aResultThatIsRightInItsFirstEntriesOnly_isFound(FormulaExercise exercise) {
    expectFound(exercise, SHORT, LONG);
  }

  /** With results that are spoilt, each method that is not exempt fails one of its tests. */
  private static void expectFound(
      FormulaExercise exercise, Set<String> exempt, UnaryOperator<double[]> spoilt) {
    StandIn standIn = new StandIn(exercise);
    List<String> passed =
        exercise.tasks().stream()
            .map(Task::method)
            .filter(method -> !exempt.contains(exercise.name() + "." + method))
            .filter(method -> hasNumbers(exercise, method))
            .filter(method -> spoilt != LONG || hasArrays(exercise, method))
            .filter(method -> isRight(standIn, method, spoilt))
            .toList();
    standIn.makeRight();
    assertThat(passed)
        .as(
            "methods of %s whose tests let such a result pass; add a test, or, if the right result"
                + " is never like that, list the method in FarOutTest",
            exercise.name())
        .isEmpty();
  }

  private static boolean isRight(StandIn standIn, String method, UnaryOperator<double[]> spoilt) {
    standIn.spoil(method, result -> spoilt(result, spoilt));
    return ChosenTests.failures(standIn.test(), method + "_.*").isEmpty();
  }

  private static boolean hasNumbers(FormulaExercise exercise, String method) {
    return FormulaClasses.formulas(exercise.formula()).stream()
        .filter(formula -> formula.getName().equals(method))
        .map(formula -> innermost(formula.getReturnType()))
        .allMatch(type -> type == double.class || type.isRecord());
  }

  private static boolean hasArrays(FormulaExercise exercise, String method) {
    return FormulaClasses.formulas(exercise.formula()).stream()
        .filter(formula -> formula.getName().equals(method))
        .anyMatch(formula -> formula.getReturnType() != double.class);
  }

  private static Class<?> innermost(Class<?> type) {
    return type.isArray() ? innermost(type.getComponentType()) : type;
  }

  /** Row by row; a number is a row of one. */
  private static Object spoilt(Object result, UnaryOperator<double[]> how) {
    if (result instanceof Double number) {
      return how.apply(new double[] {number})[0];
    }
    for (double[] row : SlightlyOffTest.rows(result)) {
      System.arraycopy(how.apply(row.clone()), 0, row, 0, row.length);
    }
    return result;
  }

  private static UnaryOperator<double[]> each(DoubleUnaryOperator how) {
    return row -> Arrays.stream(row).map(how).toArray();
  }

  private static double[] rightAtFirst(double[] row) {
    Arrays.fill(row, Math.min(ROOM, row.length), row.length, 77);
    return row;
  }
}
