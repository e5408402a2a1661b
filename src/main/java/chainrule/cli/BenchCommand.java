package chainrule.cli;

import chainrule.activation.Activation;
import chainrule.check.GradientCheck;
import chainrule.check.Problem;
import chainrule.data.Examples;
import chainrule.data.IdxFiles;
import chainrule.data.Split;
import chainrule.loss.Loss;
import chainrule.network.Network;
import chainrule.training.Optimizer;
import chainrule.training.Penalty;
import chainrule.training.Shuffle;
import chainrule.training.Trainer;
import chainrule.training.Training;
import chainrule.training.TrainingOptions;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** {@code bench}: fixed work, on one thread, measured beside a plain loop in the same run. */
final class BenchCommand implements Command {

  private static final int WARM_UPS = 2;
  private static final int EXAMPLES = 6000;
  private static final int PIXELS = 784;

  /** Fixed work that can be done again and again. */
  private record Work(String name, String unit, long units, double flops, Runnable run) {}

  @Override
  public int run(List<String> words, PrintStream out) {
    Arguments arguments = Arguments.parse(words, Set.of("--data", "--repeats"));
    if (!arguments.names().isEmpty()) {
      throw new UsageException("bench takes no names");
    }
    int repeats = (int) arguments.number("--repeats", 1, 5);
    Examples examples =
        arguments
            .pathOf("--data")
            .map(folder -> IdxFiles.read(folder).training().choose(firsts()))
            .orElseGet(BenchCommand::dense);
    Work loop = plainLoop();
    double peak = loop.flops / seconds(loop, repeats) / 1e9;
    out.printf(Locale.ROOT, "a plain loop over doubles: %.1f GFLOP/s%n%n", peak);
    out.printf("%-44s %12s %10s %8s%n", "work", "a second", "GFLOP/s", "of loop");
    for (Work work :
        List.of(sigmoids(examples, 10), sigmoids(examples, 1), relus(examples), check())) {
      double seconds = seconds(work, repeats);
      double gigaflops = work.flops / seconds / 1e9;
      out.printf(
          Locale.ROOT,
          "%-44s %,12.0f %10.2f %7.0f%%  %s%n",
          work.name,
          work.units / seconds,
          gigaflops,
          100 * gigaflops / peak,
          work.unit);
      out.flush();
    }
    return DONE;
  }

  private static Work sigmoids(Examples examples, int minibatch) {
    Network network =
        Network.random(
            new int[] {PIXELS, 30, 10},
            Activation.SIGMOID,
            Activation.SIGMOID,
            Loss.SQUARED_ERROR,
            1);
    return training(
        "784-30-10 sigmoid, squared error, batch " + minibatch, network, examples, minibatch);
  }

  private static Work relus(Examples examples) {
    Network network =
        Network.random(
            new int[] {PIXELS, 128, 64, 10},
            Activation.RELU,
            Activation.IDENTITY,
            Loss.SOFTMAX_CROSS_ENTROPY,
            1);
    return training("784-128-64-10 ReLU, softmax, batch 32", network, examples, 32);
  }

  /**
   * One epoch; each weight costs two operations forward, two for its slope, two on the way back.
   */
  private static Work training(String name, Network network, Examples examples, int minibatch) {
    TrainingOptions options =
        new TrainingOptions(
            1, minibatch, Shuffle.EVERY_EPOCH, Optimizer.gradientDescent(0.01), Penalty.NONE, 1, 1);
    Split data = new Split(examples, examples.choose(0));
    double weights = network.parameters().length;
    double first = network.layers()[0].inputs() * network.layers()[0].nodes();
    double flops = examples.size() * (6 * weights - 2 * first);
    return new Work(
        name,
        "examples",
        examples.size(),
        flops,
        () -> Trainer.train(network, data, options, Training.Listener.NONE));
  }

  private static Work check() {
    Network network =
        Network.random(
            new int[] {8, 16, 16, 4},
            Activation.TANH,
            Activation.IDENTITY,
            Loss.SOFTMAX_CROSS_ENTROPY,
            1);
    double[] x = new Random(1).doubles(8).toArray();
    double[] y = {0, 1, 0, 0};
    double[] theta = network.parameters();
    long[] calls = new long[1];
    Problem problem =
        Problem.gradient(
            theta,
            at -> {
              calls[0]++;
              return network.with(at).loss(x, y);
            },
            at -> network.with(at).gradient(x, y));
    GradientCheck.of(problem);
    return new Work(
        "gradient check of 8-16-16-4, every entry",
        "entries",
        theta.length,
        2.0 * calls[0] * theta.length,
        () -> GradientCheck.of(problem));
  }

  /** z ← z + x · row on arrays that stay in the nearest cache. */
  private static Work plainLoop() {
    double[] z = new double[1024];
    double[] row = new Random(1).doubles(z.length).toArray();
    int rounds = 200_000;
    return new Work(
        "loop",
        "",
        rounds,
        2.0 * z.length * rounds,
        () -> {
          for (int round = 0; round < rounds; round++) {
            add(z, 1e-9 * round, row);
          }
        });
  }

  private static void add(double[] z, double x, double[] row) {
    for (int j = 0; j < z.length; j++) {
      z[j] += x * row[j];
    }
  }

  /** The median of some runs, after the JIT has seen the work. */
  private static double seconds(Work work, int repeats) {
    double[] seconds = new double[repeats];
    for (int i = -WARM_UPS; i < repeats; i++) {
      long start = System.nanoTime();
      work.run.run();
      if (i >= 0) {
        seconds[i] = (System.nanoTime() - start) / 1e9;
      }
    }
    Arrays.sort(seconds);
    return seconds[repeats / 2];
  }

  private static int[] firsts() {
    int[] firsts = new int[EXAMPLES];
    Arrays.setAll(firsts, n -> n);
    return firsts;
  }

  private static Examples dense() {
    Random random = new Random(1);
    double[][] x = new double[EXAMPLES][];
    double[][] y = new double[EXAMPLES][10];
    for (int n = 0; n < EXAMPLES; n++) {
      x[n] = random.doubles(PIXELS).toArray();
      y[n][random.nextInt(10)] = 1;
    }
    return Examples.of(x, y);
  }
}
