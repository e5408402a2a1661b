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
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(of = RegularizedLoss.class, note = "Neural Network", section = "Backpropagation")
@Task(
    method = "value",
    points = 2,
    formula = "(1/T) Σₜ ℓₜ + λ Ω",
    hint = "Only the losses are averaged. The penalty is counted once, whatever T is.")
@Task(
    method = "gradient",
    points = 3,
    formula = "(1/T) Σₜ ∇ℓₜ + λ ∇Ω",
    hint = "Take the mean of each column of ∇ℓ, then add λ times what the penalty has there.")
class RegularizedLossTest {

  private static final double TOLERANCE = 1e-12;

  /** ℓₜ = Σᵢ (θᵢ − cₜᵢ)² and Ω = Σᵢ θᵢ², so that every slope is known. */
  record Objective(double[] theta, double[][] c, double lambda) {

    Dual loss(Dual[] at, int t) {
      Dual sum = Dual.constant(0);
      for (int i = 0; i < at.length; i++) {
        sum = sum.plus(at[i].minus(c[t][i]).squared());
      }
      return sum;
    }

    Dual omega(Dual[] at) {
      Dual sum = Dual.constant(0);
      for (Dual entry : at) {
        sum = sum.plus(entry.squared());
      }
      return sum;
    }

    /** Each loss with its own share of the mean. */
    Dual all(Dual[] at) {
      Dual sum = omega(at).times(lambda);
      for (int t = 0; t < c.length; t++) {
        sum = sum.plus(loss(at, t).times(1.0 / c.length));
      }
      return sum;
    }
  }

  @Provide
  Arbitrary<Objective> objectives() {
    return Combinators.combine(Draw.size(), Draw.size())
        .flatAs(
            (n, examples) ->
                Combinators.combine(Draw.vector(n), Draw.matrix(examples, n), Draw.share())
                    .as(Objective::new));
  }

  @Provide
  Arbitrary<Objective> objectivesOfAnySize() {
    return Draw.ofAnySize(
        objectives(),
        (o, scale) ->
            new Objective(EachEntry.times(scale, o.theta), EachEntry.times(scale, o.c), o.lambda));
  }

  @Example
  @Behaviour("the objective of two examples is their mean loss and the penalty")
  void value_ofTwoExamples_isTheirMeanAndThePenalty() {
    double got = Call.pure(RegularizedLoss::value, new double[] {1, 2}, 10.0, 0.1);
    Expect.close("the objective", got, 2.5, TOLERANCE);
  }

  @Example
  @Behaviour("without a penalty the objective is the mean loss")
  void value_withoutAPenalty_isTheMeanLoss() {
    Expect.close(
        "Ω = 0", Call.pure(RegularizedLoss::value, new double[] {1, 2}, 0.0, 2.0), 1.5, TOLERANCE);
    Expect.close(
        "λ = 0", Call.pure(RegularizedLoss::value, new double[] {1, 2}, 2.0, 0.0), 1.5, TOLERANCE);
  }

  @Example
  @Behaviour("a λ of 5 counts five times, one of 0.001 a thousandth")
  void value_withALargeOrSmallLambda_isInProportion() {
    double[] losses = {1, 3};
    double got = Call.pure(RegularizedLoss::value, losses, 10.0, 5.0);
    Expect.close("the objective with λ = 5", got, 52, TOLERANCE);
    got = Call.pure(RegularizedLoss::value, losses, 10.0, 0.001);
    Expect.close("the objective with λ = 0.001", got, 2.01, TOLERANCE);
  }

  @Property
  @Behaviour("the objective is the mean loss and λ times the penalty")
  void value_isTheMeanAndThePenalty(@ForAll("objectivesOfAnySize") Objective o) {
    Dual[] theta = Dual.constants(o.theta);
    double[] losses = new double[o.c.length];
    for (int t = 0; t < losses.length; t++) {
      losses[t] = o.loss(theta, t).value();
    }
    double omega = o.omega(theta).value();
    double got = Call.pure(RegularizedLoss::value, losses, omega, o.lambda);
    Expect.close("the objective", got, o.all(theta).value(), tolerance(o) * largest(o));
  }

  @Example
  @Behaviour("the gradient of two examples is their mean and that of the penalty")
  void gradient_ofTwoExamples_isTheirMeanAndThePenalty() {
    double[][] losses = {{1, -2}, {2, 6}};
    double[] got = Call.pure(RegularizedLoss::gradient, losses, new double[] {10, -10}, 0.1);
    Expect.close("∇", got, new double[] {2.5, 1}, TOLERANCE);
  }

  @Example
  @Behaviour("a λ of 5 counts five times, one of 0.001 a thousandth")
  void gradient_withALargeOrSmallLambda_isInProportion() {
    double[][] losses = {{1}, {3}};
    double[] got = Call.pure(RegularizedLoss::gradient, losses, new double[] {10}, 5.0);
    Expect.close("∇ with λ = 5", got, new double[] {52}, TOLERANCE);
    got = Call.pure(RegularizedLoss::gradient, losses, new double[] {10}, 0.001);
    Expect.close("∇ with λ = 0.001", got, new double[] {2.01}, TOLERANCE);
  }

  @Property
  @Behaviour("the gradient is the derivative of the objective with respect to every parameter")
  void gradient_isTheSlope(@ForAll("objectivesOfAnySize") Objective o) {
    double[] omega = Dual.gradient(o.theta, o::omega);
    double[] got = Call.pure(RegularizedLoss::gradient, lossGradients(o), omega, o.lambda);
    Expect.close("∇", got, Dual.gradient(o.theta, o::all), tolerance(o));
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the objective")
  void gradient_agreesWithFiniteDifferences(@ForAll("objectives") Objective o) {
    double[] omega = Dual.gradient(o.theta, o::omega);
    double[] got = Call.pure(RegularizedLoss::gradient, lossGradients(o), omega, o.lambda);
    FiniteDifferences.of(theta -> o.all(Dual.constants(theta)).value(), o.theta).expect("∇", got);
  }

  private static double tolerance(Objective o) {
    return TOLERANCE * largest(o);
  }

  private static double largest(Objective o) {
    return Math.max(Expect.largest(o.theta), Expect.largest(o.c));
  }

  /** ∇ℓₜ, a row for each example. */
  private static double[][] lossGradients(Objective o) {
    double[][] gradients = new double[o.c.length][];
    for (int t = 0; t < gradients.length; t++) {
      int example = t;
      gradients[t] = Dual.gradient(o.theta, at -> o.loss(at, example));
    }
    return gradients;
  }
}
