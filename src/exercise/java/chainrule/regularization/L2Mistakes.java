package chainrule.regularization;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.testing.EachEntry;
import java.util.Arrays;

/** What goes wrong in {@link L2}. */
final class L2Mistakes {

  private L2Mistakes() {}

  @Inputs({"value", "gradient"})
  static Object[] weights(InputDraw draw) {
    return new Object[] {draw.vector(draw.length()), draw.orZero(draw.positive())};
  }

  @Mistake(
      in = "value",
      name = "half the penalty, λ/2 Σ w²",
      usedBy = "Deeplearning4j, convnetjs, scikit-learn: λ/2",
      says = "The note’s penalty is λ Σ w² with no ½, so its slope keeps the 2.",
      tempting = "Many books write ½λ, so that the 2 of the derivative cancels.",
      shows = "Every result is half of what it should be.")
  static double half(double[] w, double lambda) {
    return L2.value(w, lambda) / 2;
  }

  @Mistake(
      in = "value",
      name = "the length of w",
      says = "The penalty is the sum of the squares, not its root.",
      tempting = "L2 is also the name of that length.",
      shows = "Its square, divided by λ, is right.")
  static double length(double[] w, double lambda) {
    return lambda * Math.sqrt(L2.value(w, 1));
  }

  @Mistake(
      in = "value",
      name = "absolute weights",
      says = "L2 adds up squares; absolute values belong to L1.",
      tempting = "Both penalties are never negative, and the note names them in one breath.",
      shows = "Weights of size 1 are right; a weight of 3 counts 3 and not 9.")
  static double absolute(double[] w, double lambda) {
    return L1.value(w, lambda);
  }

  @Mistake(
      in = "value",
      name = "λ squared along",
      says = "Only the weight is squared, λ stays as it is.",
      tempting = "(λw)² needs no brackets in the head.",
      shows = "It is right for λ = 1, and λ times what it should be otherwise.")
  static double lambdaSquared(double[] w, double lambda) {
    return L2.value(w, lambda * lambda);
  }

  @Mistake(
      in = "value",
      name = "the square of the sum",
      says = "Each weight is squared first, and the squares are added.",
      tempting = "In words, “the sum of weights, squared” can be read both ways.",
      shows = "It is right for one weight.")
  static double squareOfTheSum(double[] w, double lambda) {
    double sum = 0;
    for (double weight : w) {
      sum += weight;
    }
    return lambda * sum * sum;
  }

  @Mistake(
      in = "gradient",
      name = "λw, the gradient of half the penalty",
      usedBy = "PyTorch, tiny-dnn, DJL: a weight decay λw",
      says = "The derivative of λw² is 2λw.",
      tempting = "Books that put a ½ in front have no 2 here.",
      shows = "Every entry is half of what it should be.")
  static double[] missingTwo(double[] w, double lambda) {
    return L2.gradient(w, lambda / 2);
  }

  @Mistake(
      in = "gradient",
      name = "L1’s slope",
      says = "The pull of L2 grows with the weight: 2λw, not λ sign(w).",
      tempting = "The other penalty is right beside it.",
      shows = "All entries have the same size.")
  static double[] slopeOfAbsolute(double[] w, double lambda) {
    return L1.gradient(w, lambda);
  }

  @Mistake(
      in = "gradient",
      name = "λ left out",
      says = "Each entry is 2λw; λ says how strong the pull is.",
      tempting = "λ is often 1 in a first try.",
      shows = "It is the same for every λ.")
  static double[] withoutLambda(double[] w, double lambda) {
    return L2.gradient(w, 1);
  }

  @Mistake(
      in = "gradient",
      name = "the value for the slope",
      says = "This is λw² entry by entry; its slope is 2λw.",
      tempting = "The square is copied along from the formula of the value.",
      shows = "No entry is negative; weights of 2 are right by chance.")
  static double[] valueForSlope(double[] w, double lambda) {
    double[] g = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      g[i] = lambda * w[i] * w[i];
    }
    return g;
  }

  @Mistake(
      in = "gradient",
      name = "the weights after the step",
      says = "The slope alone is asked for: 2λw. Weight decay subtracts it later.",
      tempting = "Weight decay is written w (1 − 2λ).",
      shows = "The sum of this and the right result is w.")
  static double[] decayed(double[] w, double lambda) {
    double[] gradient = L2.gradient(w, lambda);
    for (int i = 0; i < w.length; i++) {
      gradient[i] = w[i] - gradient[i];
    }
    return gradient;
  }

  @Mistake(
      in = "gradient",
      name = "the squared derivative",
      says = "The square is gone after the derivative: 2λw, not 2λw².",
      tempting = "The square is carried along.",
      shows = "It is never negative, and right where the weight is 1.")
  static double[] squaredDerivative(double[] w, double lambda) {
    double[] gradient = L2.gradient(w, lambda);
    for (int i = 0; i < w.length; i++) {
      gradient[i] *= w[i];
    }
    return gradient;
  }

  @Mistake(
      in = "gradient",
      name = "the last weight taken for a bias",
      says =
          "All the weights that are passed have the penalty; biases are left out by whoever calls.",
      tempting = "A bias is usually at the end, and has no penalty.",
      shows = "All entries but the last are right.")
  static double[] lastLeftOut(double[] w, double lambda) {
    double[] gradient = L2.gradient(w, lambda);
    gradient[w.length - 1] = 0;
    return gradient;
  }

  @Mistake(
      in = "value",
      name = "λ left out",
      says = "The penalty is λ times the sum of squares.",
      tempting = "The sum is the hard part.",
      shows = "It is right for λ = 1.")
  static double lambdaLeftOut(double[] w, double lambda) {
    return L2.value(w, 1);
  }

  @Mistake(
      in = "gradient",
      name = "the slope of the length of w",
      says = "The penalty is λ Σ w², whose slope is 2λw; w / ‖w‖ is that of the length itself.",
      tempting = "A norm is named in words, and its square in the formula.",
      shows = "Its length is always λ.")
  static double[] slopeOfTheLength(double[] w, double lambda) {
    double length = Math.sqrt(Arrays.stream(w).map(x -> x * x).sum());
    return EachEntry.of(w, x -> length == 0 ? 0 : lambda * x / length);
  }

  @Mistake(
      in = "value",
      name = "λ inside the sum, again and again",
      says = "λ multiplies the whole sum once, after the loop.",
      tempting = "λ belongs to every weight.",
      shows = "It is right for one weight, and where λ is 1.")
  static double lambdaInEachTurn(double[] w, double lambda) {
    double sum = 0;
    for (double weight : w) {
      sum = lambda * (sum + weight * weight);
    }
    return sum;
  }
}
