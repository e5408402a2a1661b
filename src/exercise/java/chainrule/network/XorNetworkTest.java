package chainrule.network;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.BigMath;
import chainrule.testing.Call;
import chainrule.testing.Expect;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

@Exercise(of = XorNetwork.class, note = "Neural Network", section = "Motivation 2")
@Task(
    method = "theta",
    points = 3,
    formula = "σ(w₅h₁ + w₆h₂ + b₃) > ½ exactly where x₁ XOR x₂, θ = (w₁ … w₆, b₁, b₂, b₃)",
    hint =
        "Make h₁ one gate and h₂ another, with large weights. Which two gates make XOR together?")
class XorNetworkTest {

  @Example
  @Behaviour("θ has nine parameters")
  void theta_hasNineParameters() {
    Expect.length("θ", XorNetwork.theta(), 9);
  }

  @Example
  @Behaviour("θ is the same each time")
  void theta_isTheSameEachTime() {
    Call.pure(XorNetwork::theta);
  }

  @Property
  @Behaviour("the network says yes if exactly one input is on")
  void theta_saysYesIfExactlyOneIsOn(@ForAll boolean x1, @ForAll boolean x2) {
    double[] t = Call.pure(XorNetwork::theta);
    Expect.length("θ", t, 9);
    double h1 = BigMath.sigmoid(t[6] + (x1 ? t[0] : 0) + (x2 ? t[1] : 0)).doubleValue();
    double h2 = BigMath.sigmoid(t[7] + (x1 ? t[2] : 0) + (x2 ? t[3] : 0)).doubleValue();
    double a = t[4] * h1 + t[5] * h2 + t[8];
    boolean yes = x1 != x2;
    Expect.that(yes ? a > 0 : a <= 0, "expected " + (yes ? "a > 0" : "a ≤ 0") + ", got a = " + a);
  }
}
