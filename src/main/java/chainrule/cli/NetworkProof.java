package chainrule.cli;

import chainrule.activation.Activation;
import chainrule.check.Differentiable;
import chainrule.check.FormulaCheck;
import chainrule.check.Problem;
import chainrule.loss.Loss;
import chainrule.network.Network;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/** {@code check --network}: the gradient of a network of any size, in every weight and bias. */
final class NetworkProof {

  private NetworkProof() {}

  /** Proves it, with a progress bar, and says how sharp the proof is. */
  static int run(int[] sizes, long seed, PrintStream out) {
    String name = Arrays.stream(sizes).mapToObj(String::valueOf).collect(Collectors.joining("-"));
    Problem problem = problem(sizes, seed);
    int parameters = problem.at().length;
    Differentiable formula =
        new Differentiable("Network.gradient of " + name, "Network.loss", random -> problem);
    FormulaCheck check;
    try (ProgressBar bar = ProgressBar.on(out, parameters)) {
      check =
          FormulaCheck.of(
              formula,
              1,
              seed,
              done -> bar.show(done, () -> String.format(Locale.ROOT, "%,d entries", done)));
    }
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

  /** Sigmoids and the squared error, as the slides have them, at a random example. */
  private static Problem problem(int[] sizes, long seed) {
    Network network =
        Network.random(sizes, Activation.SIGMOID, Activation.SIGMOID, Loss.SQUARED_ERROR, seed);
    Random random = new Random(seed);
    double[] y = new double[sizes[sizes.length - 1]];
    y[random.nextInt(y.length)] = 1;
    return Problem.network(network, random.doubles(sizes[0]).toArray(), y);
  }
}
