package chainrule.check;

import static chainrule.graph.Arithmetic.scaled;

import chainrule.activation.Sigmoid;
import chainrule.activation.SigmoidSlope;
import chainrule.check.Witness.Testimony;
import chainrule.graph.Activations;
import chainrule.graph.Losses;
import chainrule.graph.Node;
import chainrule.loss.BinaryCrossEntropy;
import chainrule.loss.CrossEntropy;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;

/** The graph's word on what {@code activation} and {@code loss} have besides the exercises' own. */
final class FormulaWitnesses {

  private FormulaWitnesses() {}

  static List<Witness> all() {
    return List.of(
        scalar("SigmoidSlope.fromInput", SigmoidSlope::fromInput, Activations::sigmoid),
        scalar(
            "SigmoidSlope.fromOutput",
            a -> SigmoidSlope.fromOutput(Sigmoid.value(a)),
            Activations::sigmoid),
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
          Node a = Node.scalar(PointDraw.preActivation(random));
          return Testimony.of(slope.applyAsDouble(a.value()[0]), op.apply(a), a);
        });
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
          int n = PointDraw.size(random);
          Node output = Node.vector(PointDraw.vector(random, n, low, low > 0 ? 0.95 : 3));
          double[] y = PointDraw.distribution(random, n);
          return Testimony.of(gradient.apply(output.value(), y), loss.apply(output, y), output);
        });
  }

  private static Node mean(Node sum, double[] y) {
    return scaled(1.0 / y.length, sum);
  }
}
