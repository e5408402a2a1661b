package chainrule.testing.exact;

import static chainrule.testing.exact.BigNetwork.each;
import static chainrule.testing.exact.BigNetwork.minus;
import static chainrule.testing.exact.Compared.vector;

import chainrule.check.ExactFormula;
import chainrule.testing.exact.Compared.Unit;
import chainrule.training.Descent;
import chainrule.training.ExampleGradient;
import chainrule.training.MinibatchGradient;
import chainrule.training.MinibatchTraining;
import chainrule.training.OnlineTraining;
import chainrule.training.Restarts;
import chainrule.training.StochasticGradientDescent;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Training of {@code chainrule.training}, on losses whose slope is simple: ½‖θ − tₙ‖² has θ − tₙ.
 */
record ExactTraining(double[] theta, double[][] targets, double eta, int[] batch) {

  static List<ExactFormula> all() {
    return List.of(
        vector("MinibatchGradient.mean", Unit.TERMS, r -> draw(r).mean()),
        vector("StochasticGradientDescent.step", Unit.TERMS, r -> draw(r).step()),
        vector("StochasticGradientDescent.epoch", Unit.TERMS, r -> draw(r).epoch()),
        vector("MinibatchTraining.train", Unit.TERMS, r -> draw(r).minibatches(r)),
        vector("OnlineTraining.train", Unit.TERMS, r -> draw(r).online()),
        vector("Descent.path", Unit.TERMS, r -> draw(r).path()),
        vector("Restarts.best", Unit.TERMS, r -> draw(r).best()));
  }

  private static ExactTraining draw(Random random) {
    int n = ExactDraw.few(random);
    double reach = ExactDraw.reach(random);
    double[][] targets = ExactDraw.matrix(random, ExactDraw.size(random), n, reach);
    return new ExactTraining(
        ExactDraw.vector(random, n, reach),
        targets,
        random.nextDouble(),
        random.ints(ExactDraw.size(random), 0, targets.length).toArray());
  }

  private ExampleGradient gradient() {
    return (at, n) ->
        IntStream.range(0, at.length).mapToDouble(i -> at[i] - targets[n][i]).toArray();
  }

  private BigDual[] mean(BigDual[] at, int... examples) {
    BigDual[] sum = BigDual.of(new double[at.length]);
    for (int n : examples) {
      sum = BigNetwork.plus(sum, minus(at, BigDual.of(targets[n])));
    }
    return each(sum, s -> s.over(examples.length));
  }

  private BigDual[] step(BigDual[] at, int... examples) {
    return minus(at, each(mean(at, examples), g -> g.times(eta)));
  }

  private Compared mean() {
    return new Compared(
        theta, MinibatchGradient.mean(theta, gradient(), batch), mean(BigDual.of(theta), batch));
  }

  private Compared step() {
    return new Compared(
        theta,
        StochasticGradientDescent.step(theta, gradient(), batch, eta),
        step(BigDual.of(theta), batch));
  }

  /** First the batch, then each example by itself. */
  private Compared epoch() {
    int[] all = IntStream.range(0, targets.length).toArray();
    BigDual[] exact = step(step(BigDual.of(theta), batch), all);
    return new Compared(
        theta,
        StochasticGradientDescent.epoch(theta, gradient(), new int[][] {batch, all}, eta),
        exact);
  }

  /** All examples in each minibatch, so that chance has no effect but in their order. */
  private Compared minibatches(Random random) {
    int[] all = IntStream.range(0, targets.length).toArray();
    BigDual[] exact = step(step(step(BigDual.of(theta), all), all), all);
    return new Compared(
        theta,
        MinibatchTraining.train(
            theta, gradient(), all.length, all.length, k -> eta, (at, k) -> k == 3, random),
        exact);
  }

  private Compared online() {
    BigDual[] exact = BigDual.of(theta);
    for (int epoch = 0; epoch < 2; epoch++) {
      for (int n = 0; n < targets.length; n++) {
        exact = step(exact, n);
      }
    }
    return new Compared(
        theta, OnlineTraining.train(theta, gradient(), targets.length, eta, 2), exact);
  }

  /** Towards the first target. */
  private BigDual[][] descent(double[] start) {
    BigDual[][] path = new BigDual[4][];
    path[0] = BigDual.of(start);
    for (int k = 1; k < path.length; k++) {
      path[k] = step(path[k - 1], 0);
    }
    return path;
  }

  private Compared path() {
    return new Compared(
        theta, Descent.path(theta, at -> gradient().at(at, 0), eta, 3), descent(theta));
  }

  /** The start whose end has the smallest first entry. */
  private Compared best() {
    double[][] starts = Arrays.copyOf(targets, targets.length);
    BigDual[] best = null;
    for (double[] start : starts) {
      BigDual[] end = descent(start)[3];
      best = best == null || best[0].minus(end[0]).isPositive() ? end : best;
    }
    return new Compared(
        theta, Restarts.best(at -> at[0], at -> gradient().at(at, 0), starts, eta, 3), best);
  }
}
