package chainrule.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.activation.Activation;
import chainrule.loss.CrossEntropy;
import chainrule.loss.Loss;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** δ's and explicit Jacobians are two ways of writing one chain. */
class TwoWaysBackTest {

  private static final Offset<Double> ROUNDING = within(1e-12);

  @ParameterizedTest
  @EnumSource(Activation.class)
  void deltasAndExplicitJacobiansAgree_inEveryLayerOfAnyDepth(Activation hidden) {
    Random random = new Random(3);
    for (int depth = 1; depth <= 6; depth++) {
      int[] sizes = random.ints(depth + 1, 1, 8).toArray();
      Network network =
          Network.random(sizes, hidden, Activation.IDENTITY, Loss.SOFTMAX_CROSS_ENTROPY, depth);
      double[] x = random.doubles(sizes[0], -2, 2).toArray();
      double[] y = new double[sizes[depth]];
      y[random.nextInt(y.length)] = 1;
      expectTheSame(network, x, y);
    }
  }

  /** Where a probability has nearly run out, the long way is lost and the short one is not. */
  @Test
  void explicitJacobiansNeedAProbabilityWhoseSlopeIsANumber() {
    double[] y = {1, 0};
    double infinity = Double.POSITIVE_INFINITY;
    assertThat(JacobianChain.outputDelta(new double[] {-700, 0}, y))
        .containsExactly(new double[] {-1, 1}, ROUNDING);
    assertThat(JacobianChain.outputDelta(new double[] {-720, 0}, y))
        .containsExactly(-infinity, infinity);
    assertThat(JacobianChain.outputDelta(new double[] {-800, 0}, y)).containsOnly(Double.NaN);
    assertThat(CrossEntropy.logitGradient(new double[] {-800, 0}, y)).containsExactly(-1, 1);
  }

  /** Goes back as the note does, and compares on the way. */
  private static void expectTheSame(Network network, double[] x, double[] y) {
    Layer[] layers = network.layers();
    double[][] a = FeedForward.preActivations(layers, x);
    Layer[] gradient = Backpropagation.gradient(layers, network.loss(), x, y);
    double[][] deltas = Backpropagation.deltas(layers, network.loss(), x, y);
    double[] row = JacobianChain.outputDelta(a[a.length - 1], y);
    for (int k = layers.length - 1; k >= 0; k--) {
      assertThat(deltas[k]).as("δ of layer %d", k + 1).containsExactly(row, ROUNDING);
      double[] h = k == 0 ? x : layers[k - 1].activation().value(a[k - 1]);
      double[][] byWeights =
          JacobianChain.contract(row, JacobianChain.weightTensor(h, layers[k].nodes()));
      for (int i = 0; i < byWeights.length; i++) {
        assertThat(gradient[k].weights()[i])
            .as("∂ℓ/∂W of layer %d, row %d", k + 1, i)
            .containsExactly(byWeights[i], ROUNDING);
      }
      assertThat(gradient[k].bias()).as("∂ℓ/∂b").containsExactly(row, ROUNDING);
      if (k > 0) {
        double[] byInput = JacobianChain.product(row, layers[k].weights());
        Activation before = layers[k - 1].activation();
        row = JacobianChain.product(byInput, JacobianChain.activationJacobian(a[k - 1], before));
      }
    }
  }

  @Test
  void theLongWayIsLostWhereAProbabilityIsRoundedToZero_andTheShortWayIsNot() {
    double[] a = {800, 0};
    double[] target = {0, 1};
    assertThat(JacobianChain.outputDelta(a, target)).containsOnly(Double.NaN);
    assertThat(CrossEntropy.logitGradient(a, target)).containsExactly(1, -1);
  }
}
