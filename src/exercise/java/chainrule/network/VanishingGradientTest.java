package chainrule.network;

import chainrule.activation.Sigmoid;
import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.Expect;
import chainrule.testing.FiniteDifferences;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(
    of = VanishingGradient.class,
    note = "06 - Neural Networks",
    section = "Vanishing Gradients",
    uses = Sigmoid.class)
@Task(
    method = "slope",
    points = 3,
    formula = "∂hₙ/∂h₀ = ∏ₖ σ′(aₖ) wₖ, with aₖ = wₖhₖ₋₁ + bₖ and hₖ = σ(aₖ)",
    hint = "Go forward through the chain and multiply the slopes as you pass them.")
@Task(
    method = "bound",
    points = 1,
    formula = "(¼)ⁿ ∏ₖ |wₖ|",
    hint = "Where is σ′ largest, and how large is it there?")
class VanishingGradientTest {

  /** A chain of neurons, and what goes into it. */
  record Chain(double[] w, double[] b, double h0) {}

  @Provide
  Arbitrary<Chain> chains() {
    return length()
        .flatMap(
            n -> Combinators.combine(Draw.vector(n), Draw.vector(n), Draw.number()).as(Chain::new));
  }

  /** A first weight that is larger, and what it meets smaller: the neurons stay as they are. */
  @Provide
  Arbitrary<Chain> chainsOfAnySize() {
    return Draw.ofAnySize(
        chains(),
        (c, scale) -> {
          double[] w = c.w.clone();
          w[0] *= scale;
          return new Chain(w, c.b, c.h0 / scale);
        });
  }

  private static Arbitrary<Integer> length() {
    return Arbitraries.integers().between(1, 20).withoutEdgeCases();
  }

  @Example
  @Behaviour("where every sigmoid is at its steepest the slope is the bound itself")
  void slope_atTheMiddleOfEverySigmoid_isTheBoundItself() {
    // b = −w/2 puts the pre-activation of each neuron after the first at 0, where h = ½.
    double got =
        Call.pure(VanishingGradient::slope, new double[] {4, 8, -6}, new double[] {0, -4, 3}, 0.0);
    Expect.close("∂h₃/∂h₀", got, -3, 1e-14);
  }

  @Example
  @Behaviour("a product next to nothing grows again where a large weight follows")
  void slope_nextToNothing_growsAgain() {
    double[] w = {0x1p-1020, 0x1p1000};
    double[] b = {0, -0x1p999};
    Expect.close("∂h₂/∂h₀", Call.pure(VanishingGradient::slope, w, b, 0.0), 0x1p-24, 1e-20);
  }

  @Property
  @Behaviour("the slope is that of the whole chain")
  void slope_isTheSlopeOfTheChain(@ForAll("chainsOfAnySize") Chain c) {
    double got = Call.pure(VanishingGradient::slope, c.w, c.b, c.h0);
    Dual h = Dual.variable(c.h0);
    double bound = 1;
    for (int k = 0; k < c.w.length; k++) {
      h = h.times(c.w[k]).plus(Dual.constant(c.b[k])).sigmoid();
      bound *= Math.abs(c.w[k]) / 4;
    }
    Expect.close("∂hₙ/∂h₀", got, h.slope(), 1e-12 * Math.max(bound, Math.abs(h.slope())));
  }

  @Property(tries = 25)
  @Behaviour("the slope agrees with finite differences of the chain")
  void slope_agreesWithFiniteDifferences(@ForAll("chains") Chain c) {
    double got = Call.pure(VanishingGradient::slope, c.w, c.b, c.h0);
    FiniteDifferences.of(
            h -> {
              for (int k = 0; k < c.w.length; k++) {
                h = 1 / (1 + Math.exp(-c.w[k] * h - c.b[k]));
              }
              return h;
            },
            c.h0)
        .expect("∂hₙ/∂h₀", got);
  }

  @Property
  @Behaviour("the slope is never larger than (¼)ⁿ times the weights")
  void slope_isNeverLargerThanTheBound(@ForAll("chains") Chain c) {
    double slope = Call.pure(VanishingGradient::slope, c.w, c.b, c.h0);
    double bound = bound(c.w).doubleValue() * (1 + 1e-12);
    Expect.that(Math.abs(slope) <= bound, "expected at most " + bound + " in size, got " + slope);
  }

  @Example
  @Behaviour("the bound of one neuron is a quarter of its weight")
  void bound_ofOneNeuron_isAQuarterOfItsWeight() {
    Expect.close("bound", Call.pure(VanishingGradient::bound, new double[] {-2}), 0.5, 0);
  }

  @Example
  @Behaviour("a bound next to nothing grows again where a large weight follows")
  void bound_nextToNothing_growsAgain() {
    double got = Call.pure(VanishingGradient::bound, new double[] {0x1p-1020, 0x1p1000});
    Expect.close("bound", got, 0x1p-24, 1e-20);
  }

  @Provide
  Arbitrary<double[]> weights() {
    return length().flatMap(Draw::vectorOfAnySize);
  }

  @Property
  @Behaviour("the bound is (¼)ⁿ times the weights")
  void bound_isTheProductOfTheQuarters(@ForAll("weights") double[] w) {
    double got = Call.pure(VanishingGradient::bound, w);
    BigDecimal expected = bound(w);
    Expect.close("bound", got, expected, 1e-12 * expected.doubleValue());
  }

  /** |w₁ ⋯ wₙ| / 4ⁿ, to all digits. */
  private static BigDecimal bound(double[] w) {
    BigDecimal product = BigDecimal.ONE;
    for (double wk : w) {
      product = product.multiply(new BigDecimal(wk).abs());
    }
    return product.divide(new BigDecimal(4).pow(w.length));
  }
}
