package chainrule.data;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.testing.EachEntry;
import java.util.Arrays;

/** What goes wrong in {@link MeanShift}. */
final class MeanShiftMistakes {

  private MeanShiftMistakes() {}

  @Inputs("means")
  static Object[] table(InputDraw draw) {
    int examples = draw.whole(1, 3) == 1 ? 1 : draw.length() + 1;
    return new Object[] {draw.matrix(examples, draw.length())};
  }

  @Inputs("shifted")
  static Object[] tableAndShift(InputDraw draw) {
    int n = draw.length();
    return new Object[] {draw.matrix(draw.length() + 1, n), draw.vector(n)};
  }

  @Mistake(
      in = "means",
      name = "the sum for the mean",
      says = "Each column’s sum is divided by the number of examples.",
      tempting = "The loop that adds up feels like the whole of it.",
      shows = "Every entry is N times too large.")
  static double[] sums(double[][] x) {
    double[] m = MeanShift.means(x);
    for (int i = 0; i < m.length; i++) {
      m[i] *= x.length;
    }
    return m;
  }

  @Mistake(
      in = "means",
      name = "rows for columns",
      says =
          "There is one mean for each column, that is for each kind of measurement, not for"
              + " each person.",
      tempting = "x[n] is at hand as an array, a column is not.",
      shows = "There are as many means as examples.")
  static double[] ofRows(double[][] x) {
    double[] m = new double[x.length];
    for (int n = 0; n < x.length; n++) {
      for (double v : x[n]) {
        m[n] += v / x[n].length;
      }
    }
    return m;
  }

  @Mistake(
      in = "means",
      name = "one mean for everything",
      says = "Pounds and inches are not averaged together; each column has its own mean.",
      tempting = "One number to subtract seems enough.",
      shows = "All entries are the same.")
  static double[] ofEverything(double[][] x) {
    double[] m = MeanShift.means(x);
    double sum = 0;
    for (double v : m) {
      sum += v;
    }
    Arrays.fill(m, sum / m.length);
    return m;
  }

  @Mistake(
      in = "means",
      name = "divided by N − 1",
      says = "The mean divides by N; N − 1 belongs to the variance of a sample.",
      tempting = "Statistics courses divide by N − 1.",
      shows = "Every entry is N/(N − 1) times too large.")
  static double[] ofASample(double[][] x) {
    double[] m = MeanShift.means(x);
    for (int i = 0; i < m.length; i++) {
      m[i] *= x.length / (x.length - 1.0);
    }
    return m;
  }

  @Mistake(
      in = "means",
      name = "divided by the number of columns",
      says = "A column has N numbers, one for each example, so N is what to divide by.",
      tempting = "x[0].length and x.length are easily exchanged.",
      shows = "It is right for as many examples as columns.")
  static double[] byColumns(double[][] x) {
    double[] m = MeanShift.means(x);
    for (int i = 0; i < m.length; i++) {
      m[i] *= (double) x.length / m.length;
    }
    return m;
  }

  @Mistake(
      in = "means",
      name = "the whole numbers of the means",
      says = "A mean of whole numbers need not be whole: sum and quotient are doubles.",
      tempting = "The people’s pounds and inches are whole.",
      shows = "All digits after the point are lost.")
  static double[] wholeNumbers(double[][] x) {
    double[] means = new double[x[0].length];
    for (int i = 0; i < means.length; i++) {
      int sum = 0;
      for (double[] row : x) {
        sum = (int) (sum + row[i]);
      }
      means[i] = sum / x.length;
    }
    return means;
  }

  @Mistake(
      in = "means",
      name = "the first row for the mean",
      says = "The mean is over all N rows.",
      tempting = "x[0] is at hand.",
      shows = "It is what the first person weighs.")
  static double[] firstRow(double[][] x) {
    return x[0].clone();
  }

  @Mistake(
      in = "means",
      name = "the middle for the mean",
      says = "The mean is the sum by N, not halfway from the smallest to the largest.",
      tempting = "For two rows both are the same.",
      shows = "It is right for two rows.")
  static double[] middle(double[][] x) {
    double[] means = new double[x[0].length];
    for (int i = 0; i < means.length; i++) {
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      for (double[] row : x) {
        low = Math.min(low, row[i]);
        high = Math.max(high, row[i]);
      }
      means[i] = (low + high) / 2;
    }
    return means;
  }

  @Mistake(
      in = "shifted",
      name = "the shift added",
      says = "The point s is to become the origin, so it is subtracted.",
      tempting = "A shift by s sounds like + s.",
      shows = "A row that equals s becomes 2s, where it should become 0.")
  static double[][] added(double[][] x, double[] shift) {
    double[] s = new double[shift.length];
    for (int i = 0; i < s.length; i++) {
      s[i] = -shift[i];
    }
    return MeanShift.shifted(x, s);
  }

  @Mistake(
      in = "shifted",
      name = "s − x for x − s",
      says = "Subtract the shift from the data, not the data from the shift.",
      tempting = "The distance is the same from both sides.",
      shows = "All signs are flipped: who is taller than the mean comes out shorter.")
  static double[][] fromTheOtherSide(double[][] x, double[] shift) {
    double[][] r = MeanShift.shifted(x, shift);
    for (double[] row : r) {
      for (int i = 0; i < row.length; i++) {
        row[i] = -row[i];
      }
    }
    return r;
  }

  @Mistake(
      in = "shifted",
      name = "the first shift for every column",
      says = "Column i is shifted by sᵢ.",
      tempting = "With one number to subtract the loop is shorter.",
      shows = "The first column is right, the others are not.")
  static double[][] byTheFirst(double[][] x, double[] shift) {
    double[] s = new double[shift.length];
    Arrays.fill(s, shift[0]);
    return MeanShift.shifted(x, s);
  }

  @Mistake(
      in = "shifted",
      name = "the data’s own means for s",
      says = "The shift is given; the note itself takes rounder numbers than the means.",
      tempting = "A mean shift subtracts means.",
      shows = "Every column adds up to 0, whatever the shift is.")
  static double[][] byItsOwnMeans(double[][] x, double[] shift) {
    return MeanShift.shifted(x, MeanShift.means(x));
  }

  @Mistake(
      in = "shifted",
      name = "divided by the shift",
      says = "The shift is subtracted; dividing would scale the data.",
      tempting = "Normalizing data often means both.",
      shows = "A shift of 1 changes nothing.")
  static double[][] divided(double[][] x, double[] shift) {
    double[][] shifted = new double[x.length][shift.length];
    for (int n = 0; n < x.length; n++) {
      for (int i = 0; i < shift.length; i++) {
        shifted[n][i] = x[n][i] / shift[i];
      }
    }
    return shifted;
  }

  @Mistake(
      in = "shifted",
      name = "a shift for each row",
      says = "Each column has its own shift: s has an entry for every feature.",
      tempting = "The outer loop’s index is at hand.",
      shows = "It is right where all shifts are the same.")
  static double[][] shiftForEachRow(double[][] x, double[] shift) {
    double[][] shifted = new double[x.length][shift.length];
    for (int n = 0; n < x.length; n++) {
      for (int i = 0; i < shift.length; i++) {
        shifted[n][i] = x[n][i] - shift[n % shift.length];
      }
    }
    return shifted;
  }

  @Mistake(
      in = "means",
      name = "halfway between the mean so far and the next",
      says = "Every row has the same share, 1/N; (mean + x) / 2 gives the last one half of it all.",
      tempting = "The mean of two numbers is half of their sum.",
      shows = "It is right for one row and for two.")
  static double[] halfway(double[][] x) {
    double[] mean = x[0].clone();
    for (int n = 1; n < x.length; n++) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] = (mean[i] + x[n][i]) / 2;
      }
    }
    return mean;
  }

  @Mistake(
      in = "shifted",
      name = "divided by the standard deviation, too",
      says = "Only the shift is asked for: x[n][i] − shift[i].",
      tempting = "Preprocessing often does both.",
      shows = "Every column has the same spread.")
  static double[][] standardised(double[][] x, double[] shift) {
    return overSpread(MeanShift.shifted(x, shift), new double[shift.length]);
  }

  @Mistake(
      in = "shifted",
      name = "divided by the standard deviation, too",
      says = "Only the shift is asked for: x[n][i] − shift[i].",
      tempting = "Preprocessing often does both.",
      shows = "Every column has the same spread, whatever the shift is.")
  static double[][] standardisedAroundMean(double[][] x, double[] shift) {
    double[][] shifted = MeanShift.shifted(x, shift);
    return overSpread(shifted, MeanShift.means(shifted));
  }

  /** Each column over its spread around a middle, where it has any. */
  private static double[][] overSpread(double[][] x, double[] middle) {
    double[] square = new double[middle.length];
    for (double[] row : x) {
      for (int i = 0; i < square.length; i++) {
        square[i] += (row[i] - middle[i]) * (row[i] - middle[i]) / x.length;
      }
    }
    return EachEntry.of(
        x.length,
        square.length,
        (n, i) -> square[i] == 0 ? x[n][i] : x[n][i] / Math.sqrt(square[i]));
  }

  @Mistake(
      in = "means",
      name = "the median for the mean",
      says = "The mean is the sum divided by N; the median is the number in the middle.",
      tempting = "Both are called an average.",
      shows = "One number far out changes nothing.")
  static double[] medians(double[][] x) {
    return EachEntry.of(
        x[0].length,
        i -> {
          double[] column = EachEntry.of(x.length, n -> x[n][i]);
          Arrays.sort(column);
          return (column[(column.length - 1) / 2] + column[column.length / 2]) / 2;
        });
  }

  @Mistake(
      in = "means",
      name = "the median for the mean",
      says = "The mean is the sum divided by N; the median is the number in the middle.",
      tempting = "Both are called an average.",
      shows = "One number far out changes nothing.")
  static double[] upperMedians(double[][] x) {
    return EachEntry.of(
        x[0].length,
        i -> {
          double[] column = EachEntry.of(x.length, n -> x[n][i]);
          Arrays.sort(column);
          return column[column.length / 2];
        });
  }

  @Mistake(
      in = "shifted",
      name = "the share of the shift",
      says = "Only the shift is subtracted: x − s, not (x − s) / s.",
      tempting = "A difference in per cent is divided by what it is taken from.",
      shows = "What was s comes out as 0, and twice s as 1.")
  static double[][] share(double[][] x, double[] shift) {
    double[][] shifted = MeanShift.shifted(x, shift);
    for (double[] row : shifted) {
      for (int i = 0; i < row.length; i++) {
        row[i] /= shift[i];
      }
    }
    return shifted;
  }

  @Mistake(
      in = "means",
      name = "the smallest for the mean",
      says = "The mean is the sum divided by N; the smallest stands for itself only.",
      tempting = "Many programs shift by the smallest value, so that all begin at 0.",
      shows = "The note’s people would all be 0 or heavier.")
  static double[] smallest(double[][] x) {
    double[] smallest = x[0].clone();
    for (double[] row : x) {
      for (int i = 0; i < row.length; i++) {
        smallest[i] = Math.min(smallest[i], row[i]);
      }
    }
    return smallest;
  }

  @Mistake(
      in = "shifted",
      name = "each row’s own mean for s",
      says = "The shift is given, one number for each column.",
      tempting = "A mean shift subtracts means.",
      shows = "Every row adds up to 0, whatever the shift is.")
  static double[][] byRowMeans(double[][] x, double[] shift) {
    return EachEntry.of(
        x.length, shift.length, (n, i) -> x[n][i] - Arrays.stream(x[n]).average().orElseThrow());
  }
}
