package chainrule.check;

import chainrule.activation.Activation;
import chainrule.activation.Sigmoid;
import chainrule.activation.SigmoidSlope;
import chainrule.activation.Softmax;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleBiFunction;

/**
 * The derivatives of {@code chainrule.activation} that {@link SignatureCatalogue} does not find.
 */
final class ActivationCatalogue {

  private ActivationCatalogue() {}

  static List<Differentiable> all() {
    return List.of(
        slope("SigmoidSlope.fromInput", SigmoidSlope::fromInput),
        slope("SigmoidSlope.fromOutput", a -> SigmoidSlope.fromOutput(Sigmoid.value(a))),
        new Differentiable("Softmax.jacobian", "Softmax.value", ActivationCatalogue::softmax),
        chosen("Activation.derivative", Activation::derivative),
        chosen("Activation.derivativeFromOutput", (g, a) -> g.derivativeFromOutput(g.value(a))));
  }

  private static Differentiable slope(String derivative, DoubleUnaryOperator fPrime) {
    return new Differentiable(
        derivative,
        "Sigmoid.value",
        random -> Problem.scalar(PointDraw.preActivation(random), Sigmoid::value, fPrime));
  }

  /** Of whichever activation a layer chooses. */
  private static Differentiable chosen(
      String derivative, ToDoubleBiFunction<Activation, Double> fPrime) {
    return new Differentiable(
        derivative,
        "Activation.value",
        random -> {
          Activation g = PointDraw.one(random, Activation.values());
          return Problem.scalar(
              PointDraw.preActivation(random), g::value, a -> fPrime.applyAsDouble(g, a));
        });
  }

  /** One time in ten far out, where a naive softmax overflows. */
  private static Problem softmax(Random random) {
    int n = PointDraw.size(random) + 1;
    double[] a =
        random.nextInt(10) == 0
            ? PointDraw.vector(random, n, 997, 1003)
            : PointDraw.spiked(random, n);
    return new Problem(a, Softmax::value, Softmax::jacobian, 0);
  }
}
