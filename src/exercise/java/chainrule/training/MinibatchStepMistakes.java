package chainrule.training;

import chainrule.grader.mistake.Mistake;

/** What goes wrong in {@link MinibatchTraining}, whatever is drawn. */
final class MinibatchStepMistakes {

  private MinibatchStepMistakes() {}

  @Mistake(
      in = "train",
      name = "the rate of the first step throughout",
      says = "Step k has the rate ηₖ: ask for it in each step.",
      tempting = "A learning rate is usually one number.",
      shows = "The first step is right.")
  static double[] firstRate(MinibatchRun it) {
    double eta = it.learningRate().applyAsDouble(0);
    return it.rate(k -> eta).train();
  }

  @Mistake(
      in = "train",
      name = "rates counted from 1",
      says = "The first step has the rate η₀.",
      tempting = "People count from 1.",
      shows = "Each step has the length of the next one.")
  static double[] countedFromOne(MinibatchRun it) {
    return it.rate(k -> it.learningRate().applyAsDouble(k + 1)).train();
  }

  @Mistake(
      in = "train",
      name = "the sum for the mean",
      says = "The gradients of the m examples are averaged.",
      tempting = "The loop that adds up feels like the whole of it.",
      shows = "Every step is m times too long.")
  static double[] summed(MinibatchRun it) {
    return it.rate(k -> it.size() * it.learningRate().applyAsDouble(k)).train();
  }

  @Mistake(
      in = "train",
      name = "a step before the first question",
      says = "Whether it is good enough is asked before each step, and before the first one, too.",
      tempting = "A do-while asks at its end.",
      shows = "There is one step more than wanted.")
  static double[] oneStepMore(MinibatchRun it) {
    return it.until((at, k) -> k > 0 && it.goodEnough().at(at, k - 1)).train();
  }

  @Mistake(
      in = "train",
      name = "not asked before the first step",
      says = "It is asked before the first step, too: what is good enough is left as it is.",
      tempting = "A do-while makes its first iteration in any case.",
      shows = "It is right unless the first θ is good enough.")
  static double[] askedAfterwards(MinibatchRun it) {
    return it.until((at, k) -> k > 0 && it.goodEnough().at(at, k)).train();
  }

  @Mistake(
      in = "train",
      name = "every slope at the start",
      says = "After each step the slopes are taken where that step has led, not at the first θ.",
      tempting = "theta is the parameter’s name, and it never changes.",
      shows = "The first step is right.")
  static double[] slopesAtTheStart(MinibatchRun it) {
    double[] start = it.theta().clone();
    return it.slopes((at, n) -> it.gradient().at(start, n)).train();
  }

  @Mistake(
      in = "train",
      name = "uphill",
      says = "The slope points uphill, so its multiple is subtracted.",
      tempting = "A step sounds like an addition.",
      shows = "The loss rises.")
  static double[] uphill(MinibatchRun it) {
    return it.rate(k -> -it.learningRate().applyAsDouble(k)).train();
  }

  @Mistake(
      in = "train",
      name = "one step only",
      says = "It is a loop: draw, average, step, until it is good enough.",
      tempting = "A step is what the note’s three lines say.",
      shows = "It is right where one step is enough.")
  static double[] oneStep(MinibatchRun it) {
    return it.until((at, k) -> k == 1).train();
  }

  @Mistake(
      in = "train",
      name = "updated once per weight",
      says = "A step changes all weights together, and there is one for each batch.",
      tempting = "The loop over the weights is around the whole step.",
      shows = "It is right for a single weight.")
  static double[] stepForEachWeight(MinibatchRun it) {
    return it.train(
        (at, k) ->
            StochasticGradientDescentMistakes.stepForEachWeight(
                at, it.gradient(), it.batch(), it.learningRate().applyAsDouble(k)));
  }

  @Mistake(
      in = "train",
      name = "one weight at a time",
      says =
          "The gradient is taken once, and then all weights move; none sees where the others"
              + " have gone.",
      tempting = "“Change each weight by its slope” is read as an order.",
      shows = "The first weight is right after one step.")
  static double[] weightByWeight(MinibatchRun it) {
    return it.train(
        (at, k) ->
            StochasticGradientDescentMistakes.weightByWeight(
                at, it.gradient(), it.batch(), it.learningRate().applyAsDouble(k)));
  }

  @Mistake(
      in = "train",
      name = "1/m by integer division",
      says = "In Java 1 / 4 is 0 for two ints; one of them has to be a double, as in" + " 1.0 / m.",
      tempting = "m is a whole number, and so is 1.",
      shows = "Batches of one are right, with all others nothing changes.")
  static double[] wholeNumbers(MinibatchRun it) {
    return it.rate(k -> it.size() == 1 ? it.learningRate().applyAsDouble(k) : 0).train();
  }

  @Mistake(
      in = "train",
      name = "the mean not set back",
      says = "Each step has a mean of its own: the sum begins at 0 in every iteration of the loop.",
      tempting = "The array is made ready before the loop begins.",
      shows = "The first step is right, and each later one goes too far.")
  static double[] sumKept(MinibatchRun it) {
    double[] sum = new double[it.theta().length];
    return it.train((at, k) -> it.moved(at, it.addedTo(sum, at), k, it.size()));
  }

  @Mistake(
      in = "train",
      name = "the mean not set back",
      says = "Each step has a mean of its own: the sum begins at 0 in every iteration of the loop.",
      tempting = "The array that was divided by m is used for the next sum.",
      shows = "The first step is right, and each later one has a share of those before it.")
  static double[] meanKept(MinibatchRun it) {
    double[] mean = new double[it.theta().length];
    return it.train(
        (at, k) -> {
          it.addedTo(mean, at);
          for (int i = 0; i < mean.length; i++) {
            mean[i] /= it.size();
          }
          return it.moved(at, mean, k, 1);
        });
  }
}
