package chainrule.network;

import chainrule.activation.Activation;
import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Dual;
import chainrule.testing.DualNetwork;
import chainrule.testing.DualRecurrence;
import chainrule.testing.DualRecurrence.Run;
import chainrule.testing.DualRecurrence.Theta;
import chainrule.testing.Expect;
import chainrule.testing.FiniteDifferences;
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
    hint =
        "Go forward once, then back from T to 1. Every step adds its share to the same gradients.")
class RecurrentTest {

  @Provide
  Arbitrary<Run> runs() {
    return DualRecurrence.runs();
  }

  /** Without kinks, which finite differences would step over. */
  @Provide
  Arbitrary<Run> smoothRuns() {
    return DualRecurrence.smoothRuns();
  }

  private static RecurrentLayer echo() {
    double[][] input = {{1}};
    return new RecurrentLayer(input, new double[][] {{0.5}}, new double[1], Activation.IDENTITY);
  }

  @Property
  @Behaviour("a step is g of the input and the previous state")
  void step_isASumOfWhatComesInAndWhatWas(@ForAll("runs") Run r) {
    double[] x = r.x()[0];
    double[] got = Call.pure(Recurrent::step, r.layer(), x, r.h0());
    double[] expected = DualNetwork.values(DualRecurrence.states(r, DualRecurrence.theta(r))[1]);
    Expect.close("h₁", got, expected, Networks.tolerance(expected));
  }

  @Example
  @Behaviour("with w = 1, u = ½ and g(a) = a a large step is as large")
  void step_ofALargeEcho_isAsLarge() {
    double[] got = Call.pure(Recurrent::step, echo(), new double[] {1e12}, new double[] {8e12});
    Expect.close("h₁", got, new double[] {5e12}, 0);
  }

  @Example
  @Behaviour("a very small step keeps its digits")
  void step_nextToZero_keepsItsDigits() {
    double[] got = Call.pure(Recurrent::step, echo(), new double[] {1e-12}, new double[] {4e-12});
    Expect.close("h₁", got, new double[] {3e-12}, 1e-26);
  }

  @Example
  @Behaviour("with w = 1, u = ½ and g(a) = a the states halve where nothing comes in")
  void states_ofAnEcho_halveWithEveryStep() {
    double[][] x = {{1}, {0}, {0}};
    double[][] got = Call.pure(Recurrent::states, echo(), x, new double[] {8});
    Expect.close("h", got, new double[][] {{8}, {5}, {2.5}, {1.25}}, 0);
    got = Call.pure(Recurrent::states, echo(), x, new double[] {8e12});
    Expect.close("h", got, new double[][] {{8e12}, {4e12 + 1}, {2e12 + 0.5}, {1e12 + 0.25}}, 0);
  }

  @Example
  @Behaviour("very small states keep their digits")
  void states_nextToZero_keepTheirDigits() {
    double[][] got =
        Call.pure(Recurrent::states, echo(), new double[][] {{1e-12}}, new double[] {4e-12});
    Expect.close("h", got, new double[][] {{4e-12}, {3e-12}}, 1e-26);
  }

  @Property
  @Behaviour("each state starts from the one before")
  void states_eachStartFromTheOneBefore(@ForAll("runs") Run r) {
    double[][] got = Call.pure(Recurrent::states, r.layer(), r.x(), r.h0());
    Dual[][] expected = DualRecurrence.states(r, DualRecurrence.theta(r));
    Expect.rows("h", got, expected.length);
    for (int t = 0; t < expected.length; t++) {
      double[] row = DualNetwork.values(expected[t]);
      Expect.close("h[" + t + "]", got[t], row, Networks.tolerance(row));
    }
  }

  @Example
  @Behaviour("with w = 1, u = ½ and g(a) = a the gradient is a sum over the steps")
  void gradient_ofAnEcho_isASumOverTheSteps() {
    // h₃ = x₃ + u x₂ + u² x₁ + u³ h₀, and so on, each times its own weight.
    double[][] last = {{0}, {0}, {1}};
    RecurrentLayer got =
        Call.pure(
            Recurrent::gradient, echo(), new double[][] {{1}, {2}, {3}}, new double[] {8}, last);
    Expect.close("∂L/∂W", got.input(), new double[][] {{3 + 0.5 * 2 + 0.25}}, 1e-15);
    Expect.close("∂L/∂U", got.feedback(), new double[][] {{2 + 2 * 0.5 + 3 * 0.25 * 8}}, 1e-14);
    Expect.close("∂L/∂b", got.bias(), new double[] {1.75}, 1e-15);
  }

  @Example
  @Behaviour("with w = u = 1 and g(a) = a what comes in first is in the gradient after many steps")
  void gradient_ofALongSum_goesBackToTheFirstStep() {
    double[][] input = {{1}};
    double[][] feedback = {{1}};
    RecurrentLayer sum = new RecurrentLayer(input, feedback, new double[1], Activation.IDENTITY);
    double[][] last = new double[100][1];
    last[99][0] = 1;
    double[][] x = new double[100][1];
    x[0][0] = 7;
    RecurrentLayer got = Call.pure(Recurrent::gradient, sum, x, new double[] {0}, last);
    Expect.close("∂L/∂W", got.input(), new double[][] {{7}}, 0);
    Expect.close("∂L/∂U", got.feedback(), new double[][] {{99 * 7}}, 0);
    Expect.close("∂L/∂b", got.bias(), new double[] {100}, 0);
  }

  @Property
  @Behaviour("the gradient is the derivative of the loss with respect to every weight and bias")
  void gradient_isTheSlopeOfEveryWeightAndBias(@ForAll("runs") Run r) {
    RecurrentLayer got = Call.pure(Recurrent::gradient, r.layer(), r.x(), r.h0(), r.byState());
    Expect.that(got != null, "expected slopes, got null");
    RecurrentLayer l = r.layer();
    Theta own = DualRecurrence.theta(r);
    double[][] byW =
        Dual.gradient(l.input(), w -> DualRecurrence.loss(r, new Theta(w, own.u(), own.b())));
    double[][] byU =
        Dual.gradient(l.feedback(), u -> DualRecurrence.loss(r, new Theta(own.w(), u, own.b())));
    double[] byB =
        Dual.gradient(l.bias(), b -> DualRecurrence.loss(r, new Theta(own.w(), own.u(), b)));
    Expect.close("∂L/∂W", got.input(), byW, Networks.tolerance(byW));
    Expect.close("∂L/∂U", got.feedback(), byU, Networks.tolerance(byU));
    Expect.close("∂L/∂b", got.bias(), byB, Networks.tolerance(byB));
  }

  @Property(tries = 25)
  @Behaviour("the gradient agrees with finite differences of the loss")
  void gradient_agreesWithFiniteDifferences(@ForAll("smoothRuns") Run r) {
    RecurrentLayer got = Call.pure(Recurrent::gradient, r.layer(), r.x(), r.h0(), r.byState());
    Expect.that(got != null, "expected slopes, got null");
    Theta t = DualRecurrence.theta(r);
    FiniteDifferences.of(
            w -> loss(r, new Theta(Dual.constants(w), t.u(), t.b())), r.layer().input())
        .expect("∂L/∂W", got.input());
    FiniteDifferences.of(
            u -> loss(r, new Theta(t.w(), Dual.constants(u), t.b())), r.layer().feedback())
        .expect("∂L/∂U", got.feedback());
    FiniteDifferences.of(b -> loss(r, new Theta(t.w(), t.u(), Dual.constants(b))), r.layer().bias())
        .expect("∂L/∂b", got.bias());
  }

  private static double loss(Run r, Theta theta) {
    return DualRecurrence.loss(r, theta).value();
  }
}
