package chainrule.testing.exact;

import static chainrule.testing.exact.Compared.scalar;
import static chainrule.testing.exact.Compared.vector;

import chainrule.check.ExactFormula;
import chainrule.network.Layer;
import chainrule.network.StepSum;
import chainrule.network.TwoTwoOne;
import chainrule.testing.exact.Compared.Unit;
import java.util.List;
import java.util.Random;

/** The notes' own network of nine parameters, and staircases of sigmoids. */
final class ExactTwoTwoOne {

  private ExactTwoTwoOne() {}

  static List<ExactFormula> all() {
    return List.of(
        vector("TwoTwoOne.h1", Unit.TERMS, r -> Case.draw(r).h1()),
        vector("TwoTwoOne.h2", Unit.TERMS, r -> Case.draw(r).h2()),
        vector("TwoTwoOne.output", Unit.TERMS, r -> Case.draw(r).output()),
        vector("TwoTwoOne.loss", Unit.TERMS, r -> Case.draw(r).loss()),
        scalar("TwoTwoOne.lossDerivative", Unit.ULP, ExactTwoTwoOne::lossDerivative),
        vector("TwoTwoOne.outputGradient", Unit.TERMS, r -> Case.draw(r).outputGradient()),
        vector("TwoTwoOne.gradient", Unit.TERMS, r -> Case.draw(r).gradient()),
        vector("StepSum.network", Unit.TERMS, ExactTwoTwoOne::staircase),
        vector("StepSum.withTanh", Unit.TERMS, ExactTwoTwoOne::withTanh));
  }

  private record Case(double[] theta, double[] x, double y) {

    static Case draw(Random random) {
      return new Case(
          ExactDraw.vector(random, 9, 3), ExactDraw.vector(random, 2, 6), random.nextDouble());
    }

    private BigDual[] exact() {
      return BigDual.of(theta);
    }

    private BigDual h1(BigDual[] t) {
      return t[0].times(x[0]).plus(t[1].times(x[1])).plus(t[6]).sigmoid();
    }

    private BigDual h2(BigDual[] t) {
      return t[2].times(x[0]).plus(t[3].times(x[1])).plus(t[7]).sigmoid();
    }

    private BigDual output(BigDual[] t) {
      return t[4].times(h1(t)).plus(t[5].times(h2(t))).plus(t[8]).sigmoid();
    }

    private BigDual loss(BigDual[] t) {
      return output(t).minus(y).squared();
    }

    Compared h1() {
      return new Compared(theta, TwoTwoOne.h1(theta, x), h1(exact()));
    }

    Compared h2() {
      return new Compared(theta, TwoTwoOne.h2(theta, x), h2(exact()));
    }

    Compared output() {
      return new Compared(theta, TwoTwoOne.output(theta, x), output(exact()));
    }

    Compared loss() {
      return new Compared(theta, TwoTwoOne.loss(theta, x, y), loss(exact()));
    }

    Compared outputGradient() {
      return new Compared(
          theta, TwoTwoOne.outputGradient(theta, x), BigDual.gradient(theta, this::output));
    }

    Compared gradient() {
      return new Compared(
          theta, TwoTwoOne.gradient(theta, x, y), BigDual.gradient(theta, this::loss));
    }
  }

  private static Compared lossDerivative(Random random) {
    double output = ExactDraw.probability(random);
    double y = random.nextBoolean() ? random.nextInt(2) : random.nextDouble();
    return new Compared(
        new double[] {output, y},
        TwoTwoOne.lossDerivative(output, y),
        BigDual.gradient(new double[] {output}, at -> at[0].minus(y).squared()));
  }

  /** Of a parabola: the steps' places, their steepness and their heights. */
  private static Compared staircase(Random random) {
    int width = ExactDraw.size(random);
    double low = ExactDraw.number(random, 4);
    double high = low + 0.1 + 4 * random.nextDouble();
    BigDual part = BigDual.of(high).minus(low).over(width);
    BigDual steepness = BigDual.of(4).over(part);
    BigDual[][] hidden = new BigDual[2][width];
    BigDual[] heights = new BigDual[width + 1];
    for (int i = 0; i < width; i++) {
      hidden[0][i] = steepness;
      hidden[1][i] = steepness.times(part.times(i + 0.5).plus(low)).negated();
      heights[i] = height(low, part, i + 1).minus(height(low, part, i));
    }
    heights[width] = height(low, part, 0);
    Layer[] computed = StepSum.network(x -> x * x, low, high, width);
    return new Compared(new double[] {low, high, width}, computed, new Object[] {hidden, heights});
  }

  private static BigDual height(double low, BigDual part, int steps) {
    return part.times(steps).plus(low).squared();
  }

  /** a/2 goes in, c/2 comes out, and the other halves go to the bias. */
  private static Compared withTanh(Random random) {
    int width = ExactDraw.size(random);
    double low = ExactDraw.number(random, 4);
    Layer[] sigmoids = StepSum.network(Math::sin, low, low + 3, width);
    BigDual[] output = halved(sigmoids[1].weights()[0]);
    BigDual bias = BigDual.of(sigmoids[1].bias()[0]).plus(BigDual.sum(output));
    return new Compared(
        new double[] {low, width},
        StepSum.withTanh(sigmoids),
        new Object[] {
          BigNetwork.rows(
              BigDual.of(sigmoids[0].weights()), w -> BigNetwork.each(w, h -> h.times(0.5))),
          halved(sigmoids[0].bias()),
          output,
          bias
        });
  }

  private static BigDual[] halved(double[] v) {
    return BigNetwork.each(BigDual.of(v), vi -> vi.times(0.5));
  }
}
