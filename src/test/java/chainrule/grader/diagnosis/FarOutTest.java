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
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each exercise's tests see that a result is clipped, be it at 500, if it can be larger. */
class FarOutTest {

  private static final double MOST = 500;

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

  static Stream<FormulaExercise> exercises() {
    return Depth.everyNth(18, Exercises.all()).stream();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void aResultThatIsClipped_isFound(FormulaExercise exercise) {
    StandIn standIn = new StandIn(exercise);
    List<String> clipped =
        exercise.tasks().stream()
            .map(Task::method)
            .filter(method -> !BOUNDED.contains(exercise.name() + "." + method))
            .filter(method -> hasNumbers(exercise, method))
            .filter(method -> isRightWhenClipped(standIn, method))
            .toList();
    standIn.makeRight();
    assertThat(clipped).as("of " + exercise.name()).isEmpty();
  }

  private static boolean isRightWhenClipped(StandIn standIn, String method) {
    standIn.spoil(method, FarOutTest::clipped);
    return ChosenTests.failures(standIn.test(), method + "_.*").isEmpty();
  }

  private static boolean hasNumbers(FormulaExercise exercise, String method) {
    return FormulaClasses.formulas(exercise.formula()).stream()
        .filter(formula -> formula.getName().equals(method))
        .map(formula -> innermost(formula.getReturnType()))
        .allMatch(type -> type == double.class || type.isRecord());
  }

  private static Class<?> innermost(Class<?> type) {
    return type.isArray() ? innermost(type.getComponentType()) : type;
  }

  private static Object clipped(Object result) {
    if (result instanceof Double number) {
      return clipped(number.doubleValue());
    }
    for (double[] row : SlightlyOffTest.rows(result)) {
      Arrays.setAll(row, i -> clipped(row[i]));
    }
    return result;
  }

  private static double clipped(double number) {
    return Math.max(-MOST, Math.min(MOST, number));
  }
}
