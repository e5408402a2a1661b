package chainrule.data;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(of = MeanShift.class, note = "Training A Neural Network", section = "Overall Process")
@Task(
    method = "means",
    points = 2,
    formula = "x̄ᵢ = (1/N) Σₙ xₙᵢ",
    hint = "A mean for each column: go through the rows and add each to its column's sum.")
@Task(
    method = "shifted",
    points = 2,
    formula = "xₙᵢ − sᵢ",
    hint = "New rows, not the old ones: what came in must stay as it is.")
class MeanShiftTest {

  private static final double TOLERANCE = 1e-12;

  /** Pounds and inches of the note's four people. */
  private static double[][] people() {
    return new double[][] {{133, 65}, {160, 72}, {152, 70}, {120, 60}};
  }

  /** N examples of n numbers, and a shift. */
  record Data(double[][] x, double[] shift) {}

  @Provide
  Arbitrary<Data> data() {
    return Combinators.combine(Draw.size(), Draw.size())
        .flatAs(
            (rows, columns) ->
                Combinators.combine(
                        Draw.matrixOfAnySize(rows, columns), Draw.vectorOfAnySize(columns))
                    .as(Data::new));
  }

  @Example
  @Behaviour("the means of the four people are 141.25 pounds and 66.75 inches")
  void means_ofThePeople_are14125And6675() {
    Expect.close(
        "x̄", Call.pure(MeanShift::means, people()), new double[] {141.25, 66.75}, TOLERANCE);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void means_ofThree_keepEveryDigit() {
    double[] got = Call.pure(MeanShift::means, new double[][] {{1}, {1}, {0}});
    Expect.close("x̄", got, new double[] {2.0 / 3}, 1e-15);
  }

  @Property
  @Behaviour("what is above the mean of a column and what is below add up to 0")
  void means_balanceEveryColumn(@ForAll("data") Data d) {
    double[] got = Call.pure(MeanShift::means, d.x);
    Expect.length("x̄", got, d.x[0].length);
    for (int i = 0; i < got.length; i++) {
      double rest = 0;
      for (double[] example : d.x) {
        rest += example[i] - got[i];
      }
      Expect.close("Σₙ (xₙᵢ − x̄ᵢ) for i = " + i, rest, 0, TOLERANCE * Expect.largest(d.x));
    }
  }

  @Example
  @Behaviour("shifted by 135 and 66, the four people are the note's inputs")
  void shifted_fromTheNotesOrigin_isTheNotesInputs() {
    double[][] expected = {{-2, -1}, {25, 6}, {17, 4}, {-15, -6}};
    double[][] got = Call.pure(MeanShift::shifted, people(), new double[] {135, 66});
    Expect.close("x − s", got, expected, 0);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void shifted_byThirds_keepsEveryDigit() {
    double[][] got =
        Call.pure(MeanShift::shifted, new double[][] {{1}, {2}}, new double[] {1.0 / 3});
    Expect.close("x − s", got, new double[][] {{2.0 / 3}, {5.0 / 3}}, 1e-15);
  }

  @Example
  @Behaviour("a small difference of large numbers is kept")
  void shifted_ofLargeNumbers_keepsASmallDifference() {
    double[][] got =
        Call.pure(MeanShift::shifted, new double[][] {{1e12 + 1}, {1e12}}, new double[] {1e12});
    Expect.close("x − s", got, new double[][] {{1}, {0}}, 0);
  }

  @Property
  @Behaviour("adding the shift again gives the data back")
  void shifted_isUndoneByAddingTheShift(@ForAll("data") Data d) {
    double[][] got = Call.pure(MeanShift::shifted, d.x, d.shift);
    Expect.rows("x − s", got, d.x.length);
    double tolerance = TOLERANCE * Math.max(Expect.largest(d.x), Expect.largest(d.shift));
    for (int n = 0; n < got.length; n++) {
      Expect.length("(x − s)[" + n + "]", got[n], d.shift.length);
      for (int i = 0; i < d.shift.length; i++) {
        Expect.close("(x − s)[n][i] + s[i]", got[n][i] + d.shift[i], d.x[n][i], tolerance);
      }
    }
  }
}
