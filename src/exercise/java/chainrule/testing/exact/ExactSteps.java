package chainrule.testing.exact;

import static chainrule.testing.exact.BigNetwork.each;
import static chainrule.testing.exact.BigNetwork.minus;
import static chainrule.testing.exact.BigNetwork.plus;
import static chainrule.testing.exact.Compared.scalar;
import static chainrule.testing.exact.Compared.vector;

import chainrule.check.ExactFormula;
import chainrule.testing.exact.Compared.Unit;
import chainrule.training.AheadNesterov;
import chainrule.training.DecayingAverage;
import chainrule.training.GradientDescent;
import chainrule.training.LearningRate;
import chainrule.training.Momentum;
import chainrule.training.MomentumSchedule;
import chainrule.training.Nesterov;
import chainrule.training.OutsideMomentum;
import chainrule.training.TerminalStep;
import java.util.List;
import java.util.Random;

/** The rules of single steps in {@code chainrule.training}, and of their length. */
final class ExactSteps {

  private ExactSteps() {}

  static List<ExactFormula> all() {
    return List.of(
        scalar("GradientDescent.step", Unit.TERMS, r -> Case.draw(r, 1).descent()),
        vector("Momentum.velocity", Unit.TERMS, r -> Case.draw(r).momentumVelocity()),
        vector("Momentum.step", Unit.ULP, r -> Case.draw(r).momentumStep()),
        vector("Nesterov.lookAhead", Unit.TERMS, r -> Case.draw(r).lookAhead()),
        vector("Nesterov.velocity", Unit.TERMS, r -> Case.draw(r).nesterovVelocity()),
        vector("AheadNesterov.step", Unit.TERMS, r -> Case.draw(r).aheadStep()),
        vector("AheadNesterov.theta", Unit.TERMS, r -> Case.draw(r).aheadTheta()),
        vector("OutsideMomentum.step", Unit.TERMS, r -> Case.draw(r).outsideStep()),
        vector("OutsideMomentum.velocity", Unit.ULP, r -> Case.draw(r).outsideVelocity()),
        vector("DecayingAverage.sum", Unit.TERMS, r -> Case.draw(r).decayingSum()),
        vector("DecayingAverage.average", Unit.TERMS, r -> Case.draw(r).decayingAverage()),
        scalar("MomentumSchedule.at", Unit.ULP, ExactSteps::schedule),
        scalar("LearningRate.decayed", Unit.TERMS, ExactSteps::decayed),
        scalar("LearningRate.halved", Unit.ULP, ExactSteps::halved),
        scalar("TerminalStep.speedUp", Unit.ULP, ExactSteps::speedUp),
        vector("TerminalStep.length", Unit.ULP, ExactSteps::length));
  }

  /** Parameters θ, a velocity v, a slope g, a rate η and a momentum α. */
  private record Case(double[] theta, double[] v, double[] g, double eta, double alpha) {

    static Case draw(Random random) {
      return draw(random, ExactDraw.size(random));
    }

    static Case draw(Random random, int n) {
      return new Case(
          ExactDraw.vector(random, n, ExactDraw.reach(random)),
          ExactDraw.vector(random, n, ExactDraw.reach(random)),
          ExactDraw.vector(random, n, ExactDraw.reach(random)),
          Math.pow(10, -4 * random.nextDouble()),
          random.nextDouble());
    }

    private static BigDual[] times(double c, BigDual[] x) {
      return each(x, xi -> xi.times(c));
    }

    private BigDual[] bigTheta() {
      return BigDual.of(theta);
    }

    private BigDual[] bigV() {
      return BigDual.of(v);
    }

    private BigDual[] bigG() {
      return BigDual.of(g);
    }

    /** For one weight, and for an array of them. */
    Compared descent() {
      BigDual exact = minus(bigTheta(), times(eta, bigG()))[0];
      return new Compared(
          new double[] {theta[0], g[0], eta},
          new Object[] {
            GradientDescent.step(theta[0], g[0], eta), GradientDescent.step(theta, g, eta)
          },
          new BigDual[] {exact, exact});
    }

    Compared momentumVelocity() {
      return new Compared(
          v, Momentum.velocity(v, g, eta, alpha), minus(times(alpha, bigV()), times(eta, bigG())));
    }

    Compared momentumStep() {
      return new Compared(theta, Momentum.step(theta, v), plus(bigTheta(), bigV()));
    }

    private BigDual[] ahead() {
      return plus(bigTheta(), times(alpha, bigV()));
    }

    Compared lookAhead() {
      return new Compared(theta, Nesterov.lookAhead(theta, v, alpha), ahead());
    }

    /** On E = ½‖θ‖², whose slope is θ. */
    Compared nesterovVelocity() {
      return new Compared(
          theta,
          Nesterov.velocity(theta, v, at -> at, eta, alpha),
          minus(times(alpha, bigV()), times(eta, ahead())));
    }

    /** θ̂ − α v + (1 + α) v′; here g is v′. */
    Compared aheadStep() {
      BigDual[] further = plus(bigG(), times(alpha, bigG()));
      return new Compared(
          theta,
          AheadNesterov.step(theta, v, g, alpha),
          plus(minus(bigTheta(), times(alpha, bigV())), further));
    }

    Compared aheadTheta() {
      return new Compared(
          theta, AheadNesterov.theta(theta, v, alpha), minus(bigTheta(), times(alpha, bigV())));
    }

    private BigDual[] decayed() {
      return plus(times(alpha, bigV()), bigG());
    }

    Compared outsideStep() {
      return new Compared(
          theta, OutsideMomentum.step(theta, v, eta), minus(bigTheta(), times(eta, bigV())));
    }

    Compared outsideVelocity() {
      return new Compared(v, OutsideMomentum.velocity(v, eta), times(-eta, bigV()));
    }

    Compared decayingSum() {
      return new Compared(v, DecayingAverage.sum(v, g, alpha), decayed());
    }

    Compared decayingAverage() {
      BigDual rest = BigDual.of(1).minus(alpha);
      return new Compared(
          v,
          DecayingAverage.average(v, g, alpha),
          plus(times(alpha, bigV()), each(bigG(), gi -> gi.times(rest))));
    }
  }

  private static Compared schedule(Random random) {
    double[] alphas = random.doubles(ExactDraw.size(random)).toArray();
    int each = ExactDraw.size(random);
    int stage = random.nextInt(2 * alphas.length);
    int epoch = stage * each + random.nextInt(each);
    return new Compared(
        alphas,
        MomentumSchedule.at(alphas, each, epoch),
        BigDual.of(alphas[Math.min(stage, alphas.length - 1)]));
  }

  /** A straight line from η₀ to η_τ. */
  private static Compared decayed(Random random) {
    double eta0 = random.nextDouble();
    double etaTau = eta0 * random.nextDouble();
    int tau = 1 + random.nextInt(1000);
    int k = random.nextInt(tau + 5);
    BigDual share = BigDual.of(Math.min(k, tau)).over(tau);
    return new Compared(
        new double[] {eta0, etaTau, tau, k},
        LearningRate.decayed(eta0, etaTau, tau, k),
        BigDual.of(1).minus(share).times(eta0).plus(share.times(etaTau)));
  }

  /** On the loss η after a step η, which falls below a limit as soon as η is below it. */
  private static Compared halved(Random random) {
    double eta = 10 * random.nextDouble() + 1e-3;
    int halvings = random.nextInt(30);
    double limit = Math.scalb(eta, -halvings) * 1.5;
    return new Compared(
        new double[] {eta, limit},
        LearningRate.halved(eta, limit, after -> after),
        BigDual.of(eta).times(Math.scalb(1, -halvings)));
  }

  private static Compared speedUp(Random random) {
    double alpha = ExactDraw.probability(random);
    return new Compared(
        alpha, TerminalStep.speedUp(alpha), BigDual.of(1).over(BigDual.of(1).minus(alpha)));
  }

  /** η ‖g‖ / (1 − α), with slopes whose squares leave the doubles. */
  private static Compared length(Random random) {
    double[] g =
        ExactDraw.vector(
            random, ExactDraw.size(random), Math.pow(10, ExactDraw.number(random, 200)));
    double eta = random.nextDouble();
    double alpha = random.nextDouble();
    BigDual squares = BigDual.sum(each(BigDual.of(g), BigDual::squared));
    return new Compared(
        g,
        TerminalStep.length(g, eta, alpha),
        squares.sqrt().times(eta).over(BigDual.of(1).minus(alpha)));
  }
}
