package chainrule.grader.diagnosis;

import chainrule.grader.question.Outcome;
import java.util.Arrays;
import java.util.function.BiPredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.UnaryOperator;

/** What can happen to a right result before it is returned. */
enum Rearrangement {
  TRANSPOSED(
      "a transposed result",
      "Rows and columns of the result are exchanged.",
      r -> {
        if (r.rows() == 0) {
          return r;
        }
        int columns = r.numbers().length / r.rows();
        if (columns == 0) {
          return r;
        }
        double[] flipped = new double[r.numbers().length];
        for (int i = 0; i < flipped.length; i++) {
          flipped[i % columns * r.rows() + i / columns] = r.numbers()[i];
        }
        return Outcome.matrix(columns, flipped);
      }),
  REVERSED(
      "a result in reverse order",
      "The entries come from the last to the first.",
      picked((i, n) -> n - 1 - i)),
  LATER(
      "a result shifted by one",
      "Every entry is one place too late.",
      picked((i, n) -> Math.floorMod(i - 1, n))),
  EARLIER(
      "a result shifted by one",
      "Every entry is one place too early.",
      picked((i, n) -> Math.floorMod(i + 1, n))),
  RUNNING_SUM(
      "a sum that goes on from entry to entry",
      "Every entry contains those before it: is a variable set back to 0?",
      r -> {
        double[] sums = r.numbers().clone();
        for (int i = 1; i < sums.length; i++) {
          sums[i] += sums[i - 1];
        }
        return r.with(sums);
      }),
  TOTAL(
      "one sum for all entries",
      "Every entry is the sum of all.",
      r -> {
        double[] all = new double[r.numbers().length];
        Arrays.fill(all, Arrays.stream(r.numbers()).sum());
        return r.with(all);
      }),
  LAST_ROW(
      "the last row in every place",
      "Every row is the last one: is one array put into all places? Each row needs its own.",
      r -> {
        int columns = r.rows() == 0 ? 1 : r.numbers().length / r.rows();
        double[] last = new double[r.numbers().length];
        for (int i = 0; i < last.length; i++) {
          last[i] = r.numbers()[last.length - columns + i % columns];
        }
        return r.rows() < 2 ? r : r.with(last);
      }),
  FIRST_ONLY(
      "only the first entry computed",
      "The first entry is right, the others are 0.",
      kept((i, n) -> i == 0)),
  LAST_ONLY(
      "only the last entry computed",
      "The last entry is right, the others are 0.",
      kept((i, n) -> i == n - 1)),
  NOT_FIRST(
      "the first entry left out",
      "The first entry is 0: where does the loop begin?",
      kept((i, n) -> i > 0)),
  NOT_LAST(
      "the last entry left out",
      "The last entry is 0: where does the loop end?",
      kept((i, n) -> i < n - 1)),
  ABSOLUTE("a lost minus sign", "Every entry has lost its sign.", each(Math::abs)),
  COMPLEMENT("1 minus the result", "What comes out is 1 minus the right result.", each(x -> 1 - x)),
  SQUARED("a square too many", "What comes out is the square of the result.", each(x -> x * x)),
  ROOT("a square root too many", "What comes out is the root of the result.", each(Math::sqrt)),
  RECIPROCAL(
      "1 over the result", "What comes out is 1/r for the right result r.", each(x -> 1 / x)),
  LOGARITHM("a logarithm too many", "What comes out is the result's logarithm.", each(Math::log)),
  EXPONENTIAL(
      "an exponential too many",
      "What comes out is e to the power of the result.",
      each(Math::exp)),
  SIGMOID(
      "a sigmoid on top",
      "What comes out is the sigmoid of the right result.",
      each(x -> 1 / (1 + Math.exp(-x)))),
  TANH("a tanh on top", "What comes out is tanh of the right result.", each(Math::tanh)),
  CUT_OFF(
      "negative results cut off", "What is negative comes out as 0.", each(x -> Math.max(0, x))),
  NEGATIVE_ONLY(
      "positive results cut off", "What is positive comes out as 0.", each(x -> Math.min(0, x))),
  CLIPPED(
      "cut off at −1 and 1",
      "What is above 1 comes out as 1, what is below −1 as −1: a slope says how steep it is.",
      each(x -> Math.max(-1, Math.min(1, x)))),
  BETWEEN_0_AND_1(
      "cut off at 0 and 1",
      "What is above 1 comes out as 1, what is negative as 0.",
      each(x -> Math.max(0, Math.min(1, x)))),
  NORMALISED(
      "the result divided by its length",
      "Every result has the length 1: its size is lost.",
      r -> divided(r, Math.sqrt(Arrays.stream(r.numbers()).map(x -> x * x).sum()))),
  SHARES(
      "the result divided by its sum",
      "The entries sum to 1: their size is lost.",
      r -> divided(r, Arrays.stream(r.numbers()).sum())),
  TRUNCATED(
      "an integer division",
      "What comes out is the result without its decimals, as an int has none.",
      each(x -> (double) (long) x));

  final Flaw flaw;
  private final UnaryOperator<Outcome> change;

  Rearrangement(String name, String says, UnaryOperator<Outcome> change) {
    this.flaw = Flaw.generic(name, says, Flaw.GENERIC);
    this.change = change;
  }

  Outcome of(Outcome right) {
    return change.apply(right);
  }

  private static Outcome divided(Outcome r, double size) {
    return r.map(x -> x / size);
  }

  private static UnaryOperator<Outcome> each(DoubleUnaryOperator f) {
    return r -> r.map(f);
  }

  /** The i-th of n entries from another place. */
  private static UnaryOperator<Outcome> picked(IntBinaryOperator place) {
    return r -> {
      double[] changed = new double[r.numbers().length];
      Arrays.setAll(changed, i -> r.numbers()[place.applyAsInt(i, changed.length)]);
      return r.with(changed);
    };
  }

  /** The i-th of n entries if it stays, else 0. */
  private static UnaryOperator<Outcome> kept(BiPredicate<Integer, Integer> stays) {
    return r -> {
      double[] changed = new double[r.numbers().length];
      Arrays.setAll(changed, i -> stays.test(i, changed.length) ? r.numbers()[i] : 0);
      return r.with(changed);
    };
  }
}
