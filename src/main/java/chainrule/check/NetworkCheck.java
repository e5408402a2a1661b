package chainrule.check;

import chainrule.network.Layer;
import chainrule.network.Network;
import java.util.ArrayList;
import java.util.List;

/**
 * The gradient of a whole network, checked quickly in every weight and bias.
 *
 * <p>A central difference at h and one at h/2 give Richardson's extrapolation and a bound on its
 * error: how far it is from the better of the two, what a corner would show as a difference between
 * the left and the right slope, and rounding. Each of the four losses redoes only what the
 * parameter touches. Where that settles the entry, to better than half of a part in a million, it
 * is right. Where it does not, because a slope is small, a kink is near or the entry is wrong,
 * {@link Slope} measures it with more steps, and before an entry is accused, once more on the
 * network from scratch.
 */
public final class NetworkCheck {

  private static final double STEP = 0x1p-11;

  /** The error that still settles an entry, relative to it. */
  private static final double SHARP = 3e-7;

  /** Relative error of a computed loss: a few roundings. */
  private static final double LOSS_ERROR = 16 * Math.ulp(1.0);

  private final Network network;
  private final double[] x;
  private final double[] y;
  private final double[] theta;
  private final double[] gradient;
  private final PerturbedNetwork perturbed;
  private final double loss;
  private final List<EntryCheck> entries = new ArrayList<>();

  private NetworkCheck(Network network, double[] x, double[] y, double[] gradient) {
    this.network = network;
    this.x = x;
    this.y = y;
    this.gradient = gradient;
    theta = network.parameters();
    perturbed = new PerturbedNetwork(network, x, y);
    loss = perturbed.loss();
  }

  /**
   * Checks every entry of a claimed gradient.
   *
   * @param network the network
   * @param x an input
   * @param y its target
   * @param gradient ∂L/∂θ as somebody says it is, in the order of {@link Network#parameters}
   * @return the verdict, with the comparison of each entry in the same order
   * @throws IllegalArgumentException if the example or the gradient does not fit the network
   */
  public static GradientCheck of(Network network, double[] x, double[] y, double[] gradient) {
    NetworkCheck check = new NetworkCheck(network, x, y, gradient);
    if (gradient.length != check.theta.length) {
      throw new IllegalArgumentException(
          "the network has %d parameters but the gradient has length %d"
              .formatted(check.theta.length, gradient.length));
    }
    return check.run();
  }

  private GradientCheck run() {
    Layer[] layers = network.layers();
    for (int k = 0; k < layers.length; k++) {
      double[] input = perturbed.input(k);
      for (int j = 0; j < layers[k].nodes(); j++) {
        for (double h : input) {
          entry(k, j, h);
        }
      }
      for (int j = 0; j < layers[k].nodes(); j++) {
        entry(k, j, 1);
      }
    }
    Verdict worst = Verdict.RIGHT;
    for (EntryCheck entry : entries) {
      worst = worst.or(entry.verdict());
    }
    return new GradientCheck(List.copyOf(entries), worst);
  }

  /** The next parameter, which reaches aⱼ of layer k through a factor. */
  private void entry(int k, int j, double factor) {
    int p = entries.size();
    double step = STEP / Math.max(1, Math.abs(factor));
    double right = perturbed.loss(k, j, factor * step);
    double left = perturbed.loss(k, j, -factor * step);
    double nearRight = perturbed.loss(k, j, factor * step / 2);
    double nearLeft = perturbed.loss(k, j, -factor * step / 2);
    double far = (right - left) / (2 * step);
    double near = (nearRight - nearLeft) / step;
    double bending = Math.abs(near - far) / 3;
    double jump = ((right - loss) - (loss - left)) / step;
    double nearJump = 2 * ((nearRight - loss) - (loss - nearLeft)) / step;
    double corner = Math.abs(2 * nearJump - jump);
    double rounding = LOSS_ERROR * Math.max(1, Math.max(Math.abs(left), Math.abs(right))) / step;
    double numeric = near + (near - far) / 3;
    double error = bending + corner + rounding;
    boolean flat = right == loss && left == loss && nearRight == loss && nearLeft == loss;
    double difference = Math.abs(numeric - gradient[p]);
    boolean settled =
        flat ? gradient[p] == 0 : difference <= error && error <= SHARP * Math.abs(gradient[p]);
    entries.add(
        settled
            ? new EntryCheck(0, p, gradient[p], numeric, difference, error, Verdict.RIGHT)
            : unsettled(p, Slope.of(shift -> perturbed.loss(k, j, factor * shift), 0)));
  }

  /** What more steps say; if they do not say right, what the whole network says. */
  private EntryCheck unsettled(int p, Slope slope) {
    EntryCheck entry = EntryCheck.of(0, p, gradient[p], slope, 0);
    boolean right = entry.verdict() == Verdict.RIGHT;
    return right ? entry : EntryCheck.of(0, p, gradient[p], measured(p), 0);
  }

  private Slope measured(int p) {
    double[] moved = theta.clone();
    return Slope.of(
        value -> {
          moved[p] = value;
          return network.with(moved).loss(x, y);
        },
        theta[p]);
  }
}
