package chainrule.network;

import chainrule.activation.Activation;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Dual;
import chainrule.testing.DualNetwork;
import chainrule.testing.DualRecurrence;
import chainrule.testing.DualRecurrence.Run;
import chainrule.testing.DualRecurrence.Theta;
import chainrule.testing.Expect;
import chainrule.testing.Networks;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(
    of = Recurrent.class,
    note = "06 - Neural Networks",
    section = "Neural Networks",
    uses = {RecurrentLayer.class, DenseLayer.class, Activation.class})
@Task(
    method = "step",
    points = 2,
    formula = "hₜ = g(Wxₜ + Uhₜ₋₁ + b)",
    hint = "Two weighted sums and one bias, then the activation of each node.")
@Task(
    method = "states",
    points = 2,
    formula = "h₀, h₁ … h_T",
    hint = "Row 0 is a copy of h₀; each step starts from the row before.")
@Task(
    method = "gradient",
    points = 5,
    formula =
        "δₜ = (∂L/∂hₜ + Uᵀδₜ₊₁) ⊙ g′(aₜ), ∂L/∂W = Σₜ δₜxₜᵀ, ∂L/∂U = Σₜ δₜhₜ₋₁ᵀ, ∂L/∂b = Σₜ δₜ",
    hint = "Go forward once, then back from T to 1. Every step adds its share to the same slopes.")
class RecurrentTest {

  @Provide
  Arbitrary<Run> runs() {
    return DualRecurrence.runs();
  }

  private static RecurrentLayer echo() {
    double[][] input = {{1}};
    return new RecurrentLayer(input, new double[][] {{0.5}}, new double[1], Activation.IDENTITY);
  }

  @Property
  void step_isASumOfWhatComesInAndWhatWas(@ForAll("runs") Run r) {
    double[] x = r.x()[0];
    double[] got = Expect.pure(() -> Recurrent.step(r.layer(), x, r.h0()), r.arrays());
    double[] expected = DualNetwork.values(DualRecurrence.states(r, DualRecurrence.theta(r))[1]);
    Expect.close("h₁", got, expected, Networks.tolerance(expected));
  }

  @Example
  void states_ofAnEcho_halveWithEveryStep() {
    double[][] x = {{1}, {0}, {0}};
    double[][] got = Recurrent.states(echo(), x, new double[] {8});
    Expect.close("h", got, new double[][] {{8}, {5}, {2.5}, {1.25}}, 0);
  }

  @Property
  void states_eachStartFromTheOneBefore(@ForAll("runs") Run r) {
    double[][] got = Expect.pure(() -> Recurrent.states(r.layer(), r.x(), r.h0()), r.arrays());
    Dual[][] expected = DualRecurrence.states(r, DualRecurrence.theta(r));
    Expect.that(
        got != null && got.length == expected.length, "expected h₀ and a row for each step");
    for (int t = 0; t < expected.length; t++) {
      double[] row = DualNetwork.values(expected[t]);
      Expect.close("h[" + t + "]", got[t], row, Networks.tolerance(row));
    }
  }

  @Example
  void gradient_ofAnEcho_isASumOverTheSteps() {
    // h₃ = x₃ + u x₂ + u² x₁ + u³ h₀, and so on, each times its own weight.
    double[][] last = {{0}, {0}, {1}};
    RecurrentLayer got =
        Recurrent.gradient(echo(), new double[][] {{1}, {2}, {3}}, new double[] {8}, last);
    Expect.close("∂L/∂W", got.input(), new double[][] {{3 + 0.5 * 2 + 0.25}}, 1e-15);
    Expect.close("∂L/∂U", got.feedback(), new double[][] {{2 + 2 * 0.5 + 3 * 0.25 * 8}}, 1e-14);
    Expect.close("∂L/∂b", got.bias(), new double[] {1.75}, 1e-15);
  }

  @Property
  void gradient_isTheSlopeOfEveryWeightAndBias(@ForAll("runs") Run r) {
    RecurrentLayer[] got = new RecurrentLayer[1];
    Expect.pure(
        () -> {
          RecurrentLayer g = Recurrent.gradient(r.layer(), r.x(), r.h0(), r.byState());
          got[0] = g;
          return g == null ? null : new Object[] {g.input(), g.feedback(), g.bias()};
        },
        r.arrays());
    Expect.that(got[0] != null, "expected slopes, got null");
    RecurrentLayer l = r.layer();
    Theta own = DualRecurrence.theta(r);
    double[][] byW =
        Dual.gradient(l.input(), w -> DualRecurrence.loss(r, new Theta(w, own.u(), own.b())));
    double[][] byU =
        Dual.gradient(l.feedback(), u -> DualRecurrence.loss(r, new Theta(own.w(), u, own.b())));
    double[] byB =
        Dual.gradient(l.bias(), b -> DualRecurrence.loss(r, new Theta(own.w(), own.u(), b)));
    double tolerance = Networks.tolerance(byB);
    Expect.close("∂L/∂W", got[0].input(), byW, tolerance);
    Expect.close("∂L/∂U", got[0].feedback(), byU, tolerance);
    Expect.close("∂L/∂b", got[0].bias(), byB, tolerance);
  }
}
