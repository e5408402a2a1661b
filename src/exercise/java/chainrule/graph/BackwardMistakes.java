package chainrule.graph;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import java.util.Arrays;
import java.util.stream.Stream;

/** What goes wrong in {@link Backward}. */
final class BackwardMistakes {

  private BackwardMistakes() {}

  @Inputs("timesJacobian")
  static Object[] gradientAndJacobian(InputDraw draw) {
    int m = draw.length() + 1;
    return new Object[] {draw.vector(m), draw.matrix(m, m)};
  }

  /**
   * A graph in which each node has one parent to three, perhaps the same one twice. Some nodes are
   * reached twice, and some lead nowhere.
   */
  @Inputs("gradient")
  static Object[] graph(InputDraw draw) {
    int nodes = 3 + draw.length();
    int[][] parents = new int[nodes][0];
    double[][] slopes = new double[nodes][0];
    for (int c = 1; c < nodes; c++) {
      boolean starts = c > 1 && c < nodes - 1 && draw.whole(1, 4) == 1;
      parents[c] =
          starts ? new int[0] : c == 1 ? new int[] {0} : parents(draw, c - 1, draw.whole(0, c - 2));
      slopes[c] = draw.vector(parents[c].length);
    }
    return new Object[] {parents, slopes};
  }

  @Mistake(
      in = "timesJacobian",
      name = "the Jacobian from the other side",
      says =
          "∂z/∂xⱼ goes down column j: Σᵢ ∂z/∂yᵢ ∂yᵢ/∂xⱼ. Along the rows it is how a change "
              + "goes forward.",
      tempting = "Jacobian times vector is the usual product.",
      shows = "It is right for symmetric Jacobians, and does not fit where m and n differ.")
  static double[] otherSide(double[] gradient, double[][] jacobian) {
    double[] r = new double[jacobian.length];
    for (int i = 0; i < r.length; i++) {
      for (int j = 0; j < jacobian[i].length; j++) {
        r[i] += jacobian[i][j] * gradient[j];
      }
    }
    return r;
  }

  @Mistake(
      in = "timesJacobian",
      name = "the last path only",
      says = "Every yᵢ is a path from xⱼ to z, and the paths are summed: += and not =.",
      tempting = "One character is missing.",
      shows = "Each entry is the last row’s share alone.")
  static double[] lastPath(double[] gradient, double[][] jacobian) {
    double[] r = new double[jacobian[0].length];
    for (int j = 0; j < r.length; j++) {
      r[j] = gradient[gradient.length - 1] * jacobian[gradient.length - 1][j];
    }
    return r;
  }

  @Mistake(
      in = "timesJacobian",
      name = "the diagonal only",
      says = "xⱼ reaches every yᵢ, not just the one of its own number.",
      tempting = "For functions entry by entry the diagonal is all there is.",
      shows = "It is right for diagonal Jacobians.")
  static double[] diagonal(double[] gradient, double[][] jacobian) {
    double[] r = new double[jacobian[0].length];
    for (int j = 0; j < r.length && j < gradient.length; j++) {
      r[j] = gradient[j] * jacobian[j][j];
    }
    return r;
  }

  @Mistake(
      in = "timesJacobian",
      name = "the gradient left out",
      says = "Each row is weighted by ∂z/∂yᵢ, what has come back so far.",
      tempting = "The Jacobian holds the derivatives.",
      shows = "It is right for a gradient of ones.")
  static double[] columnSums(double[] gradient, double[][] jacobian) {
    double[] ones = new double[gradient.length];
    java.util.Arrays.fill(ones, 1);
    return Backward.timesJacobian(ones, jacobian);
  }

  @Mistake(
      in = "gradient",
      name = "the last path only",
      says = "Where two paths meet their shares are summed: += and not =.",
      tempting = "One character is missing.",
      shows = "Nodes with one child are right; those with two lose a path.")
  static double[] lastPath(int[][] parents, double[][] slopes) {
    double[] r = new double[parents.length];
    r[r.length - 1] = 1;
    for (int c = r.length - 1; c >= 0; c--) {
      for (int k = 0; k < parents[c].length; k++) {
        r[parents[c][k]] = r[c] * slopes[c][k];
      }
    }
    return r;
  }

  @Mistake(
      in = "gradient",
      name = "the first path only",
      says =
          "Where two paths meet their shares are summed; a node is not done when it has been"
              + " reached once.",
      tempting = "Searches of graphs mark nodes as visited.",
      shows = "Nodes with one child are right; those with two lose a path.")
  static double[] firstPath(int[][] parents, double[][] slopes) {
    double[] r = new double[parents.length];
    r[r.length - 1] = 1;
    for (int c = r.length - 1; c >= 0; c--) {
      for (int k = 0; k < parents[c].length; k++) {
        int p = parents[c][k];
        r[p] = r[p] == 0 ? r[c] * slopes[c][k] : r[p];
      }
    }
    return r;
  }

  @Mistake(
      in = "gradient",
      name = "local slopes only",
      says = "The slope on an edge is multiplied by what has come back to the child.",
      tempting = "The derivatives are on the edges.",
      shows = "The parents of z are right, those behind them are not.")
  static double[] localOnly(int[][] parents, double[][] slopes) {
    double[] r = new double[parents.length];
    r[r.length - 1] = 1;
    for (int c = r.length - 1; c >= 0; c--) {
      for (int k = 0; k < parents[c].length; k++) {
        r[parents[c][k]] += slopes[c][k];
      }
    }
    return r;
  }

  @Mistake(
      in = "gradient",
      name = "added along a path",
      says = "Along a path the slopes are multiplied; only different paths are added.",
      tempting = "One of the two rules is remembered for both.",
      shows = "Every entry is off but z’s own.")
  static double[] addedUp(int[][] parents, double[][] slopes) {
    double[] r = new double[parents.length];
    r[r.length - 1] = 1;
    for (int c = r.length - 1; c >= 0; c--) {
      for (int k = 0; k < parents[c].length; k++) {
        r[parents[c][k]] += r[c] + slopes[c][k];
      }
    }
    return r;
  }

  @Mistake(
      in = "gradient",
      name = "from the front",
      says =
          "The way back starts at z; from the front, nothing has arrived yet at the nodes in"
              + " between.",
      tempting = "Loops count up.",
      shows = "Only z and its parents are not 0.")
  static double[] fromTheFront(int[][] parents, double[][] slopes) {
    double[] r = new double[parents.length];
    r[r.length - 1] = 1;
    for (int c = 0; c < r.length; c++) {
      for (int k = 0; k < parents[c].length; k++) {
        r[parents[c][k]] += r[c] * slopes[c][k];
      }
    }
    return r;
  }

  @Mistake(
      in = "gradient",
      name = "1 for every node at the start",
      says = "Only z starts with ∂z/∂z = 1; all other nodes start with 0.",
      tempting = "Each node has the slope 1 by itself.",
      shows = "z is right; every other node has a 1 too much, and passes it on.")
  static double[] allOnes(int[][] parents, double[][] slopes) {
    double[] r = new double[parents.length];
    Arrays.fill(r, 1);
    for (int c = r.length - 1; c >= 0; c--) {
      for (int k = 0; k < parents[c].length; k++) {
        r[parents[c][k]] += r[c] * slopes[c][k];
      }
    }
    return r;
  }

  @Mistake(
      in = "gradient",
      name = "∂z/∂z = 1 forgotten",
      says = "The way back starts with ∂z/∂z = 1: without it only zeros are passed on.",
      tempting = "A new array seems ready for use.",
      shows = "Everything comes out as 0.")
  static double[] withoutSeed(int[][] parents, double[][] slopes) {
    return new double[parents.length];
  }

  @Mistake(
      in = "gradient",
      name = "the first parent only",
      says = "A node passes its slope on to each of its parents.",
      tempting = "In a chain every node has one parent.",
      shows = "Chains are right.")
  static double[] firstParent(int[][] parents, double[][] slopes) {
    double[] r = new double[parents.length];
    r[r.length - 1] = 1;
    for (int c = r.length - 1; c > 0; c--) {
      r[parents[c][0]] += r[c] * slopes[c][0];
    }
    return r;
  }

  private static int[] parents(InputDraw draw, int near, int far) {
    return switch (draw.whole(0, 6)) {
      case 0 -> new int[] {near, near};
      case 1 -> new int[] {far};
      case 2, 3 -> new int[] {near, far};
      case 4 -> new int[] {far, near, draw.whole(0, near)};
      default -> new int[] {far, near};
    };
  }

  @Mistake(
      in = "gradient",
      name = "the mean over the paths",
      says = "What comes back along all paths is added, not averaged.",
      tempting = "Other gradients of the notes are means.",
      shows = "Nodes with one child are right.")
  static double[] meanOverPaths(int[][] parents, double[][] slopes) {
    double[] gradient = new double[parents.length];
    int[] paths = new int[parents.length];
    gradient[parents.length - 1] = 1;
    paths[parents.length - 1] = 1;
    for (int child = parents.length - 1; child >= 0; child--) {
      gradient[child] /= Math.max(1, paths[child]);
      for (int k = 0; k < parents[child].length; k++) {
        gradient[parents[child][k]] += gradient[child] * slopes[child][k];
        paths[parents[child][k]]++;
      }
    }
    return gradient;
  }

  @Mistake(
      in = "gradient",
      name = "a parent that is there twice counted once",
      says = "In x · x the node x is a parent twice, and each time is a path of its own.",
      tempting = "A set of parents seems to be all that is needed.",
      shows = "The slope of x² with respect to x comes out as x.")
  static double[] eachParentOnce(int[][] parents, double[][] slopes) {
    double[] gradient = new double[parents.length];
    gradient[parents.length - 1] = 1;
    for (int c = parents.length - 1; c > 0; c--) {
      for (int k = 0; k < parents[c].length; k++) {
        int parent = parents[c][k];
        boolean isNew = Arrays.stream(parents[c]).limit(k).noneMatch(p -> p == parent);
        gradient[parent] += isNew ? gradient[c] * slopes[c][k] : 0;
      }
    }
    return gradient;
  }

  @Mistake(
      in = "gradient",
      name = "1 for every node without a child",
      says = "Only z itself has the slope 1; a node that leads nowhere has the slope 0.",
      tempting = "The nodes at the end are where one begins.",
      shows = "It is right where all nodes lead to z.")
  static double[] oneAtEveryEnd(int[][] parents, double[][] slopes) {
    double[] gradient = new double[parents.length];
    for (int c = parents.length - 1; c >= 0; c--) {
      int node = c;
      boolean isParent = Stream.of(parents).flatMapToInt(Arrays::stream).anyMatch(p -> p == node);
      gradient[c] = isParent ? gradient[c] : 1;
      for (int k = 0; k < parents[c].length; k++) {
        gradient[parents[c][k]] += gradient[c] * slopes[c][k];
      }
    }
    return gradient;
  }

  @Mistake(
      in = "gradient",
      name = "the first path only",
      says =
          "Where two paths meet their shares are summed; a node is not done when it has been"
              + " reached once.",
      tempting = "Searches of graphs mark nodes as visited.",
      shows = "Nodes with one child are right; a first path that leads nowhere leaves 0.")
  static double[] visitedOnce(int[][] parents, double[][] slopes) {
    double[] gradient = new double[parents.length];
    boolean[] isVisited = new boolean[parents.length];
    gradient[parents.length - 1] = 1;
    for (int c = parents.length - 1; c >= 0; c--) {
      for (int k = 0; k < parents[c].length; k++) {
        int parent = parents[c][k];
        gradient[parent] = isVisited[parent] ? gradient[parent] : gradient[c] * slopes[c][k];
        isVisited[parent] = true;
      }
    }
    return gradient;
  }

  @Mistake(
      in = "gradient",
      name = "a parent that is there twice counted once",
      says = "In x · x the node x is a parent twice, and each time is a path of its own.",
      tempting = "A map from parent to slope keeps one slope for each.",
      shows = "The slope of x² with respect to x comes out as x.")
  static double[] eachParentOnceTheLast(int[][] parents, double[][] slopes) {
    double[] gradient = new double[parents.length];
    gradient[parents.length - 1] = 1;
    for (int c = parents.length - 1; c > 0; c--) {
      for (int k = 0; k < parents[c].length; k++) {
        int parent = parents[c][k];
        boolean isLast = Arrays.stream(parents[c]).skip(k + 1).noneMatch(p -> p == parent);
        gradient[parent] += isLast ? gradient[c] * slopes[c][k] : 0;
      }
    }
    return gradient;
  }

  @Mistake(
      in = "gradient",
      name = "an end at the first node without parents",
      says = "A node without parents hands nothing on; the nodes before it still do: continue.",
      tempting = "Where a graph starts, there seems to be nothing before.",
      shows = "Where all starts come first it is right.")
  static double[] untilAStart(int[][] parents, double[][] slopes) {
    double[] r = new double[parents.length];
    r[r.length - 1] = 1;
    for (int c = r.length - 1; c >= 0 && parents[c].length > 0; c--) {
      for (int k = 0; k < parents[c].length; k++) {
        r[parents[c][k]] += r[c] * slopes[c][k];
      }
    }
    return r;
  }

  @Mistake(
      in = "gradient",
      name = "an end at the first node without a slope",
      says =
          "Where no path leads to z there is nothing to pass on; the nodes before it still get theirs.",
      tempting = "With 0 there seems to be nothing left to do.",
      shows = "Where every node leads to z it is right.")
  static double[] untilAZero(int[][] parents, double[][] slopes) {
    double[] r = new double[parents.length];
    r[r.length - 1] = 1;
    for (int c = r.length - 1; c >= 0 && r[c] != 0; c--) {
      for (int k = 0; k < parents[c].length; k++) {
        r[parents[c][k]] += r[c] * slopes[c][k];
      }
    }
    return r;
  }

  @Mistake(
      in = "gradient",
      name = "two parents at most",
      says = "A node can have any number of parents: the loop goes over all of them.",
      tempting = "+ and · have two.",
      shows = "Nodes with one or two parents pass everything on.")
  static double[] twoParents(int[][] parents, double[][] slopes) {
    int[][] two = new int[parents.length][];
    double[][] theirs = new double[parents.length][];
    for (int c = 0; c < parents.length; c++) {
      int many = Math.min(2, parents[c].length);
      two[c] = Arrays.copyOf(parents[c], many);
      theirs[c] = Arrays.copyOf(slopes[c], many);
    }
    return Backward.gradient(two, theirs);
  }
}
