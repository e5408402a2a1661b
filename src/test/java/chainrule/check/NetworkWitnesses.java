package chainrule.check;

import static chainrule.graph.Activations.sigmoid;
import static chainrule.graph.Arithmetic.plus;
import static chainrule.graph.Arithmetic.scaled;
import static chainrule.graph.Products.dot;
import static chainrule.graph.Products.product;

import chainrule.check.Witness.Testimony;
import chainrule.graph.Losses;
import chainrule.graph.Node;
import chainrule.network.DenseLayer;
import chainrule.network.SigmoidLayer;
import chainrule.neuron.LinearModel;
import chainrule.neuron.Neuron;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The graph's word on {@code neuron} and the layers of {@code network}. */
final class NetworkWitnesses {

  private NetworkWitnesses() {}

  static List<Witness> all() {
    return List.of(
        neuron("squaredErrorGradient", Neuron::squaredErrorGradient, Losses::squaredError),
        neuron("crossEntropyGradient", Neuron::crossEntropyGradient, Losses::binaryCrossEntropy),
        new Witness("LinearModel.squaredErrorGradient", NetworkWitnesses::linear),
        dense(
            "weightGradient", l -> Flat.of(DenseLayer.weightGradient(l.delta(), l.h())), Layer::w),
        dense("biasGradient", l -> DenseLayer.biasGradient(l.delta()), Layer::b),
        dense("inputGradient", l -> DenseLayer.inputGradient(l.w().rows(), l.delta()), Layer::x),
        sigmoids(
            "weightGradient",
            (l, e) -> Flat.of(l.byHand(e, SigmoidLayer::weightGradient)),
            Layer::w),
        sigmoids("biasGradient", (l, e) -> l.byHand(e, SigmoidLayer::biasGradient), Layer::b));
  }

  /** A gradient over N examples. */
  private interface ByExamples<W, B, Y, T> {
    T of(W w, B b, double[][] x, Y y);
  }

  /** N inputs and targets. */
  private record Examples(double[][] x, double[][] y) {}

  /** W, b and an input as nodes. */
  private record Layer(Node w, Node b, Node x, double[] delta) {

    static Layer draw(Random random, int outputs) {
      int n = PointDraw.size(random);
      return new Layer(
          Node.matrix(PointDraw.matrix(random, outputs, n)),
          Node.vector(PointDraw.vector(random, outputs)),
          Node.vector(PointDraw.vector(random, n)),
          PointDraw.vector(random, outputs));
    }

    double[] h() {
      return x.value();
    }

    Examples examples(Random random) {
      double[][] inputs = PointDraw.matrix(random, PointDraw.size(random), h().length);
      double[][] y = new double[inputs.length][];
      Arrays.setAll(y, n -> PointDraw.targets(random, delta.length));
      return new Examples(inputs, y);
    }

    <T> T byHand(Examples e, ByExamples<double[][], double[], double[][], T> gradient) {
      return gradient.of(w.rows(), b.value(), e.x, e.y);
    }

    /** The mean over the examples of a loss of ŷ = σ(Wx + b). */
    Node mean(Examples e, BiFunction<Node, double[], Node> loss) {
      Node sum = Node.scalar(0);
      for (int n = 0; n < e.x.length; n++) {
        Node output = sigmoid(plus(product(w, Node.vector(e.x[n])), b));
        sum = plus(sum, loss.apply(output, e.y[n]));
      }
      return scaled(1.0 / e.x.length, sum);
    }
  }

  private static Testimony linear(Random random) {
    Layer l = Layer.draw(random, 1);
    double[] y = {PointDraw.number(random)};
    double[] byHand = LinearModel.squaredErrorGradient(l.w.value(), l.b.value()[0], l.h(), y[0]);
    Node output = plus(product(l.w, l.x), l.b);
    return Testimony.of(byHand, Losses.squaredError(output, y), l.w, l.b);
  }

  private static Witness neuron(
      String method,
      ByExamples<double[], Double, double[], double[]> gradient,
      BiFunction<Node, double[], Node> loss) {
    return new Witness(
        "Neuron." + method,
        random -> {
          Layer l = Layer.draw(random, 1);
          Examples e = l.examples(random);
          double[] byHand = gradient.of(l.w.value(), l.b.value()[0], e.x, Flat.of(e.y));
          return Testimony.of(byHand, l.mean(e, loss), l.w, l.b);
        });
  }

  /** The loss δ · a has the slope δ by a. */
  private static Witness dense(
      String method, Function<Layer, double[]> gradient, Function<Layer, Node> by) {
    return new Witness(
        "DenseLayer." + method,
        random -> {
          Layer l = Layer.draw(random, PointDraw.size(random));
          Node loss = dot(Node.vector(l.delta), plus(product(l.w, l.x), l.b));
          return Testimony.of(gradient.apply(l), loss, by.apply(l));
        });
  }

  private static Witness sigmoids(
      String method, BiFunction<Layer, Examples, double[]> gradient, Function<Layer, Node> by) {
    return new Witness(
        "SigmoidLayer." + method,
        random -> {
          Layer l = Layer.draw(random, PointDraw.size(random));
          Examples e = l.examples(random);
          return Testimony.of(gradient.apply(l, e), l.mean(e, Losses::squaredError), by.apply(l));
        });
  }
}
