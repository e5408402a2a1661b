package chainrule.training;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What tells numbers that are drawn rightly from others, in so many draws that chance is none. */
final class Chances {

  private static final int DRAWS = 160;

  /** The share of numbers by which a wrong shuffle is off; of 12,000, half of it is no chance. */
  private static final double TELLING = 0.028;

  /** The share of steps upwards by which ties are told that were left as they were. */
  private static final double RISING = 0.54;

  private Chances() {}

  /**
   * All that comes in many draws, in words; in one word if it is always the same, whatever it is.
   */
  static String all(Supplier<int[]> draw) {
    TreeSet<String> seen = new TreeSet<>();
    for (int i = 0; i < DRAWS; i++) {
      seen.add(Arrays.stream(draw.get()).mapToObj(String::valueOf).collect(Collectors.joining()));
    }
    return seen.size() == 1 ? "always the same" : String.join(" ", seen);
  }

  /** Whether each of 0 … n − 1 is there once. */
  static boolean isPermutation(int[] order) {
    boolean[] seen = new boolean[order.length];
    for (int n : order) {
      if (n < 0 || n >= order.length || seen[n]) {
        return false;
      }
      seen[n] = true;
    }
    return true;
  }

  /** How many steps from one number to the next go to a neighbour, of all steps. */
  static double ofNeighbours(int[] numbers) {
    int steps = 0;
    for (int i = 1; i < numbers.length; i++) {
      steps += Math.abs(numbers[i] - numbers[i - 1]) == 1 ? 1 : 0;
    }
    return steps / (numbers.length - 1.0);
  }

  /**
   * Whether a long permutation lies in order or backwards, or nearly so; and if not, whether more
   * or fewer numbers have come forward than the half that chance brings, and whether more than that
   * half are followed by a larger one.
   */
  static String lie(int[] order) {
    if (ofNeighbours(order) > 0.5) {
      return order[0] == 0 ? "in order" : order[0] == order.length - 1 ? "backwards" : "turned";
    }
    long forward = IntStream.range(0, order.length).filter(i -> order[i] > i).count();
    double share = forward / (double) order.length;
    long rising = IntStream.range(1, order.length).filter(i -> order[i] > order[i - 1]).count();
    return "forward %d%s"
        .formatted(
            Math.max(-2, Math.round((share - 0.5) / TELLING)),
            rising > RISING * order.length ? ", rising" : "");
  }
}
