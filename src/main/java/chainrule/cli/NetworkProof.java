package chainrule.cli;

import chainrule.activation.Activation;
import chainrule.check.Differentiable;
import chainrule.check.FormulaCheck;
import chainrule.check.Problem;
import chainrule.loss.Loss;
import chainrule.network.Network;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** {@code check --network}: the gradient of a network of any size, in every weight and bias. */
final class NetworkProof {

  private NetworkProof() {}

  /**
   * Proves it for sigmoids and the squared error, as the slides have them, with a progress bar, and
   * says how sharp the proof is.
   */
  static int run(int[] sizes, long seed, PrintStream out) {
    NetworkMemory.require(sizes);
    Network network =
        Network.random(sizes, Activation.SIGMOID, Activation.SIGMOID, Loss.SQUARED_ERROR, seed);
    Problem problem = problem(network, sizes, seed);
    int parameters = problem.at().length;
    String name = "Network.gradient of " + LearningCurve.sizes(network);
    Differentiable formula = new Differentiable(name, "Network.loss", random -> problem);
    FormulaCheck check = checked(formula, parameters, seed, out);
    CheckTable.print(List.of(check), out);
    out.println();
    out.printf(
        Locale.ROOT,
        check.verdict().isGood()
            ? "%,d weights and biases, the slope of each is right (seed %d)%n"
            : "of %,d weights and biases not every slope is right (seed %d)%n",
        parameters,
        seed);
    return check.verdict().isGood() ? Command.DONE : Command.WRONG;
  }

  private static FormulaCheck checked(
      Differentiable formula, int parameters, long seed, PrintStream out) {
    try (ProgressBar bar = ProgressBar.on(out, parameters)) {
      return FormulaCheck.of(
          formula,
          1,
          seed,
          done -> bar.show(done, () -> String.format(Locale.ROOT, "%,d entries", done)));
    }
  }

  /** At a random example. */
  private static Problem problem(Network network, int[] sizes, long seed) {
    Random random = new Random(seed);
    double[] y = new double[sizes[sizes.length - 1]];
    y[random.nextInt(y.length)] = 1;
    return Problem.network(network, random.doubles(sizes[0]).toArray(), y);
  }
}
