package chainrule.calculus;

import chainrule.mistake.Draw;
import chainrule.mistake.Inputs;
import chainrule.mistake.Mistake;
import java.util.function.DoubleUnaryOperator;

/** What goes wrong in {@link StationaryPoint}. */
final class StationaryPointMistakes {

  private StationaryPointMistakes() {}

  @Inputs("classify")
  static Object[] functionAndPoint(Draw draw) {
    double x = draw.whole(-3, 3);
    double size = draw.number();
    int power = draw.whole(2, 4);
    DoubleUnaryOperator f = t -> size * Math.pow(t - x, power);
    return new Object[] {f, x, 0.125};
  }

  @Inputs("globalMinimum")
  static Object[] values(Draw draw) {
    return new Object[] {draw.vector(2 + draw.length())};
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
      says = "The lowest of all is asked for; a valley on the way need not be it.",
      tempting = "The search stops where the values begin to rise.",
      shows = "It is right only if the first valley is the deepest.")
  static int firstValley(double[] values) {
    int i = 0;
    while (i + 1 < values.length && values[i + 1] < values[i]) {
      i++;
    }
    return i;
  }
}
