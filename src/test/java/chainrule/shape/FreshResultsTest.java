package chainrule.shape;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.value.ArrayTree;
import chainrule.network.LinearCollapse;
import chainrule.training.Descent;
import chainrule.training.ExampleGradient;
import chainrule.training.GoodEnough;
import chainrule.training.MinibatchGradient;
import chainrule.training.MinibatchTraining;
import chainrule.training.Minibatches;
import chainrule.training.OnlineTraining;
import chainrule.training.Restarts;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a formula returns is new, down to the last row, and what it is given stays as it was. */
class FreshResultsTest {

  private static final double[] TWO = {1, 2};
  private static final ExampleGradient ITSELF = (theta, n) -> theta;
  private static final IntToDoubleFunction RATE = k -> 0.1;
  private static final GoodEnough AT_ONCE = (theta, k) -> true;
  private static final ToDoubleFunction<double[]> FIRST = theta -> theta[0];
  private static final UnaryOperator<double[]> IDENTITY = UnaryOperator.identity();

  /** Where there is nothing to be done, or only one of what is added up. */
  private static Stream<ArgumentsTest.Call> nothingToDo() {
    double[][][] oneLayer = {{{1, 2}, {3, 4}}};
    return Stream.of(
        call(LinearCollapse.class, "weights", (Object) oneLayer),
        call(LinearCollapse.class, "bias", oneLayer, new double[][] {TWO}),
        call(Minibatches.class, "cut", new int[] {0, 1}, 2),
        call(MinibatchGradient.class, "mean", TWO, ITSELF, new int[] {0}),
        call(MinibatchTraining.class, "train", TWO, ITSELF, 3, 2, RATE, AT_ONCE, new Random(1)),
        call(OnlineTraining.class, "train", TWO, ITSELF, 1, 0.1, 0),
        call(Descent.class, "path", TWO, IDENTITY, 0.1, 0),
        call(Restarts.class, "best", FIRST, IDENTITY, new double[][] {TWO}, 0.1, 0));
  }

  private static ArgumentsTest.Call call(Class<?> formula, String method, Object... arguments) {
    return new ArgumentsTest.Call(formula, method, false, arguments);
  }

  static Stream<ArgumentsTest.Call> calls() {
    return Stream.concat(ArgumentsTest.calls().stream(), nothingToDo());
  }

  @ParameterizedTest
  @MethodSource("calls")
  void aResultSharesNoArrayWithTheArguments(ArgumentsTest.Call call) throws Exception {
    Object[] before = ArrayTree.copy(call.arguments());
    Object result = call.target().invoke(null, call.arguments());
    assertThat(ArrayTree.share(result, call.arguments())).isFalse();
    assertThat(ArrayTree.equal(call.arguments(), before)).isTrue();
  }
}
