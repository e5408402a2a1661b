package chainrule.check;

import chainrule.activation.Activation;
import chainrule.activation.Identity;
import chainrule.activation.LeakyRelu;
import chainrule.activation.Relu;
import chainrule.activation.Sigmoid;
import chainrule.activation.SigmoidSlope;
import chainrule.activation.Softmax;
import chainrule.activation.Tanh;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleBiFunction;

/** The derivatives of {@code chainrule.activation}. */
final class ActivationCatalogue {

  private ActivationCatalogue() {}

  static List<Differentiable> all() {
    return List.of(
        scalar("Sigmoid.derivative", "Sigmoid.value", Sigmoid::value, Sigmoid::derivative),
        scalar("SigmoidSlope.fromInput", "Sigmoid.value", Sigmoid::value, SigmoidSlope::fromInput),
        scalar(
            "SigmoidSlope.fromOutput",
            "Sigmoid.value",
            Sigmoid::value,
            a -> SigmoidSlope.fromOutput(Sigmoid.value(a))),
        scalar("Tanh.derivative", "Tanh.value", Tanh::value, Tanh::derivative),
        scalar("Relu.derivative", "Relu.value", Relu::value, Relu::derivative),
        new Differentiable("LeakyRelu.derivative", "LeakyRelu.value", ActivationCatalogue::leaky),
        scalar("Identity.derivative", "Identity.value", Identity::value, Identity::derivative),
        new Differentiable("Softmax.jacobian", "Softmax.value", ActivationCatalogue::softmax),
        chosen("Activation.derivative", Activation::derivative),
        chosen("Activation.derivativeFromOutput", (g, a) -> g.derivativeFromOutput(g.value(a))));
  }

  private static Differentiable scalar(
      String derivative, String of, DoubleUnaryOperator f, DoubleUnaryOperator fPrime) {
    return new Differentiable(
        derivative, of, random -> Problem.scalar(Draw.preActivation(random), f, fPrime));
  }

  /** Of whichever activation a layer chooses. */
  private static Differentiable chosen(
      String derivative, ToDoubleBiFunction<Activation, Double> fPrime) {
    return new Differentiable(
        derivative,
        "Activation.value",
        random -> {
          Activation g = Draw.one(random, Activation.values());
          return Problem.scalar(
              Draw.preActivation(random), g::value, a -> fPrime.applyAsDouble(g, a));
        });
  }

  private static Problem leaky(Random random) {
    double slope = Draw.between(random, 0.001, 0.5);
    return Problem.scalar(
        Draw.preActivation(random),
        a -> LeakyRelu.value(a, slope),
        a -> LeakyRelu.derivative(a, slope));
  }

  /** One time in ten far out, where a naive softmax overflows. */
  private static Problem softmax(Random random) {
    int n = Draw.size(random) + 1;
    double[] a =
        random.nextInt(10) == 0 ? Draw.vector(random, n, 997, 1003) : Draw.spiked(random, n);
    return new Problem(a, Softmax::value, Softmax::jacobian, 0);
  }
}
