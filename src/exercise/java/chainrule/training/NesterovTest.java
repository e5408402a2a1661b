package chainrule.training;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(
    of = Nesterov.class,
    note = "06 - Neural Networks",
    section = "Nesterov Momentum",
    uses = Momentum.class)
@Task(
    method = "lookAhead",
    points = 1,
    formula = "θ + α v",
    hint = "Where would the velocity lead if there were no slope at all?")
@Task(
    method = "velocity",
    points = 3,
    formula = "v ← α v − η ∇E(θ + α v)",
    hint = "As in plain momentum; only the point at which the gradient is taken is another one.")
class NesterovTest {

  private static final double TOLERANCE = 1e-12;

  /** Parameters, their velocity, η and α, on E = Σᵢ θᵢ³/3 − θᵢ. */
  record Move(double[] theta, double[] velocity, double learningRate, double momentum) {}

  @Provide
  Arbitrary<Move> moves() {
    return Draw.size()
        .flatMap(
            n ->
                Combinators.combine(
                        Draw.vectorOfAnySize(n),
                        Draw.vectorOfAnySize(n),
                        Draw.probability(),
                        Draw.share())
                    .as(Move::new));
  }

  @Example
  @Behaviour("the point ahead is α of the way that the velocity leads")
  void lookAhead_ofTwo_isPartOfTheWay() {
    double[] got = Call.pure(Nesterov::lookAhead, new double[] {1, 2}, new double[] {4, -2}, 0.5);
    Expect.close("θ + αv", got, new double[] {3, 1}, TOLERANCE);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void lookAhead_ofThirds_keepsEveryDigit() {
    double[] got = Call.pure(Nesterov::lookAhead, new double[] {1}, new double[] {-1}, 1.0 / 3);
    Expect.close("θ + αv", got, new double[] {2.0 / 3}, 1e-15);
  }

  @Example
  @Behaviour("an α of 0.999 leads nearly all of the way, one of 0.001 hardly any")
  void lookAhead_withALargeOrSmallAlpha_isInProportion() {
    double[] theta = {1};
    double[] v = {2};
    Expect.close(
        "θ + 0.999 v",
        Call.pure(Nesterov::lookAhead, theta, v, 0.999),
        new double[] {2.998},
        TOLERANCE);
    Expect.close(
        "θ + 0.001 v",
        Call.pure(Nesterov::lookAhead, theta, v, 0.001),
        new double[] {1.002},
        TOLERANCE);
  }

  @Example
  @Behaviour("without a velocity, or with α = 0, the point ahead is θ, in an array of its own")
  void lookAhead_withoutAWay_staysInANewArray() {
    double[] theta = {1, 2};
    Expect.close("θ", Call.pure(Nesterov::lookAhead, theta, new double[2], 0.5), theta, 0);
    Expect.close("θ", Call.pure(Nesterov::lookAhead, theta, new double[] {3, 4}, 0.0), theta, 0);
  }

  @Property
  @Behaviour("the point ahead is θ + αv")
  void lookAhead_isAlphaOfTheVelocityAway(@ForAll("moves") Move m) {
    double[] got = Call.pure(Nesterov::lookAhead, m.theta, m.velocity, m.momentum);
    Expect.close("θ + αv", got, ahead(m), TOLERANCE * largest(m));
  }

  @Example
  @Behaviour("on a parabola the velocity is corrected by the slope ahead")
  void velocity_onAParabola_isCorrectedByTheSlopeAhead() {
    UnaryOperator<double[]> slope = at -> new double[] {2 * at[0]};
    double[] got =
        Call.pure(Nesterov::velocity, new double[] {1}, new double[] {-1}, slope, 0.1, 0.5);
    Expect.close("v", got, new double[] {-0.6}, TOLERANCE);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void velocity_ofThirds_keepsEveryDigit() {
    UnaryOperator<double[]> slope = at -> new double[] {1};
    double[] got =
        Call.pure(Nesterov::velocity, new double[1], new double[] {2}, slope, 1.0 / 3, 0.5);
    Expect.close("v", got, new double[] {2.0 / 3}, 1e-15);
  }

  @Example
  @Behaviour("a very small velocity keeps its digits")
  void velocity_nextToZero_keepsItsDigits() {
    UnaryOperator<double[]> slope = at -> new double[] {1e-12};
    double[] got =
        Call.pure(Nesterov::velocity, new double[1], new double[] {2e-12}, slope, 0.75, 0.25);
    Expect.close("v", got, new double[] {-2.5e-13}, 1e-27);
  }

  @Example
  @Behaviour("rates of 5 and 0.001 and an α of 0.999 are in proportion")
  void velocity_atALargeOrSmallRate_isInProportion() {
    UnaryOperator<double[]> slope = at -> new double[] {at[0]};
    double[] theta = {1};
    double[] v = {2};
    double[] got = Call.pure(Nesterov::velocity, theta, v, slope, 5.0, 0.999);
    Expect.close("v with η = 5, α = 0.999", got, new double[] {-12.992}, TOLERANCE);
    got = Call.pure(Nesterov::velocity, theta, v, slope, 0.001, 0.001);
    Expect.close("v with η = 0.001, α = 0.001", got, new double[] {0.000998}, TOLERANCE);
  }

  @Example
  @Behaviour("elsewhere, from another velocity, or with another slope, rate or α it is another")
  void velocity_ofAnythingElse_isAnother() {
    UnaryOperator<double[]> same = at -> new double[] {at[0]};
    double[] one = {1};
    double[] three = {3};
    double[] four = {4};
    expect(0, one, new double[] {2}, same, 0.5, 0.5);
    expect(-1, three, new double[] {2}, same, 0.5, 0.5);
    expect(-0.5, three, four, same, 0.5, 0.5);
    expect(0.75, three, four, same, 0.25, 0.5);
    expect(-0.75, three, four, same, 0.25, 0);
    expect(-1.5, three, four, at -> new double[] {2 * at[0]}, 0.25, 0);
  }

  private static void expect(
      double expected,
      double[] theta,
      double[] velocity,
      UnaryOperator<double[]> slope,
      double learningRate,
      double momentum) {
    double[] got = Call.pure(Nesterov::velocity, theta, velocity, slope, learningRate, momentum);
    Expect.close("v", got, new double[] {expected}, TOLERANCE);
  }

  @Property
  @Behaviour("the velocity takes the slope at θ + αv")
  void velocity_takesTheSlopeAhead(@ForAll("moves") Move m) {
    double[] expected = new double[m.theta.length];
    double[] slopes = slopes(ahead(m));
    for (int i = 0; i < expected.length; i++) {
      expected[i] = Math.fma(-m.learningRate, slopes[i], m.momentum * m.velocity[i]);
    }
    Expect.close("v", velocity(m), expected, TOLERANCE * (1 + largest(m) * largest(m)));
  }

  @Property
  @Behaviour("with α = 0 it is the plain step")
  void velocity_withoutMomentum_isThePlainStep(@ForAll("moves") Move m) {
    double[] plain = slopes(m.theta);
    for (int i = 0; i < plain.length; i++) {
      plain[i] *= -m.learningRate;
    }
    Expect.close(
        "v",
        velocity(new Move(m.theta, m.velocity, m.learningRate, 0)),
        plain,
        TOLERANCE * (1 + largest(m) * largest(m)));
  }

  @Property(tries = 20)
  @Behaviour("the slope is asked for at θ + αv and nowhere else")
  void velocity_asksForTheSlopeAheadOnly(@ForAll("moves") Move m) {
    List<double[]> asked = new ArrayList<>();
    UnaryOperator<double[]> slope =
        at -> {
          asked.add(at);
          return slopes(at);
        };
    Call.pure(Nesterov::velocity, m.theta, m.velocity, slope, m.learningRate, m.momentum);
    Expect.that(!asked.isEmpty(), "the gradient was never asked for");
    for (double[] at : asked) {
      Expect.close("where it was asked for", at, ahead(m), TOLERANCE * largest(m));
    }
  }

  private static double largest(Move m) {
    return Expect.largest(m.theta, m.velocity);
  }

  private static double[] velocity(Move m) {
    UnaryOperator<double[]> slope = NesterovTest::slopes;
    return Call.pure(Nesterov::velocity, m.theta, m.velocity, slope, m.learningRate, m.momentum);
  }

  private static double[] ahead(Move m) {
    double[] ahead = m.velocity.clone();
    for (int i = 0; i < ahead.length; i++) {
      ahead[i] = Math.fma(m.momentum, ahead[i], m.theta[i]);
    }
    return ahead;
  }

  /** θᵢ² − 1, which bends: ahead it is another slope than here. */
  private static double[] slopes(double[] theta) {
    double[] slopes = new double[theta.length];
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = (theta[i] - 1) * (theta[i] + 1);
    }
    return slopes;
  }
}
