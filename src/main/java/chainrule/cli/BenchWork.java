package chainrule.cli;

import chainrule.activation.Activation;
import chainrule.data.Examples;
import chainrule.data.Split;
import chainrule.loss.Loss;
import chainrule.network.Network;
import chainrule.training.Optimizer;
import chainrule.training.Regularization;
import chainrule.training.Shuffle;
import chainrule.training.Training;
import chainrule.training.TrainingOptions;
import chainrule.training.fast.Trainer;
import java.util.List;
import java.util.Random;

/**
 * Fixed work that can be done again and again.
 *
 * @param name what it is
 * @param unit what is counted
 * @param units how many of them one run does
 * @param flops how many multiplications and additions that takes
 * @param run does it once
 */
record BenchWork(String name, String unit, long units, double flops, Runnable run) {

  /** Of an MNIST picture. */
  static final int PIXELS = 784;

  /** Epochs in one run, so that it is training that counts and not the start of it. */
  private static final int EPOCHS = 5;

  /** Training on some examples, and checking a gradient. */
  static List<BenchWork> all(Examples examples) {
    return List.of(
        sigmoids(examples, 10),
        sigmoids(examples, 1),
        relus(examples),
        BenchChecks.quick(),
        BenchChecks.proving());
  }

  private static BenchWork sigmoids(Examples examples, int minibatch) {
    return sigmoids(examples, 30, minibatch);
  }

  /** A hidden layer of so many sigmoids, and one for each target. */
  static BenchWork sigmoids(Examples examples, int hidden, int minibatch) {
    Network network =
        Network.random(
            new int[] {examples.inputSize(), hidden, examples.targetSize()},
            Activation.SIGMOID,
            Activation.SIGMOID,
            Loss.SQUARED_ERROR,
            1);
    return training(
        "%d-%d-%d sigmoid, squared error, batch %d"
            .formatted(examples.inputSize(), hidden, examples.targetSize(), minibatch),
        network,
        examples,
        minibatch);
  }

  private static BenchWork relus(Examples examples) {
    Network network =
        Network.random(
            new int[] {examples.inputSize(), 128, 64, 10},
            Activation.RELU,
            Activation.IDENTITY,
            Loss.SOFTMAX_CROSS_ENTROPY,
            1);
    return training(
        examples.inputSize() + "-128-64-10 ReLU, softmax, batch 32", network, examples, 32);
  }

  /**
   * Some epochs; each weight costs two operations forward, two for its slope, two on the way back.
   */
  private static BenchWork training(
      String name, Network network, Examples examples, int minibatch) {
    TrainingOptions options =
        new TrainingOptions(
            EPOCHS,
            minibatch,
            Shuffle.EVERY_EPOCH,
            Optimizer.gradientDescent(0.01),
            Regularization.NONE,
            1,
            1);
    Split data = new Split(examples, examples.choose(0));
    double weights = network.parameters().length;
    double first = network.layers()[0].inputs() * network.layers()[0].nodes();
    long seen = (long) EPOCHS * examples.size();
    return new BenchWork(
        name,
        "examples",
        seen,
        seen * (6 * weights - 2 * first),
        () -> Trainer.train(network, data, options, Training.Listener.NONE));
  }

  /** z ← z + x · row on arrays that stay in the nearest cache. */
  static BenchWork plainLoop() {
    double[] z = new double[1024];
    double[] row = new Random(1).doubles(z.length).toArray();
    int rounds = 200_000;
    return new BenchWork(
        "a plain loop",
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
}
