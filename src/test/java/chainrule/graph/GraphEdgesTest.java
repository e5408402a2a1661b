package chainrule.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The edges of the graph's operations: what is no number, very small or very large. */
class GraphEdgesTest {

  @Test
  void whatIsNoNumberHasNoSlopeEither() {
    for (UnaryOperator<Node> activation :
        List.<UnaryOperator<Node>>of(
            Activations::sigmoid,
            Activations::tanh,
            Activations::relu,
            a -> Activations.leakyRelu(a, 0.1),
            Arithmetic::abs)) {
      Node a = Node.scalar(Double.NaN);
      Node y = activation.apply(a);
      assertThat(y.value()).containsExactly(Double.NaN);
      assertThat(y.backward().by(a)).containsExactly(Double.NaN);
    }
  }

  @Test
  void rectifiersHaveTheirLeftSlopeAtTheKink() {
    for (double zero : new double[] {0.0, -0.0}) {
      Node a = Node.scalar(zero);
      assertThat(Activations.relu(a).backward().by(a)).containsExactly(0);
      assertThat(Activations.leakyRelu(a, 0.1).backward().by(a)).containsExactly(0.1);
    }
  }

  /** Who changes an array that a loss was made from changes no node. */
  @Test
  void targetsAreConstants() {
    double[] target = {1, 0};
    Node output = Node.vector(0.75, 0.25);
    Node squared = Losses.squaredError(output, target);
    Node entropy = Losses.crossEntropy(output, target);
    target[0] = 9;
    Node difference = squared.parents().get(0).parents().get(0);
    assertThat(difference.parents().get(1).value()).containsExactly(1, 0);
    assertThat(squared.backward().by(output)).containsExactly(-0.5, 0.5);
    assertThat(entropy.backward().by(output)).containsExactly(-1 / 0.75, 0);
  }

  /** The square of the divisor would be infinite. */
  @Test
  void theSlopeByALargeDivisorIsNotLost() {
    Node a = Node.scalar(1e300);
    Node b = Node.scalar(1e200);
    assertThat(Arithmetic.over(a, b).backward().by(b)[0]).isEqualTo(-1e300 / 1e200 / 1e200);
  }
}
