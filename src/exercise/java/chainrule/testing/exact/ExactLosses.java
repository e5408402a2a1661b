package chainrule.testing.exact;

import static chainrule.testing.exact.Compared.vector;

import chainrule.check.ExactFormula;
import chainrule.loss.BinaryCrossEntropy;
import chainrule.loss.CrossEntropy;
import chainrule.loss.Loss;
import chainrule.loss.MeanSquaredError;
import chainrule.loss.SoftmaxCrossEntropy;
import chainrule.loss.SquaredError;
import chainrule.testing.exact.Compared.Unit;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.DoubleStream;

/** The formulas of {@code chainrule.loss}. */
final class ExactLosses {

  private ExactLosses() {}

  private interface Value {
    double of(double[] output, double[] target);
  }

  private interface Gradient {
    double[] of(double[] output, double[] target);
  }

  private interface Exact extends BiFunction<BigDual[], double[], BigDual> {}

  /** An output and its target. */
  private record Example(double[] output, double[] target) {

    static Example numbers(Random random) {
      double[] output = ExactDraw.vector(random);
      double reach = DoubleStream.of(output).map(Math::abs).max().orElse(1);
      return new Example(output, ExactDraw.vector(random, output.length, Math.max(reach, 1e-300)));
    }

    static Example logits(Random random) {
      double[] a = ExactDraw.preActivations(random, ExactDraw.size(random));
      return new Example(a, random.doubles(a.length).toArray());
    }

    static Example classes(Random random) {
      double[] a = ExactDraw.preActivations(random, ExactDraw.size(random));
      return new Example(a, ExactDraw.distribution(random, a.length));
    }

    static Example answers(Random random) {
      double[] output = ExactDraw.probabilities(random, ExactDraw.size(random));
      return new Example(output, random.doubles(output.length).toArray());
    }

    static Example probabilities(Random random) {
      double[] output = ExactDraw.probabilities(random, ExactDraw.size(random));
      return new Example(output, ExactDraw.distribution(random, output.length));
    }
  }

  private interface Draw {
    Example from(Random random);
  }

  static List<ExactFormula> all() {
    Exact squares = BigNetwork::squaredError;
    Exact answers = BigNetwork::binaryCrossEntropy;
    Exact logits = BigNetwork::sigmoidCrossEntropy;
    Exact classes = BigNetwork::softmaxCrossEntropy;
    return List.of(
        value("SquaredError.value", Unit.ULP, Example::numbers, SquaredError::value, squares),
        gradient(
            "SquaredError.gradient", Unit.ULP, Example::numbers, SquaredError::gradient, squares),
        value(
            "MeanSquaredError.value",
            Unit.ULP,
            Example::numbers,
            MeanSquaredError::value,
            mean(squares)),
        gradient(
            "MeanSquaredError.gradient",
            Unit.ULP,
            Example::numbers,
            MeanSquaredError::gradient,
            mean(squares)),
        value(
            "BinaryCrossEntropy.value",
            Unit.TERMS,
            Example::answers,
            BinaryCrossEntropy::value,
            mean(answers)),
        gradient(
            "BinaryCrossEntropy.gradient",
            Unit.TERMS,
            Example::answers,
            BinaryCrossEntropy::gradient,
            mean(answers)),
        value(
            "BinaryCrossEntropy.logitValue",
            Unit.ULP,
            Example::logits,
            BinaryCrossEntropy::logitValue,
            mean(logits)),
        gradient(
            "BinaryCrossEntropy.logitGradient",
            Unit.ONE,
            Example::logits,
            BinaryCrossEntropy::logitGradient,
            mean(logits)),
        value(
            "CrossEntropy.value",
            Unit.ULP,
            Example::probabilities,
            CrossEntropy::value,
            BigNetwork::crossEntropy),
        gradient(
            "CrossEntropy.gradient",
            Unit.ULP,
            Example::probabilities,
            CrossEntropy::gradient,
            BigNetwork::crossEntropy),
        gradient(
            "CrossEntropy.logitGradient",
            Unit.ONE,
            Example::classes,
            CrossEntropy::logitGradient,
            classes),
        value(
            "SoftmaxCrossEntropy.value",
            Unit.TERMS,
            Example::classes,
            SoftmaxCrossEntropy::value,
            classes),
        vector("Loss.output", Unit.ONE, ExactLosses::output),
        vector("Loss.value", Unit.TERMS, ExactLosses::chosen),
        vector("Loss.gradient", Unit.TERMS, ExactLosses::chosenGradient));
  }

  private static Exact mean(Exact sum) {
    return (output, target) -> sum.apply(output, target).over(target.length);
  }

  private static ExactFormula value(
      String name, Unit unit, Draw draw, Value computed, Exact exact) {
    return vector(
        name,
        unit,
        random -> {
          Example e = draw.from(random);
          return new Compared(
              e.output,
              computed.of(e.output, e.target),
              exact.apply(BigDual.of(e.output), e.target));
        });
  }

  private static ExactFormula gradient(
      String name, Unit unit, Draw draw, Gradient computed, Exact exact) {
    return vector(
        name,
        unit,
        random -> {
          Example e = draw.from(random);
          return new Compared(
              e.output,
              computed.of(e.output, e.target),
              BigDual.gradient(e.output, output -> exact.apply(output, e.target)));
        });
  }

  private static Example example(Loss loss, Random random) {
    return switch (loss) {
      case SQUARED_ERROR -> Example.numbers(random);
      case SOFTMAX_CROSS_ENTROPY -> Example.classes(random);
      case SIGMOID_CROSS_ENTROPY -> Example.logits(random);
    };
  }

  private static Compared output(Random random) {
    Loss loss = ExactDraw.one(random, Loss.values());
    double[] h = example(loss, random).output;
    BigDual[] exact = BigDual.of(h);
    return new Compared(
        h,
        loss.output(h),
        switch (loss) {
          case SQUARED_ERROR -> exact;
          case SOFTMAX_CROSS_ENTROPY -> BigNetwork.softmax(exact);
          case SIGMOID_CROSS_ENTROPY -> BigNetwork.each(exact, BigDual::sigmoid);
        });
  }

  private static Compared chosen(Random random) {
    Loss loss = ExactDraw.one(random, Loss.values());
    Example e = example(loss, random);
    return new Compared(
        e.output,
        loss.value(e.output, e.target),
        BigNetwork.loss(loss, BigDual.of(e.output), e.target));
  }

  private static Compared chosenGradient(Random random) {
    Loss loss = ExactDraw.one(random, Loss.values());
    Example e = example(loss, random);
    return new Compared(
        e.output,
        loss.gradient(e.output, e.target),
        BigDual.gradient(e.output, h -> BigNetwork.loss(loss, h, e.target)));
  }
}
