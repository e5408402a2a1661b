package chainrule.training;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(of = Momentum.class, note = "06 - Neural Networks", section = "Momentum")
@Task(
    method = "velocity",
    points = 3,
    formula = "v ← α v − η g",
    hint = "α is for the old velocity only, η for the slope only. Downhill is against the slope.")
@Task(
    method = "step",
    points = 1,
    formula = "θ ← θ + v",
    hint = "The velocity points downhill already.")
class MomentumTest {

  private static final double TOLERANCE = 1e-12;

  /** v, g, η and α. */
  record Slope(double[] velocity, double[] gradient, double learningRate, double momentum) {}

  /** θ and v. */
  record Move(double[] theta, double[] velocity) {}

  @Provide
  Arbitrary<Slope> slopes() {
    return Draw.size()
        .flatMap(
            n ->
                Combinators.combine(
                        Draw.vectorOfAnySize(n),
                        Draw.vectorOfAnySize(n),
                        Draw.probability(),
                        Draw.share())
                    .as(Slope::new));
  }

  @Provide
  Arbitrary<Move> moves() {
    return Draw.size()
        .flatMap(
            n ->
                Combinators.combine(Draw.vectorOfAnySize(n), Draw.vectorOfAnySize(n))
                    .as(Move::new));
  }

  @Example
  @Behaviour("a velocity keeps some of the old one and goes against the slope")
  void velocity_keepsSomeAndGoesAgainstTheSlope() {
    double[] got =
        Call.pure(Momentum::velocity, new double[] {1, -2}, new double[] {10, 20}, 0.1, 0.5);
    Expect.close("v", got, new double[] {-0.5, -3}, TOLERANCE);
    double[] still = {0};
    got = Call.pure(Momentum::velocity, new double[] {1}, still, 0.1, 0.999_999);
    Expect.close("v, of nearly all of the old one", got, new double[] {0.999_999}, 0);
  }

  @Property
  @Behaviour("v is α times the old velocity minus η times the slope")
  void velocity_isTheOldOneAndTheSlope(@ForAll("slopes") Slope s) {
    double[] got =
        Call.pure(Momentum::velocity, s.velocity, s.gradient, s.learningRate, s.momentum);
    double[] expected = new double[s.velocity.length];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = Math.fma(s.momentum, s.velocity[i], -s.learningRate * s.gradient[i]);
    }
    Expect.close("v", got, expected, TOLERANCE * Expect.largest(s.velocity, s.gradient));
  }

  @Example
  @Behaviour("thirds keep every digit")
  void velocity_ofThirds_keepsEveryDigit() {
    double[] got = Call.pure(Momentum::velocity, new double[] {2}, new double[] {1}, 1.0 / 3, 0.5);
    Expect.close("v", got, new double[] {2.0 / 3}, 1e-15);
  }

  @Example
  @Behaviour("rates of 5 and 0.001 and an α of 0.999 are in proportion")
  void velocity_atALargeOrSmallRate_isInProportion() {
    double[] v = {1};
    double[] g = {2};
    double[] got = Call.pure(Momentum::velocity, v, g, 5.0, 0.999);
    Expect.close("v with η = 5, α = 0.999", got, new double[] {-9.001}, TOLERANCE);
    got = Call.pure(Momentum::velocity, v, g, 0.001, 0.001);
    Expect.close("v with η = 0.001, α = 0.001", got, new double[] {-0.001}, TOLERANCE);
  }

  @Example
  @Behaviour("on a constant slope α = 0.9 comes to ten times the plain step")
  void velocity_onAConstantSlope_comesToTenSteps() {
    double[] v = {0};
    for (int k = 0; k < 500; k++) {
      v = Call.pure(Momentum::velocity, v, new double[] {1}, 0.1, 0.9);
    }
    Expect.close("v after 500 steps with g = 1, η = 0.1, α = 0.9", v, new double[] {-1}, TOLERANCE);
  }

  @Property
  @Behaviour("with α = 0 it is the plain step")
  void velocity_withoutMomentum_isThePlainStep(@ForAll("slopes") Slope s) {
    double[] got = Call.pure(Momentum::velocity, s.velocity, s.gradient, s.learningRate, 0.0);
    double[] plain = s.gradient.clone();
    for (int i = 0; i < plain.length; i++) {
      plain[i] *= -s.learningRate;
    }
    Expect.close("v", got, plain, TOLERANCE * Expect.largest(s.gradient));
  }

  @Example
  @Behaviour("a step adds the velocity")
  void step_ofTwo_addsTheVelocity() {
    double[] got = Call.pure(Momentum::step, new double[] {1, 2}, new double[] {-0.5, 3});
    Expect.close("θ", got, new double[] {0.5, 5}, TOLERANCE);
  }

  @Example
  @Behaviour("without a velocity θ stays, and comes back in an array of its own")
  void step_withoutAVelocity_staysInANewArray() {
    double[] got = Call.pure(Momentum::step, new double[] {1, 2}, new double[2]);
    Expect.close("θ", got, new double[] {1, 2}, 0);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void step_ofThirds_keepsEveryDigit() {
    double[] got = Call.pure(Momentum::step, new double[] {1}, new double[] {-1.0 / 3});
    Expect.close("θ", got, new double[] {2.0 / 3}, 1e-15);
  }

  @Property
  @Behaviour("every entry of θ moves by its velocity")
  void step_movesByTheVelocity(@ForAll("moves") Move m) {
    double[] got = Call.pure(Momentum::step, m.theta, m.velocity);
    Expect.length("θ", got, m.theta.length);
    double tolerance = TOLERANCE * Expect.largest(m.theta, m.velocity);
    for (int i = 0; i < got.length; i++) {
      Expect.close("how far θ[" + i + "] moved", got[i] - m.theta[i], m.velocity[i], tolerance);
    }
  }
}
