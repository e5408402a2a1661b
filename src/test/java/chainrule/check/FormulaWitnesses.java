package chainrule.check;

import static chainrule.graph.Arithmetic.scaled;
import static chainrule.graph.Products.entry;

import chainrule.activation.Identity;
import chainrule.activation.LeakyRelu;
import chainrule.activation.Relu;
import chainrule.activation.Sigmoid;
import chainrule.activation.SigmoidSlope;
import chainrule.activation.Softmax;
import chainrule.activation.Tanh;
import chainrule.check.Witness.Testimony;
import chainrule.graph.Activations;
import chainrule.graph.Losses;
import chainrule.graph.Node;
import chainrule.loss.BinaryCrossEntropy;
import chainrule.loss.CrossEntropy;
import chainrule.loss.MeanSquaredError;
import chainrule.loss.SquaredError;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/** The graph's word on {@code activation} and {@code loss}. */
final class FormulaWitnesses {

  private FormulaWitnesses() {}

  static List<Witness> all() {
    return List.of(
        scalar("Sigmoid.derivative", Sigmoid::derivative, Activations::sigmoid),
        scalar("SigmoidSlope.fromInput", SigmoidSlope::fromInput, Activations::sigmoid),
        scalar(
            "SigmoidSlope.fromOutput",
            a -> SigmoidSlope.fromOutput(Sigmoid.value(a)),
            Activations::sigmoid),
        scalar("Tanh.derivative", Tanh::derivative, Activations::tanh),
        scalar("Relu.derivative", Relu::derivative, Activations::relu),
        scalar(
            "LeakyRelu.derivative",
            a -> LeakyRelu.derivative(a, 0.01),
            a -> Activations.leakyRelu(a, 0.01)),
        scalar("Identity.derivative", Identity::derivative, Activations::identity),
        new Witness("Softmax.jacobian", FormulaWitnesses::softmax),
        loss("SquaredError.gradient", -3, SquaredError::gradient, Losses::squaredError),
        loss(
            "MeanSquaredError.gradient",
            -3,
            MeanSquaredError::gradient,
            (output, y) -> mean(Losses.squaredError(output, y), y)),
        loss(
            "BinaryCrossEntropy.gradient",
            0.05,
            BinaryCrossEntropy::gradient,
            (output, y) -> mean(Losses.binaryCrossEntropy(output, y), y)),
        loss(
            "BinaryCrossEntropy.logitGradient",
            -3,
            BinaryCrossEntropy::logitGradient,
            (a, y) -> mean(Losses.binaryCrossEntropy(Activations.sigmoid(a), y), y)),
        loss("CrossEntropy.gradient", 0.05, CrossEntropy::gradient, Losses::crossEntropy),
        loss(
            "CrossEntropy.logitGradient",
            -3,
            CrossEntropy::logitGradient,
            (a, y) -> Losses.crossEntropy(Activations.softmax(a), y)));
  }

  private static Witness scalar(String name, DoubleUnaryOperator slope, UnaryOperator<Node> op) {
    return new Witness(
        name,
        random -> {
          Node a = Node.scalar(Draw.preActivation(random));
          return Testimony.of(slope.applyAsDouble(a.value()[0]), op.apply(a), a);
        });
  }

  /** Each output in turn is the scalar that is differentiated. */
  private static Testimony softmax(Random random) {
    Node a = Node.vector(Draw.vector(random, Draw.size(random) + 1));
    Node output = Activations.softmax(a);
    double[][] rows = new double[output.value().length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = entry(output, i).backward().by(a);
    }
    double[][] byHand = Softmax.jacobian(a.value());
    return new Testimony(Flat.of(byHand), Flat.of(rows));
  }

  /** At outputs from {@code low} to 3, or to 0.95 for probabilities. */
  private static Witness loss(
      String name,
      double low,
      BiFunction<double[], double[], double[]> gradient,
      BiFunction<Node, double[], Node> loss) {
    return new Witness(
        name,
        random -> {
          int n = Draw.size(random);
          Node output = Node.vector(Draw.vector(random, n, low, low > 0 ? 0.95 : 3));
          double[] y = Draw.distribution(random, n);
          return Testimony.of(gradient.apply(output.value(), y), loss.apply(output, y), output);
        });
  }

  private static Node mean(Node sum, double[] y) {
    return scaled(1.0 / y.length, sum);
  }
}
