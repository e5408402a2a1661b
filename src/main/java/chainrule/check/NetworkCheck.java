package chainrule.check;

import chainrule.network.Layer;
import chainrule.network.Network;
import java.util.List;

/**
 * The gradient of a whole network, checked quickly in every weight and bias.
 *
 * <p>A central difference at h and one at h/2 give Richardson's extrapolation and a bound on its
 * error: how far it is from the better of the two, what a corner would show as a difference between
 * the left and the right slope, and rounding. The losses of all parameters that come into one node
 * are found together, and each redoes only what that node touches. Where that settles the entry, to
 * better than half of a part in a million, it is right. Where it does not, because a slope is
 * small, a kink is near or the entry is wrong, {@link Slope} measures it with more steps, on losses
 * that are the whole network's to the bit.
 */
public final class NetworkCheck {

  private static final double STEP = 0x1p-11;

  /** The error that still settles an entry, relative to it. */
  private static final double SHARP = 3e-7;

  /** Relative error of a computed loss: a few roundings. */
  private static final double LOSS_ERROR = 16 * Math.ulp(1.0);

  private final Layer[] layers;
  private final double[] theta;
  private final double[] gradient;
  private final PerturbedNetwork perturbed;
  private final double loss;
  private final EntryCheck[] entries;

  private NetworkCheck(Network network, double[] x, double[] y, double[] gradient) {
    this.gradient = gradient;
    layers = network.layers();
    theta = network.parameters();
    perturbed = new PerturbedNetwork(network, x, y);
    loss = perturbed.loss();
    entries = new EntryCheck[theta.length];
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
    int first = 0;
    for (int k = 0; k < layers.length; k++) {
      int nodes = layers[k].nodes();
      int inputs = layers[k].inputs();
      for (int j = 0; j < nodes; j++) {
        double[] losses = perturbed.losses(k, j, around(k, j));
        for (int i = 0; i < inputs; i++) {
          entry(first + j * inputs + i, perturbed.input(k)[i], losses, 4 * i);
        }
        entry(first + nodes * inputs + j, 1, losses, 4 * inputs);
      }
      first += nodes * (inputs + 1);
    }
    return GradientCheck.of(List.of(entries));
  }

  /** Where aⱼ of layer k is taken by the steps of each weight that comes in, and of the bias. */
  private double[] around(int k, int j) {
    double[] input = perturbed.input(k);
    double a = perturbed.preActivation(k, j);
    double[] moved = new double[4 * (input.length + 1)];
    for (int i = 0; i <= input.length; i++) {
      double factor = i < input.length ? input[i] : 1;
      double shift = factor * step(factor);
      moved[4 * i] = a + shift;
      moved[4 * i + 1] = a - shift;
      moved[4 * i + 2] = a + shift / 2;
      moved[4 * i + 3] = a - shift / 2;
    }
    return moved;
  }

  private static double step(double factor) {
    return STEP / Math.max(1, Math.abs(factor));
  }

  /**
   * A parameter that reaches its node through a factor, with its four losses from {@code at} on.
   */
  private void entry(int p, double factor, double[] losses, int at) {
    double step = step(factor);
    double right = losses[at];
    double left = losses[at + 1];
    double nearRight = losses[at + 2];
    double nearLeft = losses[at + 3];
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
    entries[p] =
        settled
            ? new EntryCheck(0, p, gradient[p], numeric, difference, error, Verdict.RIGHT)
            : EntryCheck.of(0, p, gradient[p], measured(p), 0);
  }

  private Slope measured(int p) {
    return Slope.of(perturbed.values(p, Stencil.points(theta[p]))[0], theta[p]);
  }
}
