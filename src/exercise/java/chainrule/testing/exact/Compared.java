package chainrule.testing.exact;

import chainrule.check.ExactFormula;
import chainrule.check.ExactFormula.Sample;
import chainrule.graph.Node;
import chainrule.network.Layer;
import chainrule.network.RecurrentLayer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A formula's numbers beside the exact ones, in arrays of any depth, layers and nodes.
 *
 * @param at the numbers that it was asked for
 * @param computed what it said
 * @param exact the same in {@link BigDual}s
 */
record Compared(Object at, Object computed, Object exact) {

  /**
   * What errors are counted in the last places of.
   *
   * @param name as the table has it
   * @param scale a number; 0 for the exact value itself, NaN for its terms
   */
  record Unit(String name, double scale) {

    static final Unit ULP = new Unit("ulp", 0);
    static final Unit TERMS = new Unit("ulp of terms", Double.NaN);
    static final Unit ONE = new Unit("ulp of 1", 1);
    static final Unit QUARTER = new Unit("ulp of ¼", 0.25);

    private double of(BigDual exact) {
      return Double.isNaN(scale) ? exact.terms() : scale;
    }
  }

  /** A function of one number, or of so few that it is as cheap. */
  static ExactFormula scalar(String name, Unit unit, Function<Random, Compared> draw) {
    return row(name, unit, 1, draw);
  }

  /** A function of a few numbers, which takes a few times as long. */
  static ExactFormula few(String name, Unit unit, Function<Random, Compared> draw) {
    return row(name, unit, 2, draw);
  }

  /** A function of some vectors. */
  static ExactFormula vector(String name, Unit unit, Function<Random, Compared> draw) {
    return row(name, unit, 6, draw);
  }

  /** What takes as much time as a small network. */
  static ExactFormula network(String name, Unit unit, Function<Random, Compared> draw) {
    return row(name, unit, 20, draw);
  }

  private static ExactFormula row(
      String name, Unit unit, int numbers, Function<Random, Compared> draw) {
    return new ExactFormula(name, unit.name, numbers, random -> draw.apply(random).sample(unit));
  }

  private Sample sample(Unit unit) {
    List<Object> numbers = leaves(exact);
    BigDecimal[] values = new BigDecimal[numbers.size()];
    double[] scale = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      BigDual number = (BigDual) numbers.get(i);
      values[i] = number.value;
      scale[i] = unit.of(number);
    }
    return new Sample(doubles(at), doubles(computed), values, scale);
  }

  private static double[] doubles(Object tree) {
    return leaves(tree).stream().mapToDouble(number -> (double) number).toArray();
  }

  private static List<Object> leaves(Object tree) {
    List<Object> leaves = new ArrayList<>();
    collect(tree, leaves);
    return leaves;
  }

  private static void collect(Object tree, List<Object> leaves) {
    if (tree instanceof Object[] rows) {
      Stream.of(rows).forEach(row -> collect(row, leaves));
    } else if (tree instanceof double[] numbers) {
      for (double number : numbers) {
        leaves.add(number);
      }
    } else if (tree instanceof Layer layer) {
      collect(new Object[] {layer.weights(), layer.bias()}, leaves);
    } else if (tree instanceof RecurrentLayer layer) {
      collect(new Object[] {layer.input(), layer.feedback(), layer.bias()}, leaves);
    } else if (tree instanceof Node node) {
      collect(node.value(), leaves);
    } else {
      leaves.add(tree);
    }
  }
}
