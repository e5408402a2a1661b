package chainrule.regularization;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.EachEntry;
import chainrule.testing.Expect;
import chainrule.testing.FiniteDifferences;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(
    of = Dropout.class,
    note = "06 - Neural Networks",
    section = "Dropout",
    uses = DropProbability.class)
@Task(
    method = "forward",
    points = 3,
    formula = "hᵢ / (1 − p) if unit i is kept, else 0",
    hint =
        "Divide by the probability of being kept, which makes up for the units that are missing.")
@Task(
    method = "backward",
    points = 3,
    formula = "∂L/∂hᵢ = gᵢ / (1 − p) if unit i was kept, else 0",
    hint = "By what number was hᵢ multiplied on its way forward? That number is its slope.")
class DropoutTest {

  private static final double TOLERANCE = 1e-12;

  /** Activations or slopes, their mask, and p. */
  record Layer(double[] v, boolean[] keep, double p) {}

  @Provide
  Arbitrary<Layer> layers() {
    return Draw.size().flatMap(DropoutTest::layer);
  }

  @Provide
  Arbitrary<Layer> layersOfAnySize() {
    return Draw.ofAnySize(
        layers(), (l, scale) -> new Layer(EachEntry.times(scale, l.v), l.keep, l.p));
  }

  private static Arbitrary<Layer> layer(int n) {
    Arbitrary<boolean[]> keep =
        Arbitraries.of(true, false).withoutEdgeCases().array(boolean[].class).ofSize(n);
    return Combinators.combine(Draw.vector(n), keep, Draw.share()).as(Layer::new);
  }

  /** Few, since they have 2ⁿ masks. */
  @Provide
  Arbitrary<Layer> smallLayers() {
    return Draw.few().flatMap(DropoutTest::layer);
  }

  @Example
  @Behaviour("with p = ½ what is kept is doubled")
  void forward_withAHalf_doublesWhatIsKept() {
    double[] got =
        Call.pure(Dropout::forward, new double[] {1, 2, 3}, keep(true, false, true), 0.5);
    Expect.close("h", got, new double[] {2, 0, 6}, TOLERANCE);
  }

  @Example
  @Behaviour("with p = ⅓, 2 becomes 3")
  void forward_withAThird_makesTwoIntoThree() {
    double[] got = Call.pure(Dropout::forward, new double[] {2, -4}, keep(true, true), 1.0 / 3);
    Expect.close("h", got, new double[] {3, -6}, 1e-14);
  }

  @Example
  @Behaviour("with p = 0 nothing changes")
  void forward_withoutDropping_changesNothing() {
    double[] got = Call.pure(Dropout::forward, new double[] {1, -2}, keep(true, true), 0.0);
    Expect.close("h", got, new double[] {1, -2}, 0);
  }

  @Example
  @Behaviour("with p = 0.999, 2 becomes 2000; with p = 0.001, 999 becomes 1000")
  void forward_withAnExtremeProbability_isInProportion() {
    double[] got = Call.pure(Dropout::forward, new double[] {2, 2}, keep(true, false), 0.999);
    Expect.close("h", got, new double[] {2000, 0}, 1e-8);
    got = Call.pure(Dropout::forward, new double[] {999, 999}, keep(false, true), 0.001);
    Expect.close("h", got, new double[] {0, 1000}, 1e-9);
  }

  @Property
  @Behaviour("what is kept is divided by 1 − p, the rest is 0")
  void forward_divides_orDrops(@ForAll("layersOfAnySize") Layer l) {
    double[] got = Call.pure(Dropout::forward, l.v, l.keep, l.p);
    Expect.length("h", got, l.v.length);
    double tolerance = TOLERANCE * Expect.largest(l.v);
    for (int i = 0; i < got.length; i++) {
      Expect.close("(1 − p) h[" + i + "]", got[i] * (1 - l.p), l.keep[i] ? l.v[i] : 0, tolerance);
    }
  }

  /** Each of the 2ⁿ masks, as often as it comes up. */
  @Property
  @Behaviour("on average over all masks the activation is kept")
  void forward_onAverage_keepsTheActivation(@ForAll("smallLayers") Layer l) {
    int n = l.v.length;
    double[] mean = new double[n];
    for (int bits = 0; bits < 1 << n; bits++) {
      boolean[] keep = new boolean[n];
      double probability = 1;
      for (int i = 0; i < n; i++) {
        keep[i] = (bits >> i & 1) == 1;
        probability *= keep[i] ? 1 - l.p : l.p;
      }
      double[] h = Call.pure(Dropout::forward, l.v, keep, l.p);
      for (int i = 0; i < n; i++) {
        mean[i] += probability * h[i];
      }
    }
    Expect.close("the mean of h", mean, l.v, TOLERANCE * Expect.largest(l.v));
  }

  @Example
  @Behaviour("with p = ½ the slopes of what was kept are doubled")
  void backward_withAHalf_doublesWhatWasKept() {
    double[] got =
        Call.pure(Dropout::backward, new double[] {1, -2, 3}, keep(false, true, true), 0.5);
    Expect.close("∂L/∂h", got, new double[] {0, -4, 6}, TOLERANCE);
  }

  @Example
  @Behaviour("with p = 0.999, 2 becomes 2000; with p = 0.001, 999 becomes 1000")
  void backward_withAnExtremeProbability_isInProportion() {
    double[] got = Call.pure(Dropout::backward, new double[] {2, 2}, keep(true, false), 0.999);
    Expect.close("∂L/∂h", got, new double[] {2000, 0}, 1e-8);
    got = Call.pure(Dropout::backward, new double[] {999, 999}, keep(false, true), 0.001);
    Expect.close("∂L/∂h", got, new double[] {0, 1000}, 1e-9);
  }

  @Property
  @Behaviour("the gradient is the derivative of the loss with respect to every activation")
  void backward_isTheSlope(@ForAll("layersOfAnySize") Layer l) {
    double[] got = Call.pure(Dropout::backward, l.v, l.keep, l.p);
    double[] anywhere = new double[l.v.length];
    Expect.close("∂L/∂h", got, Dual.gradient(anywhere, h -> loss(h, l)), tolerance(l));
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the loss")
  void backward_agreesWithFiniteDifferences(@ForAll("layers") Layer l) {
    double[] got = Call.pure(Dropout::backward, l.v, l.keep, l.p);
    double[] anywhere = new double[l.v.length];
    FiniteDifferences.of(h -> loss(Dual.constants(h), l).value(), anywhere).expect("∂L/∂h", got);
  }

  /** Relative, since a small 1 − p makes large numbers. */
  private static double tolerance(Layer l) {
    return 1e-13 / (1 - l.p) * Expect.largest(l.v);
  }

  /** The activations that go on, each times the slope that comes back to it. */
  private static Dual loss(Dual[] h, Layer l) {
    Dual sum = Dual.constant(0);
    for (int i = 0; i < h.length; i++) {
      if (l.keep[i]) {
        sum = sum.plus(h[i].over(Dual.constant(1 - l.p)).times(l.v[i]));
      }
    }
    return sum;
  }

  private static boolean[] keep(boolean... keep) {
    return keep;
  }
}
