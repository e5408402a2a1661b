package chainrule.training;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/** What goes wrong in {@link OnlineTraining}. */
final class OnlineTrainingMistakes {

  private OnlineTrainingMistakes() {}

  @Inputs("train")
  static Object[] someEpochs(InputDraw draw) {
    int n = draw.length();
    int examples = draw.length();
    Pulls pulls = new Pulls(draw.vector(examples), draw.matrix(examples, n));
    double rate = draw.probability() / 4;
    return new Object[] {
      draw.vector(n), pulls, examples, rate, draw.byHand() ? 2 : draw.whole(0, 3)
    };
  }

  @Mistake(
      in = "train",
      name = "one epoch only",
      says = "The examples are gone through again and again, epochs times.",
      tempting = "A return inside the outer loop ends it.",
      shows = "It is right for one epoch.")
  static double[] oneEpoch(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    return OnlineTraining.train(theta, gradient, examples, learningRate, 1);
  }

  @Mistake(
      in = "train",
      name = "every slope at the start",
      says = "After each step the slope is taken where that step has led, not at the first θ.",
      tempting = "theta is the parameter’s name, and it never changes.",
      shows = "The first step is right.")
  static double[] slopesAtTheStart(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    double[] start = theta.clone();
    return OnlineTraining.train(
        theta, (at, n) -> gradient.at(start, n), examples, learningRate, epochs);
  }

  @Mistake(
      in = "train",
      name = "one step an epoch",
      says =
          "Online training makes a step after each example; all examples in one step is batch "
              + "descent.",
      tempting = "The note calls both of them gradient descent.",
      shows = "It moves about as far as one example in each epoch.")
  static double[] batch(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    int[] all = new int[examples];
    Arrays.setAll(all, n -> n);
    double[] current = theta;
    for (int epoch = 0; epoch < epochs; epoch++) {
      current = StochasticGradientDescent.step(current, gradient, all, learningRate);
    }
    return current;
  }

  @Mistake(
      in = "train",
      name = "the last example left out",
      says = "The loop over the examples runs from 0 to N − 1.",
      tempting = "N − 1 as the bound and a < together are one too few.",
      shows = "The last example has no effect.")
  static double[] lastLeftOut(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    return OnlineTraining.train(theta, gradient, examples - 1, learningRate, epochs);
  }

  @Mistake(
      in = "train",
      name = "uphill",
      says = "The slope points uphill, so its multiple is subtracted.",
      tempting = "A step sounds like an addition.",
      shows = "The loss rises.")
  static double[] uphill(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    return OnlineTraining.train(theta, gradient, examples, -learningRate, epochs);
  }

  @Mistake(
      in = "train",
      name = "the same example again and again",
      says = "The inner loop’s n says which example it is.",
      tempting = "The epoch is the number at hand.",
      shows = "Some examples have no effect at all.")
  static double[] epochForExample(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    double[] current = theta;
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int n = 0; n < examples; n++) {
        current =
            GradientDescent.step(current, gradient.at(current, epoch % examples), learningRate);
      }
    }
    return current;
  }

  @Mistake(
      in = "train",
      name = "all epochs of one example first",
      says = "In an epoch all examples come once: epochs outside, examples inside.",
      tempting = "Two loops can be nested both ways.",
      shows = "It is right for one epoch.")
  static double[] loopsExchanged(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    double[] current = theta;
    for (int n = 0; n < examples; n++) {
      for (int epoch = 0; epoch < epochs; epoch++) {
        current = GradientDescent.step(current, gradient.at(current, n), learningRate);
      }
    }
    return current;
  }

  @Mistake(
      in = "train",
      name = "the first example left out",
      says = "Examples count from 0.",
      tempting = "People count from 1.",
      shows = "One example makes no step at all.")
  static double[] fromOne(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    return OnlineTraining.train(
        theta, (at, n) -> gradient.at(at, n + 1), examples - 1, learningRate, epochs);
  }

  @Mistake(
      in = "train",
      name = "η divided by the number of examples",
      says = "Each example makes a step with the whole η; there is no mean here.",
      tempting = "Batch descent divides by N.",
      shows = "All steps are N times too small.")
  static double[] rateShared(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    return OnlineTraining.train(theta, gradient, examples, learningRate / examples, epochs);
  }

  @Mistake(
      in = "train",
      name = "updated once per weight",
      says = "A step changes all weights together, and there is one for each example.",
      tempting = "The loop over the weights is around the whole step.",
      shows = "It is right for a single weight.")
  static double[] stepForEachWeight(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    double[] current = theta;
    for (int step = 0; step < epochs * examples; step++) {
      int n = step % examples;
      current = WeightByWeight.wholeSteps(current, at -> gradient.at(at, n), learningRate);
    }
    return current;
  }

  @Mistake(
      in = "train",
      name = "one weight at a time",
      says =
          "The gradient is taken once, and then all weights move; none sees where the others "
              + "have gone.",
      tempting = "“Change each weight by its slope” is read as an order.",
      shows = "The first weight is right after one step.")
  static double[] weightByWeight(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    double[] current = theta;
    for (int step = 0; step < epochs * examples; step++) {
      int n = step % examples;
      current = WeightByWeight.oneAtATime(current, at -> gradient.at(at, n), learningRate);
    }
    return current;
  }

  @Mistake(
      in = "train",
      name = "a rate that falls from epoch to epoch",
      says = "The rate is given, and stays what it is.",
      tempting = "Schedules let it fall.",
      shows = "It is right for one epoch.")
  static double[] falling(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    double[] current = theta;
    for (int epoch = 0; epoch < epochs; epoch++) {
      current = OnlineTraining.train(current, gradient, examples, learningRate / (epoch + 1), 1);
    }
    return current;
  }

  @Mistake(
      in = "train",
      name = "from the last example to the first",
      says = "The examples come in their order, 0 first.",
      tempting = "A loop that counts down is as short.",
      shows = "It is right where the order does not matter.")
  static double[] backwards(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    return OnlineTraining.train(
        theta, (at, n) -> gradient.at(at, examples - 1 - n), examples, learningRate, epochs);
  }

  @Mistake(
      in = "train",
      name = "every step from the start",
      says = "Each step goes on from where the one before has led.",
      tempting = "theta is the parameter’s name, and it never changes.",
      shows = "Only the last step counts.")
  static double[] fromTheStart(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    double[] current = theta;
    for (int k = 0; k < epochs * examples; k++) {
      current = GradientDescent.step(theta, gradient.at(current, k % examples), learningRate);
    }
    return current;
  }

  @Mistake(
      in = "train",
      name = "1/n by integer division",
      says = "Nothing is divided here; and 1 / 4 is 0 in Java for two ints.",
      tempting = "A mean over the examples is what other methods ask for.",
      shows = "Two examples change nothing.")
  static double[] wholeNumbers(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    return OnlineTraining.train(
        theta, gradient, examples, examples == 1 ? learningRate : 0, epochs);
  }

  @Mistake(
      in = "train",
      name = "there and back",
      says = "Every epoch goes through the examples in their order, 0 first.",
      tempting = "One turns round where one is.",
      shows = "Every second epoch goes backwards.")
  static double[] thereAndBack(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    return through(
        theta,
        gradient,
        learningRate,
        epochs,
        examples,
        (epoch, i) -> epoch % 2 == 0 ? i : examples - 1 - i);
  }

  @Mistake(
      in = "train",
      name = "there and back",
      says = "Every epoch goes through the examples in their order, 0 first.",
      tempting = "One turns round where one is.",
      shows = "Every second epoch goes backwards.")
  static double[] backAndThere(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    return through(
        theta,
        gradient,
        learningRate,
        epochs,
        examples,
        (epoch, i) -> epoch % 2 == 1 ? i : examples - 1 - i);
  }

  @Mistake(
      in = "train",
      name = "the last example first",
      says = "Every epoch goes through the examples in their order, 0 first.",
      tempting = "Modulo brings the last one to the front.",
      shows = "It is right for one example.")
  static double[] lastFirst(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    return through(
        theta,
        gradient,
        learningRate,
        epochs,
        examples,
        (epoch, i) -> (i + examples - 1) % examples);
  }

  @Mistake(
      in = "train",
      name = "begun elsewhere in each epoch",
      says = "Every epoch goes through the examples in their order, 0 first.",
      tempting = "One counter is never set back.",
      shows = "The first epoch is right.")
  static double[] begunElsewhere(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    return through(
        theta, gradient, learningRate, epochs, examples, (epoch, i) -> (i + epoch) % examples);
  }

  @Mistake(
      in = "train",
      name = "every other example",
      says = "Every example makes its step.",
      tempting = "A counter that is raised twice in one iteration skips one.",
      shows = "It is right for one example.")
  static double[] everyOther(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    return through(theta, gradient, learningRate, epochs, (examples + 1) / 2, (epoch, i) -> 2 * i);
  }

  /** Steps in another order: which example it is in an epoch, and at a place of it. */
  private static double[] through(
      double[] theta,
      ExampleGradient gradient,
      double learningRate,
      int epochs,
      int steps,
      IntBinaryOperator example) {
    double[] current = theta.clone();
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int i = 0; i < steps; i++) {
        int n = example.applyAsInt(epoch, i);
        current = GradientDescent.step(current, gradient.at(current, n), learningRate);
      }
    }
    return current;
  }

  @Mistake(
      in = "train",
      name = "an epoch where there is none",
      says = "With no epochs the parameters stay as they are: ask first, then train.",
      tempting = "do … while asks after the first epoch.",
      shows = "It is wrong for 0 epochs only.")
  static double[] atLeastOnce(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    int some = Math.max(1, epochs);
    return OnlineTraining.train(theta, gradient, examples, learningRate, some);
  }
}
