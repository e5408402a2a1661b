package chainrule.training;

import chainrule.grader.diagnosis.Again;
import chainrule.grader.diagnosis.InputDraw;
import chainrule.grader.diagnosis.Inputs;
import chainrule.grader.diagnosis.Mistake;
import chainrule.grader.diagnosis.Summary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** What goes wrong in {@link MinibatchTraining}. */
final class MinibatchTrainingMistakes {

  private static final int N = 4;
  private static final int M = 2;
  private static final int STEPS = 20;
  private static final int RUNS = 8;

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

  /** ηₖ = 4ᵏ. */
  record PowersOfFour() implements IntToDoubleFunction {

    @Override
    public double applyAsDouble(int k) {
      return Math.pow(4, k);
    }

    @Override
    public String toString() {
      return "ηₖ = 4ᵏ";
    }
  }

  /** ∂Lₙ/∂θₙ is −m, and all other slopes are 0. */
  record Marks(int size) implements ExampleGradient {

    @Override
    public double[] at(double[] theta, int example) {
      double[] gradient = new double[theta.length];
      gradient[example] = -size;
      return gradient;
    }

    @Override
    public String toString() {
      return "−m at place n, else 0";
    }
  }

  /**
   * Two of four in each step: θₙ, to the base 4, ends as the steps that example n was drawn for.
   */
  @Inputs("train")
  static Object[] twoOfFour(InputDraw draw) {
    return new Object[] {
      new double[N],
      new Marks(M),
      N,
      M,
      new PowersOfFour(),
      new After(draw.byHand() ? 2 : STEPS),
      new Random(draw.random().nextLong())
    };
  }

  /** Which batches come at all, and whether they differ from step to step and from run to run. */
  @Summary(value = "train", inputs = "twoOfFour")
  static Object batches(Object[] arguments, double[] theta, Again again) {
    int steps = ((After) arguments[arguments.length - 2]).steps();
    Set<List<String>> runs = new HashSet<>();
    for (int seed = 0; seed < RUNS; seed++) {
      Random random = new Random(seed);
      runs.add(drawn((double[]) again.with(a -> a[a.length - 1] = random), steps));
    }
    if (runs.contains(List.of())) {
      return theta; // not one batch in each step
    }
    boolean areAlike = runs.stream().allMatch(run -> run.stream().distinct().count() == 1);
    boolean areApart = runs.stream().allMatch(MinibatchTrainingMistakes::arePartedInEpochs);
    String all = runs.stream().flatMap(List::stream).distinct().sorted().toList().toString();
    return new Object[] {
      areAlike, areApart, runs.size() == 1, runs.size() == 1 && !all.equals("[01]") ? "" : all
    };
  }

  /** The batch of each step as a text; empty if there is not one in each. */
  private static List<String> drawn(double[] theta, int steps) {
    List<String> batches = new ArrayList<>();
    for (int k = 0; k < steps; k++) {
      StringBuilder batch = new StringBuilder();
      for (int n = 0; n < theta.length; n++) {
        if (theta[n] != Math.rint(theta[n]) || theta[n] < 0 || theta[n] >= Math.pow(4, steps)) {
          return List.of();
        }
        batch.append(String.valueOf(n).repeat((int) ((long) theta[n] >> 2 * k & 3)));
      }
      batches.add(batch.toString());
    }
    return batches;
  }

  /** Whether the second step has none of the examples of the first, and so on. */
  private static boolean arePartedInEpochs(List<String> batches) {
    return IntStream.range(0, batches.size() / 2)
        .allMatch(
            i -> batches.get(2 * i).chars().noneMatch(n -> batches.get(2 * i + 1).indexOf(n) >= 0));
  }

  /** The loop of the reference with another way to draw. */
  private static double[] train(
      double[] theta,
      ExampleGradient gradient,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      IntFunction<int[]> batch) {
    double[] current = theta.clone();
    for (int k = 0; !goodEnough.at(current.clone(), k); k++) {
      current =
          StochasticGradientDescent.step(
              current, gradient, batch.apply(k), learningRate.applyAsDouble(k));
    }
    return current;
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

  @Mistake(
      in = "train",
      name = "one batch for all steps",
      says = "Each step draws its own batch: the draw belongs into the loop.",
      tempting = "The batch is made ready before the loop begins.",
      shows = "All steps are made from the same examples.")
  static double[] oneBatch(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    int[] batch = Sampling.subset(examples, size, random);
    return train(theta, gradient, learningRate, goodEnough, k -> batch);
  }

  @Mistake(
      in = "train",
      name = "the first examples in each step",
      says = "Which examples a step is made from is chance, so that each has the same share.",
      tempting = "The first m are a batch, too.",
      shows = "Only the examples 0 to m − 1 are ever asked for.")
  static double[] firstExamples(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    return train(
        theta, gradient, learningRate, goodEnough, k -> IntStream.range(0, size).toArray());
  }

  @Mistake(
      in = "train",
      name = "drawn with replacement",
      says = "The m examples of a batch are different; independent draws repeat some.",
      tempting = "m random numbers below N are one line.",
      shows = "Some batches have an example twice.")
  static double[] withReplacement(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    return train(
        theta, gradient, learningRate, goodEnough, k -> random.ints(size, 0, examples).toArray());
  }

  @Mistake(
      in = "train",
      name = "batch after batch, as they lie",
      says = "Each step draws its batch by chance; here they come in the order in which they lie.",
      tempting = "So one epoch is cut into batches.",
      shows = "The batches come in turns, and no others do.")
  static double[] inOrder(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    return train(
        theta,
        gradient,
        learningRate,
        goodEnough,
        k -> IntStream.range(0, size).map(i -> (k * size + i) % examples).toArray());
  }

  @Mistake(
      in = "train",
      name = "each example once an epoch",
      says =
          "Each step draws from all N examples, whatever was drawn before; here what was drawn waits until all have had their turn.",
      tempting = "Shuffled once an epoch and cut into batches is what libraries do.",
      shows = "Of two examples, drawn one by one, the second is never the first.")
  static double[] inEpochs(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    List<Integer> left = new ArrayList<>();
    return train(
        theta,
        gradient,
        learningRate,
        goodEnough,
        k -> {
          if (left.size() < size) {
            left.clear();
            Arrays.stream(Sampling.permutation(examples, random)).forEach(left::add);
          }
          List<Integer> next = left.subList(0, size);
          int[] batch = next.stream().mapToInt(n -> n).toArray();
          next.clear();
          return batch;
        });
  }

  @Mistake(
      in = "train",
      name = "neighbours",
      says = SamplingMistakes.NOT_NEIGHBOURS,
      tempting = "One random start and a loop are short.",
      shows = "The examples of a batch are consecutive numbers.")
  static double[] neighbours(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    return train(
        theta,
        gradient,
        learningRate,
        goodEnough,
        k -> {
          int start = random.nextInt(examples - size + 1);
          return IntStream.range(start, start + size).toArray();
        });
  }

  @Mistake(
      in = "train",
      name = "neighbours",
      says = SamplingMistakes.NOT_NEIGHBOURS,
      tempting = "One random start and a loop are short.",
      shows =
          "The examples of a batch are consecutive numbers, and after the last one comes the first.")
  static double[] neighboursAround(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    return train(
        theta,
        gradient,
        learningRate,
        goodEnough,
        k -> {
          int start = random.nextInt(examples);
          return IntStream.range(start, start + size).map(n -> n % examples).toArray();
        });
  }

  @Mistake(
      in = "train",
      name = "the last one never drawn",
      says = "nextInt leaves its bound out: nextInt(N) is 0 to N − 1.",
      tempting = "The last index is N − 1.",
      shows = "Example N − 1 is only asked for where all are.")
  static double[] lastNever(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    return train(
        theta,
        gradient,
        learningRate,
        goodEnough,
        k -> Sampling.subset(Math.max(size, examples - 1), size, random));
  }

  @Mistake(
      in = "train",
      name = "a generator of its own",
      says =
          "Chance comes from the generator that is handed in; a new Random(42) makes the same steps with each call.",
      tempting = "A new Random is quickly made, and a seed makes it repeatable.",
      shows = "Another generator gives the same θ.")
  static double[] ownGenerator(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    return MinibatchTraining.train(
        theta, gradient, examples, size, learningRate, goodEnough, new Random(42));
  }

  @Mistake(
      in = "train",
      name = "a generator of its own",
      says =
          "Chance comes from the generator that is handed in; a new Random(42) in each step draws the same batch in each.",
      tempting = "A new Random is quickly made, and a seed makes it repeatable.",
      shows = "All steps are made from the same examples.")
  static double[] ownGeneratorEachStep(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    return train(
        theta,
        gradient,
        learningRate,
        goodEnough,
        k -> Sampling.subset(examples, size, new Random(42)));
  }

  @Mistake(
      in = "train",
      name = "one example a step",
      says = "A step is made from m examples, whose slopes are averaged.",
      tempting = "With one example a step, it is called stochastic gradient descent, too.",
      shows = "It is right for m = 1.")
  static double[] oneExample(
      double[] theta,
      ExampleGradient gradient,
      int examples,
      int size,
      IntToDoubleFunction learningRate,
      GoodEnough goodEnough,
      RandomGenerator random) {
    return train(
        theta, gradient, learningRate, goodEnough, k -> Sampling.subset(examples, 1, random));
  }
}
