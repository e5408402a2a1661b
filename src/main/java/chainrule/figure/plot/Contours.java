package chainrule.figure.plot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;

/**
 * The contour lines of a function of two variables, by marching squares: a plane with linear axes
 * is cut into small cells, a side of a cell is crossed where the function is above the level at one
 * of its ends only, and the crossings of a cell are joined.
 */
public final class Contours {

  /** Cells are this wide and high, in pixels. */
  private static final double CELL = 4;

  private final Plane plane;
  private final double level;
  private final double[] xs;
  private final double[] ys;
  private final double[][] values;
  private final Map<Integer, List<Integer>> joined = new TreeMap<>();
  private final Map<Integer, double[]> crossings = new HashMap<>();

  private Contours(Plane plane, DoubleBinaryOperator f, double level, boolean closed) {
    this.plane = plane;
    this.level = level;
    xs = places(plane.x(), plane.right() - plane.left(), closed);
    ys = places(plane.y(), plane.bottom() - plane.top(), closed);
    values = new double[xs.length][ys.length];
    for (int i = 0; i < xs.length; i++) {
      for (int j = 0; j < ys.length; j++) {
        boolean outside = closed && (i % (xs.length - 1) == 0 || j % (ys.length - 1) == 0);
        values[i][j] = outside ? Double.NEGATIVE_INFINITY : f.applyAsDouble(xs[i], ys[j]);
      }
    }
  }

  /**
   * The lines on which f is at a level.
   *
   * @param plane with linear axes
   * @param f a function of both
   * @param level any number
   * @return the steps of a path, empty if there are none
   */
  public static String lines(Plane plane, DoubleBinaryOperator f, double level) {
    return new Contours(plane, f, level, false).path();
  }

  /**
   * The region in which f is at a level or above it.
   *
   * @param plane with linear axes
   * @param f a function of both
   * @param level any number
   * @return the steps of a path that goes round it, to be filled by the rule {@code evenodd}
   */
  public static String region(Plane plane, DoubleBinaryOperator f, double level) {
    return new Contours(plane, f, level, true).path();
  }

  /** Corners of cells; the edges once more, if beyond them all is to be below the level. */
  private static double[] places(Axis axis, double length, boolean closed) {
    int cells = (int) Math.ceil(length / CELL);
    int rim = closed ? 1 : 0;
    double[] places = new double[cells + 1 + 2 * rim];
    for (int i = 0; i < places.length; i++) {
      double share = Math.min(Math.max((double) (i - rim) / cells, 0), 1);
      places[i] = axis.from() + share * (axis.to() - axis.from());
    }
    return places;
  }

  private String path() {
    for (int i = 0; i + 1 < xs.length; i++) {
      for (int j = 0; j + 1 < ys.length; j++) {
        joinCell(i, j);
      }
    }
    StringBuilder steps = new StringBuilder();
    for (boolean open : new boolean[] {true, false}) {
      for (int start : List.copyOf(joined.keySet())) {
        if (joined.containsKey(start) && (!open || joined.get(start).size() == 1)) {
          Strokes.append(steps, follow(start));
        }
      }
    }
    return steps.toString();
  }

  private void joinCell(int i, int j) {
    List<Integer> sides = new ArrayList<>();
    cross(i, j, 1, 0, sides);
    cross(i + 1, j, 0, 1, sides);
    cross(i, j + 1, 1, 0, sides);
    cross(i, j, 0, 1, sides);
    if (sides.size() == 4 && isAbove(i, j) != (middle(i, j) >= level)) {
      sides.add(sides.remove(0)); // Two corners that are alike hang together in the middle.
    }
    for (int k = 0; k < sides.size(); k += 2) {
      join(sides.get(k), sides.get(k + 1));
    }
  }

  private boolean isAbove(int i, int j) {
    return values[i][j] >= level;
  }

  private double middle(int i, int j) {
    return (values[i][j] + values[i + 1][j] + values[i][j + 1] + values[i + 1][j + 1]) / 4;
  }

  /**
   * The crossing of the side from a corner to the next one to the right or above, if it has one.
   */
  private void cross(int i, int j, int right, int up, List<Integer> sides) {
    if (isAbove(i, j) != isAbove(i + right, j + up)) {
      double from = values[i][j];
      double to = values[i + right][j + up];
      double share = Double.isInfinite(to - from) ? 0.5 : (level - from) / (to - from);
      double x = xs[i] + share * (xs[i + right] - xs[i]);
      double y = ys[j] + share * (ys[j + up] - ys[j]);
      int side = 2 * (i * ys.length + j) + up;
      crossings.put(side, new double[] {plane.px(x), plane.py(y)});
      sides.add(side);
    }
  }

  private void join(int a, int b) {
    joined.computeIfAbsent(a, side -> new ArrayList<>()).add(b);
    joined.computeIfAbsent(b, side -> new ArrayList<>()).add(a);
  }

  /** From crossing to crossing as long as there is one, each only once. */
  private Deque<double[]> follow(int start) {
    Deque<double[]> line = new ArrayDeque<>();
    Integer at = start;
    while (at != null) {
      line.add(crossings.get(at));
      List<Integer> nexts = joined.remove(at);
      at = nexts.stream().filter(joined::containsKey).findFirst().orElse(null);
      if (at == null && line.size() > 2 && nexts.contains(start)) {
        line.add(crossings.get(start));
      }
    }
    return line;
  }
}
