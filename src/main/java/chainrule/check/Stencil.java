package chainrule.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a function is asked in order to measure its slope at x: at steps x ± h that shrink from a
 * quarter of x's scale, each half as long as the one before, and at the neighbours by which its
 * jitter is seen. All points are known beforehand, so a function may be asked at all of them
 * together, and a point that is needed twice is asked once.
 */
final class Stencil {

  /** How many steps there are on either side. */
  static final int STEPS = 20;

  private static final double LONGEST_STEP = 0.25;

  /** From x to each point, in units of x's scale: to x itself, to the steps, to the neighbours. */
  private static final double[] OFFSETS;

  /** For each stride and side, which points are x and its neighbours. */
  private static final int[][][] NEIGHBOURS;

  static {
    List<Double> offsets = new ArrayList<>(List.of(0.0));
    for (int step = 0; step < STEPS; step++) {
      double h = Math.scalb(LONGEST_STEP, -step);
      offsets.addAll(List.of(h, -h));
    }
    NEIGHBOURS = new int[Jitter.STRIDES.length][2][Jitter.NEIGHBOURS + 1];
    for (int stride = 0; stride < NEIGHBOURS.length; stride++) {
      for (int k = 1; k <= Jitter.NEIGHBOURS; k++) {
        double offset = k * Jitter.STRIDES[stride];
        NEIGHBOURS[stride][0][k] = index(offsets, offset);
        NEIGHBOURS[stride][1][k] = index(offsets, -offset);
      }
    }
    OFFSETS = offsets.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private Stencil() {}

  private static int index(List<Double> offsets, double offset) {
    if (!offsets.contains(offset)) {
      offsets.add(offset);
    }
    return offsets.indexOf(offset);
  }

  /** The power of two just below |x|, at least 1. */
  static double scale(double x) {
    return Math.scalb(1, Math.getExponent(Math.max(Math.abs(x), 1)));
  }

  /** All points around x, itself first. */
  static double[] points(double x) {
    double scale = scale(x);
    double[] points = new double[OFFSETS.length];
    points[0] = x;
    for (int k = 1; k < points.length; k++) {
      points[k] = x + scale * OFFSETS[k];
    }
    return points;
  }

  /** The longest step on this scale. */
  static double longestStep(double scale) {
    return LONGEST_STEP * scale;
  }

  /** What the function is at x + h, h being the longest step halved so many times. */
  static double right(double[] values, int step) {
    return values[1 + 2 * step];
  }

  /** What it is at x − h. */
  static double left(double[] values, int step) {
    return values[2 + 2 * step];
  }

  /** What it is at x and at its neighbours on one side, 0 for the right one, with a stride. */
  static double[] neighbours(double[] values, int stride, int side) {
    int[] at = NEIGHBOURS[stride][side];
    double[] row = new double[at.length];
    for (int k = 0; k < row.length; k++) {
      row[k] = values[at[k]];
    }
    return row;
  }
}
