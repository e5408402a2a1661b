package chainrule.check;

import chainrule.graph.Gradients;
import chainrule.graph.Node;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The computation graph's word on a gradient that was derived by hand.
 *
 * @param derivative the method, as the catalogue calls it
 * @param at draws a point, and asks both there
 */
record Witness(String derivative, Function<Random, Testimony> at) {

  /** Relative; what rounding alone does is far below. */
  private static final double TOLERANCE = 1e-12;

  /** Of the largest entry: a sum of numbers of that size may cancel, and is known no better. */
  private static final double ROUNDING = 1e-14;

  /** The same numbers, told twice. */
  record Testimony(double[] byHand, double[] byGraph) {

    /** By hand, and from z back to each of the nodes, in a row. */
    static Testimony of(double[] byHand, Node z, Node... by) {
      Gradients slopes = z.backward();
      return new Testimony(
          byHand, Stream.of(by).map(slopes::by).flatMapToDouble(Arrays::stream).toArray());
    }

    static Testimony of(double[][] byHand, Node z, Node by) {
      return of(Flat.of(byHand), z, by);
    }

    static Testimony of(double byHand, Node z, Node by) {
      return of(new double[] {byHand}, z, by);
    }

    boolean agree() {
      double largest = Arrays.stream(byHand).map(Math::abs).reduce(1, Math::max);
      boolean agree = byHand.length == byGraph.length;
      for (int i = 0; agree && i < byHand.length; i++) {
        double tolerance = TOLERANCE * Math.abs(byHand[i]) + ROUNDING * largest;
        agree = Math.abs(byHand[i] - byGraph[i]) <= tolerance;
      }
      return agree;
    }

    @Override
    public String toString() {
      return "by hand " + Arrays.toString(byHand) + ", by the graph " + Arrays.toString(byGraph);
    }
  }
}
