package chainrule.regularization;

import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Draw;
import chainrule.testing.Dual;
import chainrule.testing.Expect;
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
    hint = "Each column of ∇ℓ has a mean. Then what the penalty adds to it, times λ.")
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
                Combinators.combine(Draw.vector(n), Draw.matrix(examples, n), Draw.probability())
                    .as(Objective::new));
  }

  @Example
  void value_ofTwoExamples_isTheirMeanAndThePenalty() {
    double got = RegularizedLoss.value(new double[] {1, 2}, 10, 0.1);
    Expect.close("the objective", got, 2.5, TOLERANCE);
  }

  @Property
  void value_isTheMeanAndThePenalty(@ForAll("objectives") Objective o) {
    Dual[] theta = Dual.constants(o.theta);
    double[] losses = new double[o.c.length];
    for (int t = 0; t < losses.length; t++) {
      losses[t] = o.loss(theta, t).value();
    }
    double omega = o.omega(theta).value();
    double got = Expect.pure(() -> RegularizedLoss.value(losses, omega, o.lambda), losses);
    Expect.close("the objective", got, o.all(theta).value(), 1e-11);
  }

  @Example
  void gradient_ofTwoExamples_isTheirMeanAndThePenalty() {
    double[][] losses = {{1, -2}, {2, 6}};
    double[] got = RegularizedLoss.gradient(losses, new double[] {10, -10}, 0.1);
    Expect.close("∇", got, new double[] {2.5, 1}, TOLERANCE);
  }

  @Property
  void gradient_isTheSlope(@ForAll("objectives") Objective o) {
    double[][] losses = new double[o.c.length][];
    for (int t = 0; t < losses.length; t++) {
      int example = t;
      losses[t] = Dual.gradient(o.theta, at -> o.loss(at, example));
    }
    double[] omega = Dual.gradient(o.theta, o::omega);
    double[] got =
        Expect.pure(() -> RegularizedLoss.gradient(losses, omega, o.lambda), losses, omega);
    Expect.close("∇", got, Dual.gradient(o.theta, o::all), 1e-11);
  }
}
