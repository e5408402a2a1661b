package chainrule.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import chainrule.calculus.Quadratic;
import chainrule.graph.Node;
import chainrule.graph.Products;
import chainrule.network.JacobianChain;
import chainrule.network.StepSum;
import chainrule.regularization.DropoutMask;
import chainrule.training.Descent;
import chainrule.training.ExampleGradient;
import chainrule.training.LearningRate;
import chainrule.training.MinibatchTraining;
import chainrule.training.Minibatches;
import chainrule.training.MomentumSchedule;
import chainrule.training.OnlineTraining;
import chainrule.training.Sampling;
import chainrule.training.Shuffle;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A number that counts something has a least, and what is below it is named in one line. */
class CountsTest {

  private static final double[] TWO = {1, 2};
  private static final double[][] MATRIX = {{2, 1}, {1, 3}};
  private static final ExampleGradient ITSELF = (theta, n) -> theta;
  private static final Random RANDOM = new Random(1);

  private static Arguments count(String what, int least, IntConsumer call) {
    return Arguments.of(what, least, call);
  }

  private static void trained(int examples, int size) {
    MinibatchTraining.train(TWO, ITSELF, examples, size, k -> 0.1, (theta, k) -> true, RANDOM);
  }

  static Stream<Arguments> counts() {
    return Stream.of(
        count("i", 0, i -> Quadratic.partialDerivative(MATRIX, TWO, TWO, i)),
        count("times", 1, n -> Products.repeated(Node.scalar(2), n)),
        count("entry", 0, i -> Products.entry(Node.vector(TWO), i)),
        count("nodes", 1, nodes -> JacobianChain.weightTensor(TWO, nodes)),
        count("steps of a staircase", 1, width -> StepSum.network(Math::sin, 0, 1, width)),
        count("width", 2, StepSum::product),
        count("units", 0, n -> DropoutMask.draw(n, 0.5, RANDOM)),
        count("steps", 0, steps -> Descent.path(TWO, UnaryOperator.identity(), 0.1, steps)),
        count("n", 0, n -> Minibatches.order(n, Shuffle.NEVER, 1, 0)),
        count("n, shuffled", 0, n -> Minibatches.order(n, Shuffle.EVERY_EPOCH, 1, 0)),
        count("epoch", 0, epoch -> Minibatches.order(3, Shuffle.EVERY_EPOCH, 1, epoch)),
        count("batch", 1, size -> Minibatches.cut(new int[] {0, 1}, size)),
        count("permutation", 0, n -> Sampling.permutation(n, RANDOM)),
        count("subset", 1, size -> Sampling.subset(3, size, RANDOM)),
        count("of which", 1, n -> Sampling.subset(n, 1, RANDOM)),
        count("tau", 0, tau -> LearningRate.decayed(1, 0.1, tau, 2)),
        count("k", 0, k -> LearningRate.decayed(1, 0.1, 5, k)),
        count("epochsEach", 1, each -> MomentumSchedule.at(TWO, each, 3)),
        count("epoch of α", 0, epoch -> MomentumSchedule.at(TWO, 2, epoch)),
        count("examples", 0, n -> OnlineTraining.train(TWO, ITSELF, n, 0.1, 1)),
        count("epochs", 0, epochs -> OnlineTraining.train(TWO, ITSELF, 1, 0.1, epochs)),
        count("drawn", 1, size -> trained(3, size)),
        count("to draw from", 1, n -> trained(n, 1)));
  }

  @ParameterizedTest
  @MethodSource("counts")
  void theLeastWillDo_andLessIsNamed(String what, int least, IntConsumer call) {
    assertThatCode(() -> call.accept(least)).doesNotThrowAnyException();
    for (int less : new int[] {least - 1, least - 2, -1000, Integer.MIN_VALUE}) {
      Throwable thrown = catchThrowable(() -> call.accept(less));
      assertThat(thrown)
          .isInstanceOfAny(IllegalArgumentException.class, IndexOutOfBoundsException.class);
      assertThat(thrown.getMessage()).contains(String.valueOf(less)).doesNotContain("\n");
    }
  }

  @ParameterizedTest
  @MethodSource("tooMany")
  void moreThanThereAre_isNamed(IntConsumer call) {
    assertThatCode(() -> call.accept(3)).doesNotThrowAnyException();
    assertThat(catchThrowable(() -> call.accept(4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("size is 4 but must be from 1 to 3");
  }

  static Stream<IntConsumer> tooMany() {
    return Stream.of(size -> Sampling.subset(3, size, RANDOM), size -> trained(3, size));
  }
}
