package chainrule.calculus;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** What goes wrong in {@link StationaryPoint}. */
final class StationaryPointMistakes {

  private static final String VALLEY =
      "The lowest of all is asked for; a valley on the way need not be it.";

  private StationaryPointMistakes() {}

  @Inputs("classify")
  static Object[] functionAndPoint(InputDraw draw) {
    double x = draw.whole(-3, 3);
    int height = draw.whole(-2, 2);
    if (draw.coin()) {
      return new Object[] {new Bent(slopeOrLevel(draw), slopeOrLevel(draw), x, height), x, 0.125};
    }
    if (draw.coin()) {
      int up = draw.coin() ? 1 : -1;
      int before = -up * draw.whole(1, 3);
      return new Object[] {new Bent(before, up * draw.whole(1, 3), x, height), x, 0.125};
    }
    double size = (draw.coin() ? 1 : -1) * draw.whole(1, 8) / 2.0; // all sums are exact
    return new Object[] {new Power(size, draw.whole(2, 4), x, height), x, 0.125};
  }

  /** Level ground as often as not: what is neither higher nor lower is easily forgotten. */
  private static int slopeOrLevel(InputDraw draw) {
    return draw.coin() ? 0 : draw.whole(-2, 2);
  }

  /** A power of the way from a point. */
  private record Power(double size, int exponent, double from, int height)
      implements DoubleUnaryOperator {

    @Override
    public double applyAsDouble(double x) {
      return height + size * Math.pow(x - from, exponent);
    }

    @Override
    public String toString() {
      return "x ↦ %d + %s · (x − %s) to the power of %d".formatted(height, size, from, exponent);
    }
  }

  /** Straight up to a point, and straight from there on. */
  private record Bent(int before, int behind, double at, int height)
      implements DoubleUnaryOperator {

    @Override
    public double applyAsDouble(double x) {
      return height + (x < at ? before : behind) * (x - at);
    }

    @Override
    public String toString() {
      return "a line of slope %d up to x = %s, where it is %d, of slope %d from there on"
          .formatted(before, at, height, behind);
    }
  }

  @Inputs("globalMinimum")
  static Object[] values(InputDraw draw) {
    double[] values = draw.vector(2 + draw.length());
    if (draw.coin()) {
      values = Arrays.stream(values).map(Math::abs).toArray();
    }
    if (draw.coin()) {
      values[values.length - 1] = Arrays.stream(values).min().orElseThrow();
    }
    return new Object[] {values};
  }

  @Mistake(
      in = "classify",
      name = "minimum and maximum exchanged",
      says = "At a minimum both neighbours are higher.",
      tempting = "One says “f is lower” and compares the neighbours.",
      shows = "A valley is called a maximum.")
  static Extremum exchanged(DoubleUnaryOperator f, double x, double epsilon) {
    return StationaryPoint.classify(t -> -f.applyAsDouble(t), x, epsilon);
  }

  @Mistake(
      in = "classify",
      name = "one neighbour only",
      says = "Both sides are looked at, or a saddle passes for an extremum.",
      tempting = "In pictures of valleys one side tells enough.",
      shows = "A saddle is called a minimum or a maximum.")
  static Extremum oneSide(DoubleUnaryOperator f, double x, double epsilon) {
    return f.applyAsDouble(x + epsilon) > f.applyAsDouble(x) ? Extremum.MINIMUM : Extremum.MAXIMUM;
  }

  @Mistake(
      in = "classify",
      name = "one higher neighbour taken for a minimum",
      says = "At a minimum both neighbours are higher: && and not ||.",
      tempting = "“Lower than its neighbours” has no “both”.",
      shows = "A slope, or a saddle, passes for a minimum.")
  static Extremum eitherNeighbour(DoubleUnaryOperator f, double x, double epsilon) {
    double here = f.applyAsDouble(x);
    double left = f.applyAsDouble(x - epsilon);
    double right = f.applyAsDouble(x + epsilon);
    if (left > here || right > here) {
      return Extremum.MINIMUM;
    }
    return left < here || right < here ? Extremum.MAXIMUM : Extremum.NEITHER;
  }

  @Mistake(
      in = "classify",
      name = "level ground taken for higher",
      says = "At a minimum both neighbours are higher, and not as high: > and not ≥.",
      tempting = "On a plain no neighbour is lower.",
      shows = "A place on a plain, or at its edge, passes for a minimum.")
  static Extremum levelIsHigher(DoubleUnaryOperator f, double x, double epsilon) {
    double here = f.applyAsDouble(x);
    double left = f.applyAsDouble(x - epsilon);
    double right = f.applyAsDouble(x + epsilon);
    return left >= here && right >= here
        ? Extremum.MINIMUM
        : StationaryPoint.classify(f, x, epsilon);
  }

  @Mistake(
      in = "classify",
      name = "level ground taken for lower",
      says = "At a maximum both neighbours are lower, and not as low: < and not ≤.",
      tempting = "On a plain no neighbour is higher.",
      shows = "A place on a plain, or at its edge, passes for a maximum.")
  static Extremum levelIsLower(DoubleUnaryOperator f, double x, double epsilon) {
    double here = f.applyAsDouble(x);
    double left = f.applyAsDouble(x - epsilon);
    double right = f.applyAsDouble(x + epsilon);
    return left <= here && right <= here
        ? Extremum.MAXIMUM
        : StationaryPoint.classify(f, x, epsilon);
  }

  @Mistake(
      in = "globalMinimum",
      name = "the lowest value for its index",
      says = "The index is asked for, not the value.",
      tempting = "“The minimum” can mean both.",
      shows = "It is a value that was cut to a whole number.")
  static int value(double[] values) {
    double lowest = values[0];
    for (double value : values) {
      lowest = Math.min(lowest, value);
    }
    return (int) lowest;
  }

  @Mistake(
      in = "globalMinimum",
      name = "the largest value",
      says = "The lowest is asked for.",
      tempting = "The comparison is turned round.",
      shows = "It points to the highest value.")
  static int largest(double[] values) {
    int largest = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[largest]) {
        largest = i;
      }
    }
    return largest;
  }

  @Mistake(
      in = "globalMinimum",
      name = "the first local minimum",
      says = VALLEY,
      tempting = "The search stops where the values begin to rise.",
      shows = "It is right only if the first valley is the deepest.")
  static int firstValley(double[] values) {
    int i = 0;
    while (i + 1 < values.length && values[i + 1] < values[i]) {
      i++;
    }
    return i;
  }

  @Mistake(
      in = "globalMinimum",
      name = "the first local minimum, beyond level ground",
      says = VALLEY,
      tempting = "The search ends at the first value that is higher.",
      shows = "It is right only if nothing rises before the lowest value.")
  static int firstValleyBeyondLevelGround(double[] values) {
    int lowest = 0;
    for (int i = 1; i < values.length && values[i] <= values[lowest]; i++) {
      lowest = values[i] < values[lowest] ? i : lowest;
    }
    return lowest;
  }

  @Mistake(
      in = "globalMinimum",
      name = "a search that starts at 0",
      says = "The search starts with the first value, or all values above 0 are passed over.",
      tempting = "0 is where sums start.",
      shows = "It is 0 where no value is negative.")
  static int startsAtZero(double[] values) {
    int lowest = 0;
    double low = 0;
    for (int i = 0; i < values.length; i++) {
      if (values[i] < low) {
        low = values[i];
        lowest = i;
      }
    }
    return lowest;
  }

  @Mistake(
      in = "globalMinimum",
      name = "the last value below the first",
      says = "Each time a lower value is found it is the one to compare with from then on.",
      tempting = "One line of the loop is missing.",
      shows = "It is right where the lowest is the last of those below the first.")
  static int neverUpdated(double[] values) {
    int lowest = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] < values[0]) {
        lowest = i;
      }
    }
    return lowest;
  }

  @Mistake(
      in = "globalMinimum",
      name = "the last value never looked at",
      says = "The loop runs to the last value: i < values.length.",
      tempting = "The last index is length − 1.",
      shows = "It is right where the lowest is not the last.")
  static int lastLeftOut(double[] values) {
    return StationaryPoint.globalMinimum(Arrays.copyOf(values, values.length - 1));
  }

  @Mistake(
      in = "globalMinimum",
      name = "the last of equal values",
      says = "Of equal values the first one counts: < and not ≤.",
      tempting = "On paper “not higher” is nearly the same as “lower”.",
      shows = "It is right where the lowest value is there once.")
  static int lastOfEquals(double[] values) {
    int lowest = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] <= values[lowest]) {
        lowest = i;
      }
    }
    return lowest;
  }

  @Mistake(
      in = "classify",
      name = "a neighbour of the same height taken for a higher one",
      says = "At a minimum both neighbours are higher: > and not ≥.",
      tempting = "On paper “not lower” is nearly the same as “higher”.",
      shows = "On a flat piece it finds a minimum.")
  static Extremum notLower(DoubleUnaryOperator f, double x, double epsilon) {
    double here = f.applyAsDouble(x);
    double left = f.applyAsDouble(x - epsilon);
    double right = f.applyAsDouble(x + epsilon);
    if (left >= here && right >= here) {
      return Extremum.MINIMUM;
    }
    return left <= here && right <= here ? Extremum.MAXIMUM : Extremum.NEITHER;
  }

  @Mistake(
      in = "classify",
      name = "the bend alone",
      says = "A curve can bend upwards on a slope too: each neighbour has to be higher.",
      tempting = "The second derivative tells minimum from maximum where the first one is 0.",
      shows = "A point on a slope is taken for an extremum.")
  static Extremum bend(DoubleUnaryOperator f, double x, double epsilon) {
    double bend =
        f.applyAsDouble(x - epsilon) - 2 * f.applyAsDouble(x) + f.applyAsDouble(x + epsilon);
    if (bend > 0) {
      return Extremum.MINIMUM;
    }
    return bend < 0 ? Extremum.MAXIMUM : Extremum.NEITHER;
  }

  @Mistake(
      in = "classify",
      name = "a slope between the neighbours that has to be 0",
      says = "Both neighbours are compared with x; they need not be as high as each other.",
      tempting = "At an extremum the derivative is 0, and the quotient is about the derivative.",
      shows = "A valley that is steeper on one side is called neither.")
  static Extremum levelAcross(DoubleUnaryOperator f, double x, double epsilon) {
    double across = f.applyAsDouble(x + epsilon) - f.applyAsDouble(x - epsilon);
    boolean isLevel = Math.abs(across / (2 * epsilon)) < 1e-6;
    return isLevel ? StationaryPoint.classify(f, x, epsilon) : Extremum.NEITHER;
  }

  @Mistake(
      in = "classify",
      name = "the neighbours of 0 for those of x",
      says = "The neighbours are x − ε and x + ε.",
      tempting = "A drawing often has its lowest point at 0.",
      shows = "It is right for x = 0.")
  static Extremum neighboursOfZero(DoubleUnaryOperator f, double x, double epsilon) {
    return StationaryPoint.classify(t -> f.applyAsDouble(t == x ? x : t - x), x, epsilon);
  }

  @Mistake(
      in = "globalMinimum",
      name = "differences cut to whole numbers",
      says = "A difference below 1 is one, too: compare with < or Double.compare.",
      tempting = "A comparator has to give an int.",
      shows = "Values less than 1 apart count as equal.")
  static int cutDifferences(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = (int) (values[i] - values[best]) < 0 ? i : best;
    }
    return best;
  }

  @Mistake(
      in = "globalMinimum",
      name = "a binary search among values that are not sorted",
      says = "A binary search finds only in what is sorted; go through the values one by one.",
      tempting = "It is at hand and quick.",
      shows = "It is right where the search comes upon the lowest value by luck.")
  static int binarySearch(double[] values) {
    return Arrays.binarySearch(values, Arrays.stream(values).min().orElseThrow());
  }

  @Mistake(
      in = "globalMinimum",
      name = "a binary search among values that are not sorted",
      says = "A binary search finds only in what is sorted; go through the values one by one.",
      tempting = "It is at hand and quick, and 0 is returned where it finds nothing.",
      shows = "It is right where the search comes upon the lowest value by luck.")
  static int binarySearchOrZero(double[] values) {
    return Math.max(0, binarySearch(values));
  }
}
