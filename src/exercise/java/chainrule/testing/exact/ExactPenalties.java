package chainrule.testing.exact;

import static chainrule.testing.exact.BigDual.dot;
import static chainrule.testing.exact.BigDual.sum;
import static chainrule.testing.exact.BigNetwork.each;
import static chainrule.testing.exact.Compared.vector;

import chainrule.check.ExactFormula;
import chainrule.regularization.Dropout;
import chainrule.regularization.L1;
import chainrule.regularization.L2;
import chainrule.regularization.PlainDropout;
import chainrule.regularization.ProximalStep;
import chainrule.regularization.RegularizedLoss;
import chainrule.testing.exact.Compared.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** The formulas of {@code chainrule.regularization}. */
final class ExactPenalties {

  private ExactPenalties() {}

  private interface Penalty<R> extends BiFunction<double[], Double, R> {}

  static List<ExactFormula> all() {
    return List.of(
        penalty("L1.value", L1::value, BigDual::abs),
        penaltyGradient("L1.gradient", L1::gradient, BigDual::abs),
        penalty("L2.value", L2::value, BigDual::squared),
        penaltyGradient("L2.gradient", L2::gradient, BigDual::squared),
        vector("RegularizedLoss.value", Unit.TERMS, ExactPenalties::objective),
        vector("RegularizedLoss.gradient", Unit.TERMS, ExactPenalties::objectiveGradient),
        vector("ProximalStep.l1", Unit.TERMS, ExactPenalties::proximal),
        vector("Dropout.forward", Unit.ULP, ExactPenalties::forward),
        vector("Dropout.backward", Unit.ULP, ExactPenalties::backward),
        vector("PlainDropout.masked", Unit.ULP, ExactPenalties::plain),
        vector("PlainDropout.inference", Unit.ULP, ExactPenalties::inference));
  }

  private static BigDual penalty(BigDual[] w, double lambda, UnaryOperator<BigDual> each) {
    return sum(each(w, each)).times(lambda);
  }

  private static ExactFormula penalty(
      String name, Penalty<Double> computed, UnaryOperator<BigDual> each) {
    return vector(
        name,
        Unit.ULP,
        random -> {
          double[] w = ExactDraw.vector(random);
          double lambda = random.nextDouble();
          return new Compared(w, computed.apply(w, lambda), penalty(BigDual.of(w), lambda, each));
        });
  }

  private static ExactFormula penaltyGradient(
      String name, Penalty<double[]> computed, UnaryOperator<BigDual> each) {
    return vector(
        name,
        Unit.ULP,
        random -> {
          double[] w = ExactDraw.vector(random);
          double lambda = random.nextDouble();
          return new Compared(
              w,
              computed.apply(w, lambda),
              BigDual.gradient(w, moving -> penalty(moving, lambda, each)));
        });
  }

  private static Compared objective(Random random) {
    double[] losses = ExactDraw.vector(random);
    double omega = ExactDraw.number(random, 300);
    double lambda = random.nextDouble();
    BigDual mean = sum(BigDual.of(losses)).over(losses.length);
    return new Compared(
        losses,
        RegularizedLoss.value(losses, omega, lambda),
        mean.plus(BigDual.of(omega).times(lambda)));
  }

  /** Of losses whose gradients are given: linear ones. */
  private static Compared objectiveGradient(Random random) {
    double[][] gradients =
        ExactDraw.matrix(random, ExactDraw.size(random), ExactDraw.few(random), 300);
    double[] omega = ExactDraw.vector(random, gradients[0].length, 300);
    double lambda = random.nextDouble();
    BigDual[] exact =
        BigDual.gradient(
            new double[omega.length],
            theta ->
                sum(Arrays.stream(gradients)
                        .map(g -> dot(BigDual.of(g), theta))
                        .toArray(BigDual[]::new))
                    .over(gradients.length)
                    .plus(dot(BigDual.of(omega), theta).times(lambda)));
    return new Compared(gradients, RegularizedLoss.gradient(gradients, omega, lambda), exact);
  }

  private static Compared proximal(Random random) {
    double[] w = ExactDraw.vector(random);
    double lambda = random.nextDouble();
    double eta = random.nextDouble();
    BigDual step = BigDual.of(lambda).times(eta);
    return new Compared(
        w,
        ProximalStep.l1(w, lambda, eta),
        each(
            BigDual.of(w),
            wi -> {
              BigDual size = wi.abs().minus(step);
              BigDual kept = size.isPositive() ? size : size.times(0);
              return wi.isPositive() ? kept : kept.negated();
            }));
  }

  private static BigDual[] masked(BigDual[] h, boolean[] keep, double p) {
    BigDual[] masked = h.clone();
    Arrays.setAll(masked, i -> keep[i] ? h[i].over(BigDual.of(1).minus(p)) : BigDual.of(0));
    return masked;
  }

  private static Compared forward(Random random) {
    double[] h = ExactDraw.vector(random);
    boolean[] keep = ExactDraw.mask(random, h.length);
    double p = random.nextDouble();
    return new Compared(h, Dropout.forward(h, keep, p), masked(BigDual.of(h), keep, p));
  }

  private static Compared backward(Random random) {
    double[] g = ExactDraw.vector(random);
    boolean[] keep = ExactDraw.mask(random, g.length);
    double p = random.nextDouble();
    return new Compared(
        g,
        Dropout.backward(g, keep, p),
        BigDual.gradient(new double[g.length], h -> dot(BigDual.of(g), masked(h, keep, p))));
  }

  private static Compared plain(Random random) {
    double[] h = ExactDraw.vector(random);
    boolean[] keep = ExactDraw.mask(random, h.length);
    return new Compared(h, PlainDropout.masked(h, keep), masked(BigDual.of(h), keep, 0));
  }

  private static Compared inference(Random random) {
    double[] h = ExactDraw.vector(random);
    double p = random.nextDouble();
    return new Compared(
        h,
        PlainDropout.inference(h, p),
        each(BigDual.of(h), hi -> BigDual.of(1).minus(p).times(hi)));
  }
}
