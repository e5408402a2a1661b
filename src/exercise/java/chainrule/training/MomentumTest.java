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

  /** A velocity or parameters, a gradient or a velocity, η and α. */
  record Move(double[] u, double[] g, double learningRate, double momentum) {}

  @Provide
  Arbitrary<Move> moves() {
    return Draw.size()
        .flatMap(
            n ->
                Combinators.combine(
                        Draw.vector(n), Draw.vector(n), Draw.probability(), Draw.probability())
                    .as(Move::new));
  }

  @Example
  @Behaviour("a velocity keeps some of the old one and goes against the slope")
  void velocity_keepsSomeAndGoesAgainstTheSlope() {
    double[] got =
        Call.pure(Momentum::velocity, new double[] {1, -2}, new double[] {10, 20}, 0.1, 0.5);
    Expect.close("v", got, new double[] {-0.5, -3}, TOLERANCE);
  }

  @Property
  @Behaviour("v is α times the old velocity minus η times the slope")
  void velocity_isTheOldOneAndTheSlope(@ForAll("moves") Move m) {
    double[] got = Call.pure(Momentum::velocity, m.u, m.g, m.learningRate, m.momentum);
    double[] expected = new double[m.u.length];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = Math.fma(m.momentum, m.u[i], -m.learningRate * m.g[i]);
    }
    Expect.close("v", got, expected, TOLERANCE);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void velocity_ofThirds_keepsEveryDigit() {
    double[] got = Call.pure(Momentum::velocity, new double[] {1}, new double[] {1}, 1.0 / 3, 1.0);
    Expect.close("v", got, new double[] {2.0 / 3}, 1e-15);
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
  void velocity_withoutMomentum_isThePlainStep(@ForAll("moves") Move m) {
    double[] got = Call.pure(Momentum::velocity, m.u, m.g, m.learningRate, 0.0);
    double[] plain = m.g.clone();
    for (int i = 0; i < plain.length; i++) {
      plain[i] *= -m.learningRate;
    }
    Expect.close("v", got, plain, TOLERANCE);
  }

  @Example
  @Behaviour("a step adds the velocity")
  void step_ofTwo_addsTheVelocity() {
    double[] got = Call.pure(Momentum::step, new double[] {1, 2}, new double[] {-0.5, 3});
    Expect.close("θ", got, new double[] {0.5, 5}, TOLERANCE);
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
    double[] got = Call.pure(Momentum::step, m.u, m.g);
    Expect.length("θ", got, m.u.length);
    for (int i = 0; i < got.length; i++) {
      Expect.close("how far θ[" + i + "] moved", got[i] - m.u[i], m.g[i], TOLERANCE);
    }
  }
}
