package chainrule.calculus;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(
    of = StationaryPoint.class,
    note = "06 - Neural Networks",
    section = "Gradient-Based Optimization",
    uses = Extremum.class)
@Task(
    method = "classify",
    points = 3,
    formula = "minimum: f(x − ε) > f(x) < f(x + ε); maximum: f(x − ε) < f(x) > f(x + ε)",
    hint = "Compare f at x with f at both neighbours. Being level with one of them is not enough.")
@Task(
    method = "globalMinimum",
    points = 2,
    formula = "argminᵢ f(xᵢ)",
    hint = "Remember the index of the lowest value so far, not the value.")
class StationaryPointTest {

  @Provide
  Arbitrary<double[]> values() {
    return Draw.size().flatMap(Draw::vector);
  }

  @Provide
  Arbitrary<Double> numbers() {
    return Draw.number();
  }

  @Provide
  Arbitrary<Double> positive() {
    return Draw.probability();
  }

  @Example
  @Behaviour("x² has a minimum at 0")
  void classify_ofTheSquareAtZero_isAMinimum() {
    expect(Extremum.MINIMUM, x -> x * x, 0, 0.1);
  }

  @Example
  @Behaviour("−x² has a maximum at 0")
  void classify_ofTheNegativeSquareAtZero_isAMaximum() {
    expect(Extremum.MAXIMUM, x -> -x * x, 0, 0.1);
  }

  @Example
  @Behaviour("x³ has neither at 0")
  void classify_ofTheCubeAtZero_isNeither() {
    expect(Extremum.NEITHER, x -> x * x * x, 0, 0.1);
    expect(Extremum.NEITHER, x -> -x * x * x, 0, 0.1);
  }

  @Example
  @Behaviour("where a neighbour is as high there is neither a minimum nor a maximum")
  void classify_whereItIsFlat_isNeither() {
    expect(Extremum.NEITHER, x -> 5, 1, 0.1);
    expect(Extremum.NEITHER, x -> Math.max(0, x), 0, 0.1);
    expect(Extremum.NEITHER, x -> Math.min(0, x), 0, 0.1);
  }

  @Example
  @Behaviour("a narrow valley is seen from as near as ε")
  void classify_ofANarrowValley_looksNoFurtherThanEpsilon() {
    expect(Extremum.MINIMUM, x -> x * x - 1e8 * x * x * x * x, 0, 1e-5);
  }

  @Example
  @Behaviour("in valleys narrower and narrower it looks as far as ε and no further")
  void classify_ofEverNarrowerValleys_looksAsFarAsEpsilon() {
    for (double width = 1; width > 1e-100; width /= 1000) {
      double w = width;
      expect(Extremum.MINIMUM, x -> x / w * (x / w) * (1 - x / w * (x / w)), 0, w / 2);
      expect(Extremum.MAXIMUM, x -> x / w * (x / w) * (x / w * (x / w) - 1), 0, w / 2);
    }
  }

  @Example
  @Behaviour("a very flat valley is a valley, and a very flat slope is not")
  void classify_whereItIsNearlyFlat_isWhatTheNeighboursSay() {
    expect(Extremum.MINIMUM, x -> 1e-100 * x * x, 0, 0.1);
    expect(Extremum.MAXIMUM, x -> -1e-100 * x * x, 0, 0.1);
    expect(Extremum.NEITHER, x -> 1e-100 * x, 0, 0.1);
  }

  @Example
  @Behaviour("a valley may be steeper on one side")
  void classify_ofALopsidedValley_isAMinimumStill() {
    expect(Extremum.MINIMUM, x -> Math.exp(x) - x, 0, 0.5);
    expect(Extremum.MAXIMUM, x -> x - Math.exp(x), 0, 0.5);
    expect(Extremum.MINIMUM, x -> Math.max(-x, 3 * x), 0, 0.1);
    expect(Extremum.MAXIMUM, x -> Math.min(-3 * x, x), 0, 0.1);
  }

  @Example
  @Behaviour("one function has a minimum here and a maximum there, or seen from near and from far")
  void classify_ofOneFunction_dependsOnWhereAndHowNear() {
    DoubleUnaryOperator valley = x -> x * x * (1 - x * x);
    expect(Extremum.MINIMUM, valley, 0, 0.5);
    expect(Extremum.MAXIMUM, valley, 0, 2);
    expect(Extremum.MINIMUM, x -> x * x, 0, 2);
    DoubleUnaryOperator wave = Math::cos;
    expect(Extremum.MAXIMUM, wave, 0, 0.5);
    expect(Extremum.MINIMUM, wave, Math.PI, 0.5);
    expect(Extremum.NEITHER, wave, 1, 0.5);
  }

  @Property
  @Behaviour("a parabola has a minimum or a maximum at its top, a line has neither")
  void classify_ofAParabola_followsWhereItOpens(
      @ForAll("numbers") double top,
      @ForAll("positive") double width,
      @ForAll("positive") double epsilon) {
    expect(Extremum.MINIMUM, x -> width * (x - top) * (x - top) - 3, top, epsilon);
    expect(Extremum.MAXIMUM, x -> 3 - width * (x - top) * (x - top), top, epsilon);
    expect(Extremum.NEITHER, x -> width * (x - top), top, epsilon);
  }

  @Example
  @Behaviour("of two valleys the deeper one is found")
  void globalMinimum_ofTwoValleys_isTheDeeperOne() {
    int got = Call.pure(StationaryPoint::globalMinimum, new double[] {3, 1, 2, -1, 4});
    Expect.that(got == 3, "lowest of 3, 1, 2, -1, 4: expected index 3, got " + got);
  }

  @Example
  @Behaviour("the lowest of very large numbers is found")
  void globalMinimum_atTheEndsOfTheRange_isFound() {
    int got = Call.pure(StationaryPoint::globalMinimum, new double[] {1e308, -1e308, -1e307});
    Expect.that(got == 1, "lowest of 1e308, -1e308, -1e307: expected index 1, got " + got);
    got = Call.pure(StationaryPoint::globalMinimum, new double[] {1e308});
    Expect.that(got == 0, "there is only index 0, got " + got);
    got = Call.pure(StationaryPoint::globalMinimum, new double[] {3e300, 1e300, 2e300});
    Expect.that(got == 1, "lowest of 3e300, 1e300, 2e300: expected index 1, got " + got);
  }

  @Example
  @Behaviour("the lowest of very small numbers is found")
  void globalMinimum_nextToZero_isFound() {
    int got = Call.pure(StationaryPoint::globalMinimum, new double[] {3e-300, 1e-300, 2e-300});
    Expect.that(got == 1, "lowest of 3e-300, 1e-300, 2e-300: expected index 1, got " + got);
    got = Call.pure(StationaryPoint::globalMinimum, new double[] {0, -1e-300});
    Expect.that(got == 1, "lowest of 0, -1e-300: expected index 1, got " + got);
  }

  @Property
  @Behaviour("no other value is lower")
  void globalMinimum_hasNothingBelowIt(@ForAll("values") double[] values) {
    int got = Call.pure(StationaryPoint::globalMinimum, values);
    Expect.that(0 <= got && got < values.length, "there is no index " + got);
    double lowest = Arrays.stream(values).min().orElseThrow();
    Expect.same("the value at index " + got, values[got], lowest);
  }

  @Example
  @Behaviour("of equal values the first one is found")
  void globalMinimum_ofEqualValues_isTheFirst() {
    int got = Call.pure(StationaryPoint::globalMinimum, new double[] {3, -1, 2, -1});
    Expect.that(got == 1, "lowest of 3, -1, 2, -1: expected index 1, got " + got);
  }

  @Property
  @Behaviour("values that come a second time change nothing")
  void globalMinimum_ofAllValuesTwice_isInTheFirstHalf(@ForAll("values") double[] values) {
    double[] twice = Arrays.copyOf(values, 2 * values.length);
    System.arraycopy(values, 0, twice, values.length, values.length);
    int got = Call.pure(StationaryPoint::globalMinimum, twice);
    Expect.that(got < values.length, "expected an index below " + values.length + ", got " + got);
  }

  private static void expect(Extremum expected, DoubleUnaryOperator f, double x, double epsilon) {
    Extremum got = StationaryPoint.classify(f, x, epsilon);
    Expect.that(got == expected, "at " + x + ": expected " + expected + ", got " + got);
  }
}
