package chainrule.training;

import chainrule.grader.diagnosis.InputDraw;
import chainrule.grader.diagnosis.Inputs;
import chainrule.grader.diagnosis.Mistake;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;

/** What goes wrong in {@link MinibatchTraining}. */
final class MinibatchTrainingMistakes {

  private MinibatchTrainingMistakes() {}

  /** ηₖ = η₀ / (k + 1). */
  record Falling(double eta0) implements IntToDoubleFunction {

    @Override
    public double applyAsDouble(int k) {
      return eta0 / (k + 1);
    }
  }

  /** After so many steps. */
  record After(int steps) implements GoodEnough {

    @Override
    public boolean at(double[] theta, int k) {
      return k >= steps;
    }
  }

  /** All examples in each step, so that it does not matter in which order they are drawn. */
  @Inputs("train")
  static Object[] allInEachStep(InputDraw draw) {
    int n = draw.length();
    int examples = draw.length();
    return new Object[] {
      draw.vector(n),
      new Pulls(draw.vector(examples), draw.matrix(examples, n)),
      examples,
      examples,
      new Falling(draw.probability() / 4),
      new After(draw.whole(0, 4)),
      new Random(draw.whole(0, 99))
    };
  }

  @Mistake(
      in = "train",
      name = "the rate of the first step throughout",
      says = "Step k has the rate ηₖ: ask for it in each step.",
      tempting = "A learning rate is usually one number.",
      shows = "The first step is right.")
  static double[] firstRate(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    double eta = learningRate.applyAsDouble(0);
    return MinibatchTraining.train(theta, gradient, examples, size, k -> eta, goodEnough, random);
  }

  @Mistake(
      in = "train",
      name = "rates counted from 1",
      says = "The first step has the rate η₀.",
      tempting = "People count from 1.",
      shows = "Each step has the length of the next one.")
  static double[] countedFromOne(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    return MinibatchTraining.train(
        theta,
        gradient,
        examples,
        size,
        k -> learningRate.applyAsDouble(k + 1),
        goodEnough,
        random);
  }

  @Mistake(
      in = "train",
      name = "the sum for the mean",
      says = "The gradients of the m examples are averaged.",
      tempting = "The loop that adds up feels like the whole of it.",
      shows = "Every step is m times too long.")
  static double[] summed(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    return MinibatchTraining.train(
        theta,
        gradient,
        examples,
        size,
        k -> size * learningRate.applyAsDouble(k),
        goodEnough,
        random);
  }

  @Mistake(
      in = "train",
      name = "a step before the first question",
      says = "Whether it is good enough is asked before each step, and before the first one, too.",
      tempting = "A do-while asks at its end.",
      shows = "There is one step more than wanted.")
  static double[] oneStepMore(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    return MinibatchTraining.train(
        theta,
        gradient,
        examples,
        size,
        learningRate,
        (at, k) -> k > 0 && goodEnough.at(at, k - 1),
        random);
  }

  @Mistake(
      in = "train",
      name = "not asked before the first step",
      says = "It is asked before the first step, too: what is good enough is left as it is.",
      tempting = "A do-while makes its first turn in any case.",
      shows = "It is right unless the first θ is good enough.")
  static double[] askedAfterwards(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    return MinibatchTraining.train(
        theta,
        gradient,
        examples,
        size,
        learningRate,
        (at, k) -> k > 0 && goodEnough.at(at, k),
        random);
  }

  @Mistake(
      in = "train",
      name = "every slope at the start",
      says = "After each step the slopes are taken where that step has led, not at the first θ.",
      tempting = "theta is the parameter’s name, and it never changes.",
      shows = "The first step is right.")
  static double[] slopesAtTheStart(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    double[] start = theta.clone();
    return MinibatchTraining.train(
        theta, (at, n) -> gradient.at(start, n), examples, size, learningRate, goodEnough, random);
  }

  @Mistake(
      in = "train",
      name = "uphill",
      says = "The slope points uphill, so its multiple is subtracted.",
      tempting = "A step sounds like an addition.",
      shows = "The loss rises.")
  static double[] uphill(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    return MinibatchTraining.train(
        theta, gradient, examples, size, k -> -learningRate.applyAsDouble(k), goodEnough, random);
  }

  @Mistake(
      in = "train",
      name = "one step only",
      says = "It is a loop: draw, average, step, until it is good enough.",
      tempting = "A step is what the note’s three lines say.",
      shows = "It is right where one step is enough.")
  static double[] oneStep(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    return MinibatchTraining.train(
        theta, gradient, examples, size, learningRate, (at, k) -> k == 1, random);
  }

  @Mistake(
      in = "train",
      name = "updated once per weight",
      says = "A step changes all weights together, and there is one for each batch.",
      tempting = "The loop over the weights stands around the whole step.",
      shows = "It is right for a single weight.")
  static double[] stepForEachWeight(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    double[] current = theta.clone();
    for (int k = 0; !goodEnough.at(current.clone(), k); k++) {
      int[] batch = Sampling.subset(examples, size, random);
      double eta = learningRate.applyAsDouble(k);
      current = StochasticGradientDescentMistakes.stepForEachWeight(current, gradient, batch, eta);
    }
    return current;
  }

  @Mistake(
      in = "train",
      name = "one weight at a time",
      says =
          "The gradient is taken once, and then all weights move; none sees where the others have gone.",
      tempting = "“Change each weight by its slope” is read as an order.",
      shows = "The first weight is right after one step.")
  static double[] weightByWeight(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    double[] current = theta.clone();
    for (int k = 0; !goodEnough.at(current.clone(), k); k++) {
      int[] batch = Sampling.subset(examples, size, random);
      double eta = learningRate.applyAsDouble(k);
      current = StochasticGradientDescentMistakes.weightByWeight(current, gradient, batch, eta);
    }
    return current;
  }

  @Mistake(
      in = "train",
      name = "1/m in whole numbers",
      says =
          "In Java 1 / 4 is 0 for two whole numbers; one of them has to be a double, as in 1.0 / m.",
      tempting = "m is a whole number, and so is 1.",
      shows = "Batches of one are right, with all others nothing changes.")
  static double[] wholeNumbers(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    return MinibatchTraining.train(
        theta,
        gradient,
        examples,
        size,
        k -> size == 1 ? learningRate.applyAsDouble(k) : 0,
        goodEnough,
        random);
  }
}
