package chainrule.check;

import chainrule.loss.BinaryCrossEntropy;
import chainrule.loss.CrossEntropy;
import chainrule.loss.SoftmaxCrossEntropy;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;

/** The derivatives of {@code chainrule.loss} that {@link SignatureCatalogue} does not find. */
final class LossCatalogue {

  /** ŷ − y, with ŷ near 1, has lost what ŷ was rounded by. */
  static final double OUTPUT_ROUNDING = 1e-15;

  private LossCatalogue() {}

  static List<Differentiable> all() {
    return List.of(
        loss(
            "BinaryCrossEntropy.gradient",
            "BinaryCrossEntropy.value",
            LossCatalogue::probabilities,
            PointDraw::targets,
            BinaryCrossEntropy::value,
            BinaryCrossEntropy::gradient,
            0),
        loss(
            "BinaryCrossEntropy.logitGradient",
            "BinaryCrossEntropy.logitValue",
            LossCatalogue::logits,
            PointDraw::targets,
            BinaryCrossEntropy::logitValue,
            BinaryCrossEntropy::logitGradient,
            OUTPUT_ROUNDING),
        loss(
            "CrossEntropy.gradient",
            "CrossEntropy.value",
            LossCatalogue::probabilities,
            PointDraw::distribution,
            CrossEntropy::value,
            CrossEntropy::gradient,
            0),
        loss(
            "CrossEntropy.logitGradient",
            "SoftmaxCrossEntropy.value",
            LossCatalogue::logits,
            PointDraw::distribution,
            SoftmaxCrossEntropy::value,
            CrossEntropy::logitGradient,
            OUTPUT_ROUNDING));
  }

  private static Differentiable loss(
      String derivative,
      String of,
      BiFunction<Random, Integer, double[]> outputs,
      BiFunction<Random, Integer, double[]> targets,
      ToDoubleBiFunction<double[], double[]> value,
      BiFunction<double[], double[], double[]> gradient,
      double accuracy) {
    return new Differentiable(
        derivative,
        of,
        random -> {
          int n = PointDraw.size(random);
          double[] output = outputs.apply(random, n);
          double[] target = targets.apply(random, n);
          return Problem.gradient(
                  output, x -> value.applyAsDouble(x, target), x -> gradient.apply(x, target))
              .accurateTo(accuracy);
        });
  }

  private static double[] probabilities(Random random, int n) {
    return PointDraw.vector(random, n, 0.05, 0.95);
  }

  /** One time in ten far out, where a logarithm of the rounded output would be lost. */
  private static double[] logits(Random random, int n) {
    double reach = random.nextInt(10) == 0 ? 700 : 4;
    return PointDraw.vector(random, n, -reach, reach);
  }
}
