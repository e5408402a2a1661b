package chainrule.training;

import chainrule.grader.mistake.Again;
import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistakes;
import chainrule.grader.mistake.Summary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What {@link MinibatchTraining} is given and what counts in its result, to see what goes wrong.
 */
@Mistakes({MinibatchStepMistakes.class, MinibatchDrawMistakes.class})
final class MinibatchTrainingMistakes {

  private static final int N = 4;
  private static final int M = 2;
  private static final int STEPS = 20;
  private static final int RUNS = 8;

  private MinibatchTrainingMistakes() {}

  /** ηₖ = η₀ / (k² + 1). */
  record Falling(double eta0) implements IntToDoubleFunction {

    @Override
    public double applyAsDouble(int k) {
      return eta0 / (k * k + 1);
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
      SplittableRandom random = new SplittableRandom(seed);
      runs.add(drawn((double[]) again.with(a -> a[a.length - 1] = random), steps));
    }
    if (runs.contains(List.of())) {
      return theta; // not one batch in each step
    }
    boolean areAlike = runs.stream().allMatch(run -> run.stream().distinct().count() == 1);
    boolean areApart = runs.stream().allMatch(MinibatchTrainingMistakes::arePartedInEpochs);
    String all = runs.stream().flatMap(List::stream).distinct().sorted().toList().toString();
    return new Object[] {
      areAlike,
      areApart,
      runs.size() == 1,
      (areAlike || runs.size() == 1) && !all.equals("[01]") ? "" : all
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
}
