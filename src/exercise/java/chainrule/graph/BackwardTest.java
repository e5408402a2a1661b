package chainrule.graph;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.EachEntry;
import chainrule.testing.Expect;
import chainrule.testing.FiniteDifferences;
import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(of = Backward.class, note = "06 - Neural Networks", section = "Back-Propagation")
@Task(
    method = "timesJacobian",
    points = 2,
    formula = "∂z/∂xⱼ = Σᵢ ∂z/∂yᵢ · ∂yᵢ/∂xⱼ",
    hint = "One sum for each column of the Jacobian: x reaches z through every entry of y.")
@Task(
    method = "gradient",
    points = 5,
    formula = "∂z/∂z = 1, ∂z/∂parent = Σ ∂z/∂child · ∂child/∂parent over all children",
    hint =
        "Begin with 1 at the last node and count down. Each node gives every parent its share;"
            + " shares that meet are added.")
class BackwardTest {

  private static final double TOLERANCE = 1e-12;

  /** What flows back, and the Jacobian of an operation. */
  record Step(double[] gradient, double[][] jacobian) {}

  /** A graph of scalars: for each node its parents, and the slope by each of them. */
  record Graph(int[][] parents, double[][] slopes) {}

  @Provide
  Arbitrary<Step> steps() {
    return Combinators.combine(Draw.size(), Draw.size())
        .flatAs((m, n) -> Combinators.combine(Draw.vector(m), Draw.matrix(m, n)).as(Step::new));
  }

  @Provide
  Arbitrary<Step> stepsOfAnySize() {
    return Draw.ofAnySize(
        steps(), (s, scale) -> new Step(EachEntry.times(scale, s.gradient), s.jacobian));
  }

  @Provide
  Arbitrary<Graph> graphs() {
    return Arbitraries.integers().between(1, 12).withoutEdgeCases().flatMap(BackwardTest::graph);
  }

  /** All paths go through the slopes of z. */
  @Provide
  Arbitrary<Graph> graphsOfAnySize() {
    return Draw.ofAnySize(
        graphs(),
        (g, scale) -> {
          double[][] slopes = g.slopes.clone();
          int z = slopes.length - 1;
          slopes[z] = EachEntry.times(scale, slopes[z]);
          return new Graph(g.parents, slopes);
        });
  }

  /** Each node has up to three of the nodes before it as parents, one of them perhaps twice. */
  private static Arbitrary<Graph> graph(int nodes) {
    Arbitrary<int[][]> picks =
        Arbitraries.integers()
            .between(0, 999)
            .withoutEdgeCases()
            .array(int[].class)
            .ofMaxSize(3)
            .array(int[][].class)
            .ofSize(nodes);
    Arbitrary<double[][]> slopes = Draw.matrix(nodes, 3);
    return Combinators.combine(picks, slopes).as(BackwardTest::wired);
  }

  private static Graph wired(int[][] picks, double[][] numbers) {
    int[][] parents = new int[picks.length][0];
    double[][] slopes = new double[picks.length][0];
    for (int child = 1; child < picks.length; child++) {
      parents[child] = new int[picks[child].length];
      slopes[child] = new double[picks[child].length];
      for (int k = 0; k < picks[child].length; k++) {
        parents[child][k] = picks[child][k] % child;
        slopes[child][k] = numbers[child][k];
      }
    }
    return new Graph(parents, slopes);
  }

  @Example
  @Behaviour("each entry is a sum down a column")
  void timesJacobian_ofTwoOutputs_sumsDownTheColumns() {
    double[][] jacobian = {{1, 2, 3}, {10, 20, 30}};
    double[] got = Call.pure(Backward::timesJacobian, new double[] {1, -1}, jacobian);
    Expect.close("∂z/∂x", got, new double[] {-9, -18, -27}, 0);
  }

  @Example
  @Behaviour("thirds keep every digit")
  void timesJacobian_ofThirds_keepsEveryDigit() {
    double[] got = Call.pure(Backward::timesJacobian, new double[] {1}, new double[][] {{1.0 / 3}});
    Expect.close("∂z/∂x", got, new double[] {1.0 / 3}, 0);
  }

  @Property
  @Behaviour("there is one sum for each column of the Jacobian")
  void timesJacobian_isOneSumForEachColumn(@ForAll("stepsOfAnySize") Step s) {
    double[] got = Call.pure(Backward::timesJacobian, s.gradient, s.jacobian);
    double[] expected = new double[s.jacobian[0].length];
    for (int j = 0; j < expected.length; j++) {
      for (int i = s.gradient.length - 1; i >= 0; i--) {
        expected[j] = Math.fma(s.jacobian[i][j], s.gradient[i], expected[j]);
      }
    }
    Expect.close("∂z/∂x", got, expected, TOLERANCE * Expect.largest(s.gradient));
  }

  /** z = Σᵢ ∂z/∂yᵢ · yᵢ, where y = Jx. */
  @Property(tries = 25)
  @Behaviour("the product agrees with finite differences of z")
  void timesJacobian_agreesWithFiniteDifferences(@ForAll("steps") Step s) {
    double[] got = Call.pure(Backward::timesJacobian, s.gradient, s.jacobian);
    FiniteDifferences.of(
            x -> {
              double z = 0;
              for (int i = 0; i < s.gradient.length; i++) {
                for (int j = 0; j < x.length; j++) {
                  z += s.gradient[i] * s.jacobian[i][j] * x[j];
                }
              }
              return z;
            },
            new double[s.jacobian[0].length])
        .expect("∂z/∂x", got);
  }

  @Example
  @Behaviour("a sum of many nodes, one of them twice, passes its slopes to each of them")
  void gradient_ofASumOfMany_reachesEachOfThem() {
    int[][] parents = new int[301][0];
    double[][] slopes = new double[301][0];
    parents[300] = IntStream.range(0, 301).map(k -> k % 300).toArray();
    slopes[300] = IntStream.range(0, 301).mapToDouble(k -> k - 20).toArray();
    double[] expected = Arrays.copyOf(slopes[300], 301);
    expected[0] += slopes[300][300];
    expected[300] = 1;
    Expect.close("∂z/∂node", Call.pure(Backward::gradient, parents, slopes), expected, 0);
  }

  @Example
  @Behaviour("∂z/∂z is 1")
  void gradient_ofZAlone_isOne() {
    Expect.close(
        "∂z/∂z",
        Call.pure(Backward::gradient, new int[1][0], new double[1][0]),
        new double[] {1},
        0);
  }

  @Example
  @Behaviour("a node reached by two paths gets the sum of both")
  void gradient_ofTheDiamond_isTheSumOfTwoPaths() {
    int[][] parents = {{}, {0}, {0}, {1, 2}};
    double[][] slopes = {{}, {2}, {6}, {9, 6}};
    double[] got = Call.pure(Backward::gradient, parents, slopes);
    Expect.close("∂z/∂node", got, new double[] {54, 9, 6, 1}, 0);
  }

  @Example
  @Behaviour("a node that is a parent twice counts twice")
  void gradient_ofASquareAsAProduct_countsTheParentTwice() {
    double[] got =
        Call.pure(Backward::gradient, new int[][] {{}, {0, 0}}, new double[][] {{}, {3, 3}});
    Expect.close("∂x²/∂x at 3", got, new double[] {6, 1}, 0);
  }

  @Example
  @Behaviour("a node that does not reach z has the slope 0")
  void gradient_ofANodeThatDoesNotReachZ_isZero() {
    double[] got =
        Call.pure(
            Backward::gradient, new int[][] {{}, {0}, {0}}, new double[][] {{}, {5}, {1.0 / 3}});
    Expect.close("∂z/∂node", got, new double[] {1.0 / 3, 0, 1}, 0);
  }

  @Example
  @Behaviour("along a chain of forty nodes the slope changes its sign from one to the next")
  void gradient_alongALongChain_goesAllTheWay() {
    int[][] parents = new int[40][0];
    double[][] slopes = new double[40][0];
    double[] expected = new double[40];
    for (int node = 0; node < 40; node++) {
      parents[node] = node == 0 ? new int[0] : new int[] {node - 1};
      slopes[node] = node == 0 ? new double[0] : new double[] {-1};
      expected[node] = node % 2 == 0 ? -1 : 1;
    }
    Expect.close("∂z/∂node", Call.pure(Backward::gradient, parents, slopes), expected, 0);
  }

  @Property
  @Behaviour("each slope is the sum over all paths")
  void gradient_isTheSumOverAllPaths(@ForAll("graphsOfAnySize") Graph g) {
    double[] got = Call.pure(Backward::gradient, g.parents, g.slopes);
    double[] expected = new double[g.parents.length];
    addPaths(g, g.parents.length - 1, 1, expected);
    double largest = 1;
    for (double slope : expected) {
      largest = Math.max(largest, Math.abs(slope));
    }
    Expect.close("∂z/∂node", got, expected, TOLERANCE * largest);
  }

  /** Each node is what its parents send, and its own nudge; z is the last of them. */
  @Property(tries = 25)
  @Behaviour("each slope agrees with finite differences of z")
  void gradient_agreesWithFiniteDifferences(@ForAll("graphs") Graph g) {
    double[] got = Call.pure(Backward::gradient, g.parents, g.slopes);
    FiniteDifferences.of(
            nudges -> {
              double[] node = nudges.clone();
              for (int child = 0; child < node.length; child++) {
                for (int k = 0; k < g.parents[child].length; k++) {
                  node[child] += g.slopes[child][k] * node[g.parents[child][k]];
                }
              }
              return node[node.length - 1];
            },
            new double[g.parents.length])
        .expect("∂z/∂node", got);
  }

  /** Walks every path from z back, one by one, and adds the product of its slopes where it ends. */
  private static void addPaths(Graph g, int node, double product, double[] sums) {
    sums[node] += product;
    for (int k = 0; k < g.parents[node].length; k++) {
      addPaths(g, g.parents[node][k], product * g.slopes[node][k], sums);
    }
  }
}
