package chainrule.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.network.Layer;
import chainrule.network.Network;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The quick check of a network's gradient accuses the wrong entry, and no other. */
class NetworkCheckTest {

  private static final double[] X = new Random(7).doubles(8, -1, 1).toArray();
  private static final double[] Y = {0, 1, 0, 0};

  private static Network network(int seed) {
    return Network.random(
        new int[] {8, 16, 16, 4},
        Activation.TANH,
        Activation.IDENTITY,
        Loss.SOFTMAX_CROSS_ENTROPY,
        seed);
  }

  /** A part in a million in a single entry, one after another through all of them. */
  @Example
  void anEntryThatIsWrongByAPartInAMillion_isAccusedAlone() {
    Network network = network(1);
    double[] gradient = network.gradient(X, Y);
    int tried = 0;
    for (int p = 0; p < gradient.length; p++) {
      if (Math.abs(gradient[p]) < 1e-4) {
        continue;
      }
      double[] wrong = gradient.clone();
      wrong[p] *= p % 2 == 0 ? 1 + 1e-6 : 1 - 1e-6;
      GradientCheck check = NetworkCheck.of(network, X, Y, wrong);
      assertThat(check.verdict()).isEqualTo(Verdict.WRONG);
      assertThat(
              check.entries().stream()
                  .filter(entry -> !entry.verdict().isGood())
                  .map(EntryCheck::input))
          .containsExactly(p);
      tried++;
    }
    assertThat(tried).isGreaterThan(400);
  }

  /** The smallest entries too, as far as their loss can show it. */
  @Example
  void aZeroInThePlaceOfAnEntry_isAccused() {
    Network network = network(2);
    double[] gradient = network.gradient(X, Y);
    for (int p = 0; p < gradient.length; p += 7) {
      double[] wrong = gradient.clone();
      wrong[p] = 0;
      assertThat(NetworkCheck.of(network, X, Y, wrong).entries().get(p).verdict())
          .isEqualTo(Verdict.WRONG);
    }
  }

  @Property(tries = 60)
  void noRightEntry_isAccused(
      @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 1, max = 9) Integer> widths,
      @ForAll Activation hidden,
      @ForAll Loss loss,
      @ForAll @IntRange(max = 1000) int seed) {
    int[] sizes = widths.stream().mapToInt(Integer::intValue).toArray();
    Network network = Network.random(sizes, hidden, Activation.IDENTITY, loss, seed);
    double[] x = new Random(seed).doubles(sizes[0], -2, 2).toArray();
    double[] y = new double[sizes[sizes.length - 1]];
    y[seed % y.length] = 1;
    double[] gradient = network.gradient(x, y);
    GradientCheck check = NetworkCheck.of(network, x, y, gradient);
    assertThat(check.entries()).hasSameSizeAs(network.parameters());
    assertThat(check.verdict()).isNotEqualTo(Verdict.WRONG);
    for (int p = 0; p < gradient.length; p++) {
      EntryCheck entry = check.entries().get(p);
      assertThat(entry.input()).isEqualTo(p);
      assertThat(entry.analytic()).isEqualTo(gradient[p]);
    }
  }

  /** Two measurements of the same slope, each within the error that it admits. */
  @Property(tries = 10)
  void bothChecks_measureTheSame(@ForAll @IntRange(max = 1000) int seed) {
    Network network =
        Network.random(
            new int[] {3, 4, 2}, Activation.SIGMOID, Activation.TANH, Loss.SQUARED_ERROR, seed);
    double[] x = {0.3, -1.2, 0};
    double[] y = {0.5, -0.25};
    GradientCheck quick = NetworkCheck.of(network, x, y, network.gradient(x, y));
    GradientCheck proving =
        GradientCheck.of(
            Problem.gradient(
                network.parameters(),
                at -> network.with(at).loss(x, y),
                at -> network.with(at).gradient(x, y)));
    assertThat(quick.verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(proving.verdict()).isEqualTo(Verdict.RIGHT);
    for (int p = 0; p < quick.entries().size(); p++) {
      EntryCheck a = quick.entries().get(p);
      EntryCheck b = proving.entries().get(p);
      assertThat(Math.abs(a.numeric() - b.numeric())).isLessThanOrEqualTo(a.bound() + b.bound());
    }
  }

  /** ReLU at its corner, for inputs 1: left slope 0, right slope 2 · (0 − 1) · 3 · 1. */
  @Example
  void aCorner_allowsTheSlopesBetween_andNoOther() {
    Layer relu = new Layer(new double[][] {{1, -1}}, new double[] {0}, Activation.RELU);
    Layer last = new Layer(new double[][] {{3}}, new double[] {0}, Activation.IDENTITY);
    Network network = new Network(new Layer[] {relu, last}, Loss.SQUARED_ERROR);
    double[] x = {1, 1};
    double[] y = {1};
    double[] right = {0, 0, 0, 0, -2};
    assertThat(NetworkCheck.of(network, x, y, right).verdict()).isEqualTo(Verdict.KINK);
    double[] between = {-3, -3, -3, 0, -2};
    assertThat(NetworkCheck.of(network, x, y, between).verdict()).isEqualTo(Verdict.KINK);
    double[] outside = {0.01, 0, 0, 0, -2};
    assertThat(NetworkCheck.of(network, x, y, outside).entries().get(0).verdict())
        .isEqualTo(Verdict.WRONG);
  }

  /** At a corner the quick steps see a slope between the two sides; it proves nothing there. */
  @Example
  void whatTheQuickStepsSeeAtACorner_isMeasuredAgain() {
    Layer relu = new Layer(new double[][] {{1, -1}}, new double[] {0}, Activation.RELU);
    Layer last = new Layer(new double[][] {{3}}, new double[] {0}, Activation.IDENTITY);
    Network network = new Network(new Layer[] {relu, last}, Loss.SQUARED_ERROR);
    double[] y = {1000}; // so steep that it hardly bends
    double mean = -3000 + 1.5 * 0x1p-11; // of (3a − y)² on the right and y² on the left
    double[] seen = {mean, 0, 0, 0, -2000};
    GradientCheck check = NetworkCheck.of(network, new double[] {1, 1}, y, seen);
    assertThat(check.entries().get(0).verdict()).isEqualTo(Verdict.KINK);
  }

  /** A dead rectifier: no weight of it moves the loss, and only 0 is its slope. */
  @Example
  void aSlopeWhereNothingMoves_isAccused() {
    Layer dead = new Layer(new double[][] {{-1, -1}}, new double[] {0}, Activation.RELU);
    Layer last = new Layer(new double[][] {{3}}, new double[] {0}, Activation.IDENTITY);
    Network network = new Network(new Layer[] {dead, last}, Loss.SQUARED_ERROR);
    double[] x = {1, 1};
    double[] y = {1};
    assertThat(NetworkCheck.of(network, x, y, new double[] {0, 0, 0, 0, -2}).verdict())
        .isEqualTo(Verdict.RIGHT);
    for (int p = 0; p < 4; p++) {
      double[] wrong = {0, 0, 0, 0, -2};
      wrong[p] = 1e-9;
      assertThat(NetworkCheck.of(network, x, y, wrong).entries().get(p).verdict())
          .isEqualTo(Verdict.WRONG);
    }
  }

  @Example
  void aGradientOfAnotherLength_isRefused() {
    assertThatThrownBy(() -> NetworkCheck.of(network(1), X, Y, new double[3]))
        .hasMessage("the network has 484 parameters but the gradient has length 3");
  }
}
