package chainrule.testing.exact;

import static chainrule.testing.exact.Compared.scalar;
import static chainrule.testing.exact.Compared.vector;

import chainrule.activation.Activation;
import chainrule.activation.Identity;
import chainrule.activation.LeakyRelu;
import chainrule.activation.Relu;
import chainrule.activation.Sigmoid;
import chainrule.activation.SigmoidSlope;
import chainrule.activation.Softmax;
import chainrule.activation.Tanh;
import chainrule.check.ExactFormula;
import chainrule.testing.exact.Compared.Unit;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleBiFunction;
import java.util.function.UnaryOperator;

/** The formulas of {@code chainrule.activation}. */
final class ExactActivations {

  private ExactActivations() {}

  /** σ's values from −708 on are normal numbers; further down a double has fewer digits. */
  static List<ExactFormula> all() {
    return List.of(
        value("Sigmoid.value", -708, Sigmoid::value, BigDual::sigmoid),
        slope("Sigmoid.derivative", Unit.QUARTER, -1e4, Sigmoid::derivative, BigDual::sigmoid),
        slope("SigmoidSlope.fromInput", Unit.ULP, -708, SigmoidSlope::fromInput, BigDual::sigmoid),
        scalar("SigmoidSlope.fromOutput", Unit.QUARTER, ExactActivations::fromOutput),
        value("Tanh.value", -1e4, Tanh::value, BigDual::tanh),
        slope("Tanh.derivative", Unit.ONE, -1e4, Tanh::derivative, BigDual::tanh),
        value("Relu.value", -1e4, Relu::value, a -> BigNetwork.leaky(a, 0)),
        slope("Relu.derivative", Unit.ULP, -1e4, Relu::derivative, a -> BigNetwork.leaky(a, 0)),
        scalar("LeakyRelu.value", Unit.ULP, ExactActivations::leaky),
        scalar("LeakyRelu.derivative", Unit.ULP, ExactActivations::leakySlope),
        value("Identity.value", -1e4, Identity::value, a -> a),
        slope("Identity.derivative", Unit.ULP, -1e4, Identity::derivative, a -> a),
        scalar("Activation.value", Unit.ULP, ExactActivations::chosen),
        chosenSlope("Activation.derivative", Activation::derivative),
        chosenSlope(
            "Activation.derivativeFromOutput", (g, a) -> g.derivativeFromOutput(g.value(a))),
        vector("Softmax.value", Unit.ULP, ExactActivations::softmax),
        vector("Softmax.jacobian", Unit.ONE, ExactActivations::jacobian));
  }

  /** A function of one number from {@code low} to −{@code low}. */
  private static ExactFormula value(
      String name, double low, DoubleUnaryOperator computed, UnaryOperator<BigDual> exact) {
    return scalar(
        name,
        Unit.ULP,
        random -> {
          double a = within(low, random);
          return new Compared(a, computed.applyAsDouble(a), exact.apply(BigDual.of(a)));
        });
  }

  private static ExactFormula slope(
      String name,
      Unit unit,
      double low,
      DoubleUnaryOperator computed,
      UnaryOperator<BigDual> exact) {
    return scalar(
        name,
        unit,
        random -> {
          double a = within(low, random);
          return new Compared(a, computed.applyAsDouble(a), slope(a, exact));
        });
  }

  private static BigDual slope(double a, UnaryOperator<BigDual> exact) {
    return BigDual.gradient(new double[] {a}, moving -> exact.apply(moving[0]))[0];
  }

  private static double within(double low, Random random) {
    return Math.max(low, Math.min(-low, ExactDraw.preActivation(random)));
  }

  /** For the output as it is given, whatever was lost before. */
  private static Compared fromOutput(Random random) {
    double f = random.nextDouble();
    BigDual exact = BigDual.of(f).times(BigDual.of(1).minus(f));
    return new Compared(f, SigmoidSlope.fromOutput(f), exact);
  }

  private static Compared leaky(Random random) {
    double a = ExactDraw.preActivation(random);
    double slope = random.nextDouble();
    return new Compared(
        new double[] {a, slope}, LeakyRelu.value(a, slope), BigNetwork.leaky(BigDual.of(a), slope));
  }

  private static Compared leakySlope(Random random) {
    double a = ExactDraw.preActivation(random);
    double slope = random.nextDouble();
    return new Compared(
        new double[] {a, slope},
        LeakyRelu.derivative(a, slope),
        slope(a, moving -> BigNetwork.leaky(moving, slope)));
  }

  /** Of one node and, to the same bit, of a layer. */
  private static Compared chosen(Random random) {
    Activation g = ExactDraw.one(random, Activation.values());
    double a = within(-708, random);
    BigDual exact = BigNetwork.activation(g, BigDual.of(a));
    return new Compared(
        a, new Object[] {g.value(a), g.value(new double[] {a})}, new BigDual[] {exact, exact});
  }

  private static ExactFormula chosenSlope(
      String name, ToDoubleBiFunction<Activation, Double> computed) {
    return scalar(
        name,
        Unit.ONE,
        random -> {
          Activation g = ExactDraw.one(random, Activation.values());
          double a = within(-1e4, random);
          return new Compared(
              a,
              computed.applyAsDouble(g, a),
              slope(a, moving -> BigNetwork.activation(g, moving)));
        });
  }

  private static Compared softmax(Random random) {
    double[] a = ExactDraw.preActivations(random, ExactDraw.size(random));
    return new Compared(a, Softmax.value(a), BigNetwork.softmax(BigDual.of(a)));
  }

  private static Compared jacobian(Random random) {
    double[] a = ExactDraw.preActivations(random, ExactDraw.size(random));
    return new Compared(a, Softmax.jacobian(a), BigDual.jacobian(a, BigNetwork::softmax));
  }
}
