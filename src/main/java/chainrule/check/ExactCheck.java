package chainrule.check;

import chainrule.check.ExactFormula.Sample;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/**
 * How far a formula is off at worst, over many points of its domain.
 *
 * @param formula which
 * @param points at how many points
 * @param error the largest error, in the formula's unit
 * @param at where it is that large
 */
public record ExactCheck(ExactFormula formula, int points, double error, double[] at) {

  /**
   * Measures one.
   *
   * @param formula which
   * @param points at how many points, above 0
   * @param seed which points; the same seed, the same points
   * @param progress hears after each point how many are done
   * @return the worst of them
   */
  public static ExactCheck of(ExactFormula formula, int points, long seed, IntConsumer progress) {
    Random random = new Random(new SplittableRandom(seed).nextLong());
    double worst = -1;
    double[] at = {};
    for (int point = 1; point <= points; point++) {
      Sample sample = formula.draw().apply(random);
      double error = sample.error();
      if (error > worst) {
        worst = error;
        at = sample.at();
      }
      progress.accept(point);
    }
    return new ExactCheck(formula, points, worst, at);
  }
}
