package chainrule.figure;

import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Svg;
import chainrule.network.MinibatchLayer;
import java.util.Arrays;

/**
 * A layer on three examples at once: one product forward, one back; what belongs to one example is
 * lit.
 *
 * <p>Note "Neural Networks 2", section "Computation Graph", on vectors and matrices: A = XWᵀ + 1bᵀ
 * and ∂E/∂W = (1/N) ΔᵀX.
 */
final class MinibatchMatrices {

  private static final double[][] X = {{1, 0}, {2, -1}, {0, 3}};
  private static final double[][] W = {{1, 2}, {0, -1}};
  private static final double[] B = {0.5, 0};
  private static final double[][] DELTA = {{1, 0}, {0, 2}, {-1, 1}};
  private static final int LIT = 1;
  private static final double WIDTH = 60;
  private static final double HEIGHT = 38;

  private final Svg svg =
      ChartStyle.picture(
          470,
          "A minibatch is one product",
          "Above, three inputs as rows of X, times the weights, plus the bias, are three rows of A;"
              + " below, the deltas times X are the slopes of the weights. One example is lit.");

  /** Whether a cell belongs to the example that is lit. */
  private interface Lit {
    boolean at(int row, int column);
  }

  Svg draw() {
    Lit row = (i, j) -> i == LIT;
    Lit column = (i, j) -> j == LIT;
    Lit none = (i, j) -> false;
    double[][] ones = new double[X.length][];
    Arrays.fill(ones, B);
    matrix(24, 150, "X", X, row);
    sign(162, 150, "·");
    matrix(180, 150, "Wᵀ", transposed(W), none);
    sign(318, 150, "+");
    matrix(336, 150, "1bᵀ", ones, none);
    sign(474, 150, "=");
    matrix(492, 150, "A", MinibatchLayer.preActivations(W, B, X), row);
    sign(42, 356, "⅓");
    matrix(64, 356, "Δᵀ", transposed(DELTA), column);
    sign(262, 356, "·");
    matrix(280, 356, "X", X, row);
    sign(418, 356, "=");
    matrix(436, 356, "∂E/∂W", MinibatchLayer.weightGradient(DELTA, X), none);
    svg.text("named c4", 24, 448, "one example: a row of X and of A, a column of Δᵀ");
    return svg;
  }

  private void sign(double x, double y, String text) {
    svg.text("large middle", x, y + 8, text);
  }

  /** Its left edge and its middle, and a name above. */
  private void matrix(double left, double middle, String name, double[][] cells, Lit lit) {
    double top = middle - HEIGHT * cells.length / 2;
    for (int i = 0; i < cells.length; i++) {
      for (int j = 0; j < cells[i].length; j++) {
        double x = left + WIDTH * j;
        double y = top + HEIGHT * i;
        svg.box(lit.at(i, j) ? "cell c4" : "cell c0", x, y, WIDTH, HEIGHT, 3);
        svg.text("middle", x + WIDTH / 2, y + 25, Numbers.shortest(cells[i][j], 2));
      }
    }
    svg.text("named middle", left + WIDTH * cells[0].length / 2, top - 12, name);
  }

  private static double[][] transposed(double[][] m) {
    double[][] t = new double[m[0].length][m.length];
    for (int i = 0; i < m.length; i++) {
      for (int j = 0; j < m[i].length; j++) {
        t[j][i] = m[i][j];
      }
    }
    return t;
  }
}
