package chainrule.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import chainrule.activation.Activation;
import chainrule.activation.Softmax;
import chainrule.calculus.Quadratic;
import chainrule.calculus.StationaryPoint;
import chainrule.check.FormulaClasses;
import chainrule.data.MeanShift;
import chainrule.graph.Backward;
import chainrule.graph.Losses;
import chainrule.graph.Node;
import chainrule.graph.TwoLayerGradient;
import chainrule.graph.TwoLayerGraph;
import chainrule.loss.BinaryCrossEntropy;
import chainrule.loss.CrossEntropy;
import chainrule.loss.Loss;
import chainrule.loss.MeanSquaredError;
import chainrule.loss.SoftmaxCrossEntropy;
import chainrule.loss.SquaredError;
import chainrule.network.Backpropagation;
import chainrule.network.DenseLayer;
import chainrule.network.FeedForward;
import chainrule.network.JacobianChain;
import chainrule.network.Layer;
import chainrule.network.LinearCollapse;
import chainrule.network.MinibatchLayer;
import chainrule.network.Recurrent;
import chainrule.network.RecurrentLayer;
import chainrule.network.SigmoidLayer;
import chainrule.network.TwoTwoOne;
import chainrule.network.VanishingGradient;
import chainrule.neuron.LinearModel;
import chainrule.neuron.LinearSeparability;
import chainrule.neuron.Neuron;
import chainrule.neuron.Perceptron;
import chainrule.neuron.TwoClassPosterior;
import chainrule.regularization.Dropout;
import chainrule.regularization.L1;
import chainrule.regularization.L2;
import chainrule.regularization.PlainDropout;
import chainrule.regularization.ProximalStep;
import chainrule.regularization.RegularizedLoss;
import chainrule.training.AheadNesterov;
import chainrule.training.DecayingAverage;
import chainrule.training.Descent;
import chainrule.training.ExampleGradient;
import chainrule.training.GoodEnough;
import chainrule.training.GradientDescent;
import chainrule.training.MinibatchGradient;
import chainrule.training.MinibatchTraining;
import chainrule.training.Minibatches;
import chainrule.training.Momentum;
import chainrule.training.MomentumSchedule;
import chainrule.training.Nesterov;
import chainrule.training.OnlineTraining;
import chainrule.training.OutsideMomentum;
import chainrule.training.Restarts;
import chainrule.training.StochasticGradientDescent;
import chainrule.training.TerminalStep;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every formula that takes arrays says in one line what is wrong with them. */
class ArgumentsTest {

  private static final double[] TWO = {1, 2};
  private static final double[] THREE = {1, 2, 3};
  private static final boolean[] MASK = {true, false};
  private static final double[] NINE = {1, 2, 3, 4, 5, 6, 7, 8, 9};
  private static final double[][] TWO_BY_TWO = {{2, 1}, {1, 3}};
  private static final double[][] THREE_BY_TWO = {{1, 2}, {3, 4}, {5, 6}};
  private static final double[][] TWO_BY_THREE = {{1, 2, 3}, {4, 5, 6}};
  private static final int[][] PARENTS = {{}, {0}, {0, 1}};
  private static final double[][] SLOPES = {{}, {2}, {3, 4}};
  private static final Object[] TWO_LAYERS = {
    THREE_BY_TWO, THREE, TWO_BY_THREE, TWO, TWO, new double[] {0, 1}
  };
  private static final int[] INDICES = {0, 2};
  private static final int[][] BATCHES = {{0, 2}, {1}};
  private static final ToDoubleFunction<double[]> FIRST = theta -> theta[0];
  private static final ExampleGradient ITSELF = (theta, n) -> theta;
  private static final IntToDoubleFunction RATE = k -> 0.1;
  private static final GoodEnough NO_STEP = (theta, k) -> true;
  private static final double[][][] TWO_MATRICES = {TWO_BY_TWO, TWO_BY_TWO};
  private static final Layer LAYER = new Layer(TWO_BY_TWO, TWO, Activation.TANH);
  private static final Layer[] LAYERS = {LAYER, LAYER};
  private static final RecurrentLayer RECURRENT =
      new RecurrentLayer(TWO_BY_THREE, TWO_BY_TWO, TWO, Activation.TANH);

  /** A call that is right, and whether its arrays have to fit together. */
  record Call(Class<?> formula, String method, boolean fit, Object... arguments) {

    @Override
    public String toString() {
      return formula.getSimpleName() + "." + method;
    }

    /** The overload whose parameters these arguments are. */
    Method target() {
      return FormulaClasses.formulas(formula).stream()
          .filter(m -> m.getName().equals(method) && m.getParameterCount() == arguments.length)
          .filter(ArgumentsTest::takesArrays)
          .findAny()
          .orElseThrow();
    }

    Throwable failure() {
      try {
        target().invoke(null, arguments);
        return null;
      } catch (InvocationTargetException e) {
        return e.getCause();
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }

    Call with(int argument, Object replacement) {
      Object[] changed = arguments.clone();
      changed[argument] = replacement;
      return new Call(formula, method, fit, changed);
    }
  }

  private static Call fit(Class<?> formula, String method, Object... arguments) {
    return new Call(formula, method, true, arguments);
  }

  private static Call free(Class<?> formula, String method, Object... arguments) {
    return new Call(formula, method, false, arguments);
  }

  static List<Call> calls() {
    return List.of(
        free(Softmax.class, "value", THREE),
        free(Softmax.class, "jacobian", THREE),
        fit(Quadratic.class, "value", TWO_BY_TWO, TWO, TWO),
        fit(Quadratic.class, "partialDerivative", TWO_BY_TWO, TWO, TWO, 1),
        fit(Quadratic.class, "gradient", TWO_BY_TWO, TWO, TWO),
        free(StationaryPoint.class, "globalMinimum", THREE),
        free(MeanShift.class, "means", (Object) THREE_BY_TWO),
        free(MeanShift.class, "shifted", THREE_BY_TWO, TWO),
        fit(SquaredError.class, "value", TWO, TWO),
        fit(SquaredError.class, "gradient", TWO, TWO),
        fit(MeanSquaredError.class, "value", TWO, TWO),
        fit(MeanSquaredError.class, "gradient", TWO, TWO),
        fit(BinaryCrossEntropy.class, "value", TWO, TWO),
        fit(BinaryCrossEntropy.class, "gradient", TWO, TWO),
        fit(BinaryCrossEntropy.class, "logitValue", TWO, TWO),
        fit(BinaryCrossEntropy.class, "logitGradient", TWO, TWO),
        fit(CrossEntropy.class, "value", TWO, TWO),
        fit(CrossEntropy.class, "gradient", TWO, TWO),
        fit(CrossEntropy.class, "logitGradient", TWO, TWO),
        fit(SoftmaxCrossEntropy.class, "value", TWO, TWO),
        fit(LinearSeparability.class, "xorMargin", TWO, 1.0),
        fit(LinearModel.class, "output", TWO, 1.0, TWO),
        fit(LinearModel.class, "squaredErrorGradient", TWO, 1.0, TWO, 1.0),
        fit(Neuron.class, "preActivation", TWO, 1.0, TWO),
        fit(Neuron.class, "output", TWO, 1.0, TWO),
        fit(Neuron.class, "squaredErrorGradient", TWO, 1.0, THREE_BY_TWO, THREE),
        fit(Neuron.class, "crossEntropyGradient", TWO, 1.0, THREE_BY_TWO, THREE),
        fit(Perceptron.class, "output", TWO, 1.0, TWO),
        fit(Perceptron.class, "learn", TWO, 1.0, TWO, 1.0, 0.1),
        fit(TwoClassPosterior.class, "weights", TWO, TWO, TWO_BY_TWO),
        fit(TwoClassPosterior.class, "bias", TWO, TWO, TWO_BY_TWO, 0.5),
        fit(DenseLayer.class, "preActivation", THREE_BY_TWO, THREE, TWO),
        free(DenseLayer.class, "weightGradient", TWO, THREE),
        free(DenseLayer.class, "biasGradient", TWO),
        free(DenseLayer.class, "inputGradient", THREE_BY_TWO, THREE),
        free(MinibatchLayer.class, "preActivations", THREE_BY_TWO, THREE, TWO_BY_TWO),
        free(MinibatchLayer.class, "outputs", TWO_BY_THREE, Activation.TANH),
        free(MinibatchLayer.class, "weightGradient", TWO_BY_THREE, TWO_BY_TWO),
        free(MinibatchLayer.class, "biasGradient", (Object) TWO_BY_THREE),
        free(MinibatchLayer.class, "inputGradients", THREE_BY_TWO, TWO_BY_THREE),
        fit(SigmoidLayer.class, "output", THREE_BY_TWO, THREE, TWO),
        fit(SigmoidLayer.class, "error", THREE_BY_TWO, THREE, TWO_BY_TWO, TWO_BY_THREE),
        fit(SigmoidLayer.class, "weightGradient", THREE_BY_TWO, THREE, TWO_BY_TWO, TWO_BY_THREE),
        fit(SigmoidLayer.class, "biasGradient", THREE_BY_TWO, THREE, TWO_BY_TWO, TWO_BY_THREE),
        fit(TwoTwoOne.class, "h1", NINE, TWO),
        fit(TwoTwoOne.class, "h2", NINE, TWO),
        fit(TwoTwoOne.class, "output", NINE, TWO),
        fit(TwoTwoOne.class, "loss", NINE, TWO, 1.0),
        fit(TwoTwoOne.class, "outputGradient", NINE, TWO),
        fit(TwoTwoOne.class, "gradient", NINE, TWO, 1.0),
        free(L1.class, "value", TWO, 0.1),
        free(L1.class, "gradient", TWO, 0.1),
        free(L2.class, "value", TWO, 0.1),
        free(L2.class, "gradient", TWO, 0.1),
        free(ProximalStep.class, "l1", TWO, 0.1, 0.1),
        fit(Dropout.class, "forward", TWO, MASK, 0.5),
        fit(Dropout.class, "backward", TWO, MASK, 0.5),
        fit(PlainDropout.class, "masked", TWO, MASK),
        free(PlainDropout.class, "inference", TWO, 0.5),
        free(RegularizedLoss.class, "value", TWO, 1.0, 0.1),
        free(RegularizedLoss.class, "gradient", THREE_BY_TWO, TWO, 0.1),
        free(Node.class, "vector", TWO),
        free(Node.class, "matrix", (Object) THREE_BY_TWO),
        fit(Losses.class, "squaredError", Node.vector(TWO), TWO),
        fit(Losses.class, "crossEntropy", Node.vector(TWO), TWO),
        fit(Losses.class, "binaryCrossEntropy", Node.vector(TWO), TWO),
        free(Backward.class, "timesJacobian", THREE, THREE_BY_TWO),
        fit(Backward.class, "gradient", PARENTS, SLOPES),
        fit(TwoLayerGraph.class, "of", TWO_LAYERS),
        fit(TwoLayerGradient.class, "outputDelta", TWO_LAYERS),
        fit(TwoLayerGradient.class, "outputWeightGradient", TWO_LAYERS),
        fit(TwoLayerGradient.class, "hiddenGradient", TWO_LAYERS),
        fit(TwoLayerGradient.class, "hiddenDelta", TWO_LAYERS),
        fit(TwoLayerGradient.class, "hiddenWeightGradient", TWO_LAYERS),
        fit(TwoLayerGradient.class, "inputGradient", TWO_LAYERS),
        fit(FeedForward.class, "preActivations", LAYERS, TWO),
        fit(FeedForward.class, "output", LAYERS, TWO),
        fit(FeedForward.class, "probabilities", LAYERS, TWO),
        fit(Backpropagation.class, "hiddenDelta", TWO, Activation.TANH, THREE_BY_TWO, THREE),
        fit(Backpropagation.class, "deltas", LAYERS, Loss.SQUARED_ERROR, TWO, TWO),
        fit(Backpropagation.class, "gradient", LAYERS, Loss.SQUARED_ERROR, TWO, TWO),
        fit(JacobianChain.class, "outputDelta", TWO, TWO),
        free(JacobianChain.class, "activationJacobian", THREE, Activation.TANH),
        free(JacobianChain.class, "weightTensor", THREE, 2),
        fit(JacobianChain.class, "contract", TWO, TWO_MATRICES),
        free(JacobianChain.class, "product", THREE, THREE_BY_TWO),
        free(LinearCollapse.class, "weights", (Object) TWO_MATRICES),
        free(LinearCollapse.class, "bias", TWO_MATRICES, TWO_BY_TWO),
        free(VanishingGradient.class, "bound", TWO),
        fit(VanishingGradient.class, "slope", TWO, TWO, 1.0),
        fit(Recurrent.class, "step", RECURRENT, THREE, TWO),
        free(Recurrent.class, "states", RECURRENT, TWO_BY_THREE, TWO),
        fit(Recurrent.class, "gradient", RECURRENT, TWO_BY_THREE, TWO, TWO_BY_TWO),
        fit(GradientDescent.class, "step", TWO, TWO, 0.1),
        free(OnlineTraining.class, "train", TWO, ITSELF, 1, 0.1, 1),
        free(MinibatchGradient.class, "mean", TWO, ITSELF, INDICES),
        free(MinibatchTraining.class, "train", TWO, ITSELF, 3, 2, RATE, NO_STEP, new Random(1)),
        free(StochasticGradientDescent.class, "step", TWO, ITSELF, INDICES, 0.1),
        free(StochasticGradientDescent.class, "epoch", TWO, ITSELF, BATCHES, 0.1),
        free(Minibatches.class, "cut", INDICES, 2),
        fit(DecayingAverage.class, "sum", TWO, TWO, 0.9),
        fit(DecayingAverage.class, "average", TWO, TWO, 0.9),
        fit(Momentum.class, "velocity", TWO, TWO, 0.1, 0.9),
        fit(Momentum.class, "step", TWO, TWO),
        fit(Nesterov.class, "lookAhead", TWO, TWO, 0.9),
        fit(Nesterov.class, "velocity", TWO, TWO, UnaryOperator.identity(), 0.1, 0.9),
        free(TerminalStep.class, "length", TWO, 0.1, 0.9),
        fit(OutsideMomentum.class, "step", TWO, TWO, 0.1),
        free(OutsideMomentum.class, "velocity", TWO, 0.1),
        fit(AheadNesterov.class, "step", TWO, TWO, TWO, 0.9),
        fit(AheadNesterov.class, "theta", TWO, TWO, 0.9),
        free(MomentumSchedule.class, "at", THREE, 10, 20),
        free(Descent.class, "path", TWO, UnaryOperator.identity(), 0.1, 2),
        free(Restarts.class, "best", FIRST, UnaryOperator.identity(), TWO_BY_TWO, 0.1, 2));
  }

  @Test
  void theTableLeavesNoFormulaOfItsClassesOut() {
    List<Method> listed = calls().stream().map(Call::target).toList();
    Stream<Method> all =
        calls().stream()
            .map(Call::formula)
            .distinct()
            .flatMap(type -> FormulaClasses.formulas(type).stream())
            .filter(ArgumentsTest::takesArrays);
    assertThat(listed).containsExactlyInAnyOrderElementsOf(all.toList());
  }

  @ParameterizedTest
  @MethodSource("calls")
  void whatFitsPasses(Call call) {
    assertThat(call.failure()).isNull();
  }

  @ParameterizedTest
  @MethodSource("calls")
  void nullEmptyAndRaggedArraysAreNamed(Call call) {
    for (int i = 0; i < call.arguments.length; i++) {
      for (Object broken : broken(call.arguments[i])) {
        expectOneLine(call.with(i, broken));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void lengthsThatDoNotFitAreGivenForBothSides(Call call) {
    for (int i = 0; call.fit && i < call.arguments.length; i++) {
      for (Object longer : longer(call.arguments[i])) {
        String message = expectOneLine(call.with(i, longer));
        assertThat(message).as("%s, argument %s", call, i).matches(".*\\d.* but .*\\d.*");
      }
    }
  }

  @Test
  void messagesNameWhatTheCallerWrote() {
    expect("w has length 2 but x has length 3", () -> Neuron.output(TWO, 0, THREE));
    expect(
        "x has 2 columns but w has length 3",
        () -> Neuron.squaredErrorGradient(THREE, 0, THREE_BY_TWO, THREE));
    expect(
        "weights has 2 columns but input has length 3",
        () -> DenseLayer.preActivation(THREE_BY_TWO, THREE, THREE));
    expect(
        "weights has 3 rows but bias has length 2",
        () -> DenseLayer.preActivation(THREE_BY_TWO, TWO, TWO));
    expect(
        "weights has 3 rows but delta has length 2",
        () -> DenseLayer.inputGradient(THREE_BY_TWO, TWO));
    expect(
        "inputs has 3 columns but weights[0] has length 2",
        () -> MinibatchLayer.preActivations(THREE_BY_TWO, THREE, TWO_BY_THREE));
    expect(
        "weights has 3 rows but deltas[0] has length 2",
        () -> MinibatchLayer.inputGradients(THREE_BY_TWO, TWO_BY_TWO));
    expect("x has 2 columns but shift has length 3", () -> MeanShift.shifted(THREE_BY_TWO, THREE));
    expect("output has length 2 but target has length 3", () -> SquaredError.value(TWO, THREE));
    expect("h has length 2 but keep has length 3", () -> Dropout.forward(TWO, new boolean[3], 0.5));
    expect(
        "lossGradients has 2 columns but omegaGradient has length 3",
        () -> RegularizedLoss.gradient(THREE_BY_TWO, THREE, 1));
    expect(
        "theta has length 2 but gradient has length 3",
        () -> MinibatchGradient.mean(TWO, (theta, n) -> THREE, INDICES));
    expect(
        "velocity has length 2 but gradient has length 3",
        () -> Nesterov.velocity(TWO, TWO, theta -> THREE, 0.1, 0.9));
    expect("theta has length 2 but sum has length 3", () -> OutsideMomentum.step(TWO, THREE, 0.1));
    expect(
        "before has length 2 but velocity has length 3",
        () -> AheadNesterov.step(TWO, TWO, THREE, 0.9));
    expect(
        "ahead has length 2 but before has length 3",
        () -> AheadNesterov.step(TWO, THREE, THREE, 0.9));
    expect(
        "ahead has length 2 but velocity has length 3", () -> AheadNesterov.theta(TWO, THREE, 0.9));
    expect("a has length 2 but target has length 3", () -> JacobianChain.outputDelta(TWO, THREE));
    expect(
        "weights has 3 columns but x has length 2",
        () -> SigmoidLayer.output(TWO_BY_THREE, TWO, TWO));
    expect("weights has 2 columns but x has length 3", () -> FeedForward.output(LAYERS, THREE));
    expect(
        "weights has 2 rows but y has length 3",
        () -> Backpropagation.gradient(LAYERS, Loss.SQUARED_ERROR, TWO, THREE));
    expect(
        "nextWeights has 3 rows but nextDelta has length 2",
        () -> Backpropagation.hiddenDelta(TWO, Activation.TANH, THREE_BY_TWO, TWO));
    expect("input has 3 columns but x has length 2", () -> Recurrent.step(RECURRENT, TWO, TWO));
    expect(
        "feedback has 2 columns but h has length 3", () -> Recurrent.step(RECURRENT, THREE, THREE));
    expect(
        "mean1 has length 2 but mean2 has length 3",
        () -> TwoClassPosterior.bias(TWO, THREE, TWO_BY_TWO, 0.5));
    expect("a is empty", () -> Softmax.value(new double[0]));
    expect("h is empty", () -> Loss.SIGMOID_CROSS_ENTROPY.output(new double[0]));
    expect(
        "theta has length 2 but gradient has length 3",
        () -> GradientDescent.step(TWO, THREE, 0.1));
    expect(
        "x has 3 rows but y has 2",
        () -> SigmoidLayer.error(THREE_BY_TWO, THREE, THREE_BY_TWO, TWO_BY_THREE));
    expect(
        "x has 3 columns but weights[0] has length 2",
        () -> SigmoidLayer.error(THREE_BY_TWO, THREE, TWO_BY_THREE, TWO_BY_THREE));
    expect(
        "W1 has 2 columns but x has length 3",
        () -> TwoLayerGradient.outputDelta(TWO_BY_TWO, TWO, TWO_BY_TWO, TWO, THREE, TWO));
    expect(
        "W1 has 2 rows but w10 has length 3",
        () -> TwoLayerGradient.outputDelta(TWO_BY_TWO, THREE, TWO_BY_THREE, TWO, TWO, TWO));
    expect(
        "W2 has 3 columns but w10 has length 2",
        () -> TwoLayerGradient.inputGradient(TWO_BY_TWO, TWO, TWO_BY_THREE, TWO, TWO, TWO));
    expect(
        "W2 has 2 rows but w20 has length 3",
        () -> TwoLayerGradient.outputDelta(TWO_BY_TWO, TWO, TWO_BY_TWO, THREE, TWO, TWO));
    expect(
        "W2 has 2 rows but y has length 3",
        () -> TwoLayerGradient.outputDelta(TWO_BY_TWO, TWO, TWO_BY_TWO, TWO, TWO, THREE));
    expect(
        "W1 has 2 rows but w10 has length 3",
        () -> TwoLayerGraph.of(TWO_BY_TWO, THREE, TWO_BY_THREE, TWO, TWO, TWO));
    expect(
        "weights[1] has 3 columns but a column of weights[0] has length 2",
        () -> LinearCollapse.weights(new double[][][] {TWO_BY_TWO, TWO_BY_THREE}));
    expect(
        "weights[0] is ragged: row 0 has length 1 but row 1 has length 2",
        () -> LinearCollapse.weights(new double[][][] {{{1}, {1, 2}}}));
    expect(
        "weights[1] has 2 rows but biases[1] has length 3",
        () -> LinearCollapse.bias(TWO_MATRICES, new double[][] {TWO, THREE}));
    expect(
        "weights[0] has 2 rows but biases[0] has length 3",
        () -> LinearCollapse.bias(TWO_MATRICES, new double[][] {THREE, TWO}));
    expect(
        "jacobian has 3 rows but gradient has length 2",
        () -> Backward.timesJacobian(TWO, THREE_BY_TWO));
    expect(
        "parents[2] has length 2 but slopes[2] has length 1",
        () -> Backward.gradient(PARENTS, new double[][] {{}, {2}, {3}}));
    expect(
        "node 1 has the parent 1, but parents come first",
        () -> Backward.gradient(new int[][] {{}, {1}, {0, 1}}, SLOPES));
    expect(
        "theta has length 3 and x 2, but the network has 9 parameters and 2 inputs",
        () -> TwoTwoOne.output(THREE, TWO));
  }

  @Test
  void aPartialDerivativeNeedsAnInputThatIsThere() {
    assertThatThrownBy(() -> Quadratic.partialDerivative(TWO_BY_TWO, TWO, TWO, 2))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  private static boolean takesArrays(Method method) {
    return Arrays.stream(method.getParameterTypes()).anyMatch(Class::isArray);
  }

  /** Null, empty and, for a matrix, ragged, with an empty row and with none. */
  private static List<Object> broken(Object argument) {
    List<Object> broken = new ArrayList<>();
    if (argument instanceof double[]) {
      broken.add(null);
      broken.add(new double[0]);
    }
    if (argument instanceof int[]) {
      broken.add(null);
      broken.add(new int[0]);
    }
    if (argument instanceof int[][]) {
      broken.addAll(Arrays.asList(null, new int[0][], new int[1][], new int[1][0]));
    }
    if (argument instanceof boolean[]) {
      broken.add(null);
      broken.add(new boolean[0]);
    }
    if (argument instanceof double[][] matrix) {
      double[][] ragged = matrix.clone();
      ragged[1] = Arrays.copyOf(ragged[1], ragged[1].length + 1);
      double[][] noRow = matrix.clone();
      noRow[1] = null;
      broken.addAll(Arrays.asList(null, new double[0][], new double[1][0], ragged, noRow));
    }
    if (argument instanceof double[][][] matrices) {
      broken.addAll(Arrays.asList(null, new double[0][][]));
      for (Object matrix : broken(matrices[1])) {
        broken.add(new double[][][] {matrices[0], (double[][]) matrix});
      }
    }
    if (argument instanceof Layer[]) {
      broken.addAll(Arrays.asList(null, new Layer[0], new Layer[] {LAYER, null}));
    }
    return broken;
  }

  /** With one entry, one row or one column more. */
  private static List<Object> longer(Object argument) {
    if (argument instanceof double[] v) {
      return List.of(Arrays.copyOf(v, v.length + 1));
    }
    if (argument instanceof boolean[] mask) {
      return List.of(Arrays.copyOf(mask, mask.length + 1));
    }
    if (argument instanceof double[][] matrix) {
      double[][] row = Arrays.copyOf(matrix, matrix.length + 1);
      row[matrix.length] = matrix[0];
      UnaryOperator<double[]> column = r -> Arrays.copyOf(r, r.length + 1);
      return List.of(row, Arrays.stream(matrix).map(column).toArray(double[][]::new));
    }
    if (argument instanceof double[][][] matrices) {
      List<Object> longer = new ArrayList<>();
      longer.add(new double[][][] {matrices[0], matrices[1], matrices[1]});
      for (Object matrix : longer(matrices[1])) {
        longer.add(new double[][][] {matrices[0], (double[][]) matrix});
      }
      return longer;
    }
    if (argument instanceof Layer[]) {
      Layer wide = new Layer(THREE_BY_TWO, THREE, Activation.TANH);
      return List.of((Object) new Layer[] {wide, LAYER});
    }
    return List.of();
  }

  private static String expectOneLine(Call call) {
    Throwable failure = call.failure();
    assertThat(failure)
        .as("%s of %s", call, Arrays.deepToString(call.arguments))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(failure.getMessage()).isNotBlank().doesNotContain("\n");
    return failure.getMessage();
  }

  private static void expect(String message, Runnable call) {
    assertThat(catchThrowable(call::run))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
