package chainrule.figure.plot;

import java.util.Arrays;
import java.util.List;

/**
 * One axis: which numbers it spans, and where it is marked.
 *
 * @param scale whether equal steps or equal factors are equally wide
 * @param from its lower end, on the scale
 * @param to its upper end, on the scale, above the lower
 * @param ticks its marks, in order
 */
public record Axis(Scale scale, double from, double to, List<Tick> ticks) {

  /** Beyond this a difference may overflow. */
  private static final double LARGEST = 1e300;

  /** How numbers become lengths. */
  public enum Scale {
    /** Equal differences are equally wide. */
    LINEAR,
    /** Equal factors are equally wide. */
    LOG;

    /** Whether a number has a place: neither NaN nor ±∞, and above 0 if it has a logarithm. */
    boolean shows(double value) {
      return Math.abs(value) <= LARGEST && (this == LINEAR || value > 0);
    }

    double of(double value) {
      return this == LINEAR ? value : Math.log10(value);
    }
  }

  /**
   * A mark.
   *
   * @param at where, on the scale
   * @param label the number
   */
  public record Tick(double at, String label) {}

  /** Where a number lies: 0 at the lower end, 1 at the upper. */
  double share(double value) {
    return shareOnScale(scale.of(value));
  }

  /** The same for a place on the scale, as a mark has one. */
  double shareOnScale(double place) {
    return (place - from) / (to - from);
  }

  /**
   * An axis with marks at multiples of a step.
   *
   * @param from its lower end
   * @param to its upper end, above the lower
   * @param step from mark to mark, above 0
   * @return the axis
   */
  public static Axis linear(double from, double to, double step) {
    double first = Math.ceil(from / step - 1e-9);
    double last = Math.floor(to / step + 1e-9);
    return new Axis(Scale.LINEAR, from, to, TickLabels.multiples(first, last, step));
  }

  /**
   * A logarithmic axis with marks at powers of ten.
   *
   * @param from the exponent at its lower end
   * @param to the exponent at its upper end, above the lower
   * @param stride from mark to mark, in exponents
   * @return the axis
   */
  public static Axis powersOfTen(int from, int to, int stride) {
    List<Double> places = TickLabels.powers(from, to, stride, new int[] {1});
    return new Axis(Scale.LOG, from, to, TickLabels.ofPowers(places));
  }

  /**
   * A logarithmic axis from one whole number to another.
   *
   * @param marks where it is marked, at least two, each above 0 and the one before; the first is
   *     its lower end and the last its upper
   * @return the axis
   */
  public static Axis marked(int... marks) {
    List<Tick> ticks =
        Arrays.stream(marks)
            .mapToObj(mark -> new Tick(Math.log10(mark), TickLabels.decimal(mark, 0)))
            .toList();
    return new Axis(Scale.LOG, ticks.get(0).at, ticks.get(ticks.size() - 1).at, ticks);
  }

  /** How many characters its longest label has. */
  int longest() {
    return ticks.stream().mapToInt(tick -> tick.label().length()).max().orElse(0);
  }

  /** An axis for these numbers, all of which the scale shows. */
  static Axis of(Scale scale, double[] values, boolean roundOut) {
    double min = scale == Scale.LINEAR ? 0 : 0.1;
    double max = 1;
    if (values.length > 0) {
      min = Double.POSITIVE_INFINITY;
      max = Double.NEGATIVE_INFINITY;
      for (double value : values) {
        min = Math.min(min, value);
        max = Math.max(max, value);
      }
    }
    return scale == Scale.LINEAR
        ? linear(min, max, roundOut)
        : logarithmic(Math.log10(min), Math.log10(max), roundOut);
  }

  /** Marks at multiples of 1, 2 or 5 times a power of ten, five or so of them. */
  private static Axis linear(double min, double max, boolean roundOut) {
    double least = Math.max(1e-9 * Math.max(Math.abs(min), Math.abs(max)), 1e-300);
    if (max - min < least) {
      double room = Math.abs(min) < 1e-200 ? 1 : Math.abs(min) / 2;
      return linear(min - room, max + room, roundOut);
    }
    double step = step((max - min) / 5);
    double first = roundOut ? Math.floor(min / step + 1e-9) : Math.ceil(min / step - 1e-9);
    double last = roundOut ? Math.ceil(max / step - 1e-9) : Math.floor(max / step + 1e-9);
    List<Tick> ticks = TickLabels.multiples(first, last, step);
    return roundOut
        ? new Axis(Scale.LINEAR, first * step, last * step, ticks)
        : new Axis(Scale.LINEAR, min, max, ticks);
  }

  private static double step(double about) {
    double power = Math.pow(10, Math.floor(Math.log10(about)));
    double mantissa = about / power;
    return power * (mantissa < 1.5 ? 1 : mantissa < 3.5 ? 2 : mantissa < 7.5 ? 5 : 10);
  }

  /** Marks at powers of ten; over a short span at 2 and 5 times those as well. */
  private static Axis logarithmic(double min, double max, boolean roundOut) {
    int[] mantissas = max - min < 2.5 ? new int[] {1, 2, 5} : new int[] {1};
    int stride = (int) Math.max(1, Math.ceil((max - min) / 8));
    int lowest = Math.floorDiv((int) Math.floor(min), stride) * stride - stride;
    List<Double> all = TickLabels.powers(lowest, (int) max + 2 * stride, stride, mantissas);
    int first = 0;
    while (all.get(first + 1) <= min + 1e-9) {
      first++;
    }
    int last = first + 1;
    while (all.get(last) < max - 1e-9) {
      last++;
    }
    List<Double> around = all.subList(first, last + 1);
    List<Double> inside =
        around.stream().filter(at -> min - 1e-9 <= at && at <= max + 1e-9).toList();
    return roundOut || inside.size() < 2
        ? new Axis(Scale.LOG, all.get(first), all.get(last), TickLabels.ofPowers(around))
        : new Axis(Scale.LOG, min, max, TickLabels.ofPowers(inside));
  }
}
