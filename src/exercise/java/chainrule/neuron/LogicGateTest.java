package chainrule.neuron;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Expect;
import java.util.function.Supplier;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

@Exercise(of = LogicGate.class, note = "Neural Network", section = "Motivation 1")
@Task(
    method = "or",
    points = 2,
    formula = "σ(w₁x₁ + w₂x₂ + b) > ½ exactly where x₁ OR x₂",
    hint = "σ(a) > ½ where a > 0. Draw the four points and a line with (0, 0) alone on its side.")
@Task(
    method = "and",
    points = 2,
    formula = "σ(w₁x₁ + w₂x₂ + b) > ½ exactly where x₁ AND x₂",
    hint = "Neither input may reach 0 on its own against the bias, but both together must.")
class LogicGateTest {

  @Example
  @Behaviour("OR has two weights and a bias")
  void or_hasTwoWeightsAndABias() {
    Expect.length("(w₁, w₂, b)", Call.pure(LogicGate::or), 3);
  }

  @Example
  @Behaviour("OR is the same each time")
  void or_isTheSameEachTime() {
    Call.pure(LogicGate::or);
  }

  @Property
  @Behaviour("OR says yes unless both inputs are off")
  void or_saysYesUnlessBothAreOff(@ForAll boolean x1, @ForAll boolean x2) {
    expect(LogicGate::or, x1, x2, x1 || x2);
  }

  @Example
  @Behaviour("AND has two weights and a bias")
  void and_hasTwoWeightsAndABias() {
    Expect.length("(w₁, w₂, b)", Call.pure(LogicGate::and), 3);
  }

  @Example
  @Behaviour("AND is the same each time")
  void and_isTheSameEachTime() {
    Call.pure(LogicGate::and);
  }

  @Property
  @Behaviour("AND says yes only if both inputs are on")
  void and_saysYesOnlyIfBothAreOn(@ForAll boolean x1, @ForAll boolean x2) {
    expect(LogicGate::and, x1, x2, x1 && x2);
  }

  private static void expect(Supplier<double[]> gate, boolean x1, boolean x2, boolean yes) {
    double[] w = Call.pure(gate);
    Expect.length("(w₁, w₂, b)", w, 3);
    double a = w[2] + (x1 ? w[0] : 0) + (x2 ? w[1] : 0);
    Expect.that(yes ? a > 0 : a <= 0, "expected " + (yes ? "a > 0" : "a ≤ 0") + ", got a = " + a);
  }
}
