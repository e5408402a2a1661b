package chainrule.cli;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.network.Network;
import chainrule.training.LearningRate;
import chainrule.training.Optimizer;
import chainrule.training.Regularization;
import chainrule.training.Shuffle;
import chainrule.training.TrainingOptions;

/**
 * A network and its training options, for one kind of data.
 *
 * @param hidden the widths of the hidden layers
 * @param activation of the hidden layers
 * @param last the activation of the last layer
 * @param loss what is made small
 * @param epochs how often to go through the examples
 * @param minibatch how many examples a step takes
 * @param learningRate η at the start
 * @param finalRate η at the end; between the two it falls linearly
 * @param momentum α
 * @param regularization L1, L2 and dropout
 * @param restarts how often to begin anew, from other weights, while training examples are wrong
 */
record TrainingSetting(
    int[] hidden,
    Activation activation,
    Activation last,
    Loss loss,
    int epochs,
    int minibatch,
    double learningRate,
    double finalRate,
    double momentum,
    Regularization regularization,
    int restarts) {

  /** The note's network of two sigmoid neurons and one, one example a step. */
  static final TrainingSetting PEOPLE = new TrainingSetting(new int[] {2}, 1000, 1, 0.1, 9);

  /** Four hidden neurons, all four rows a step. */
  static final TrainingSetting XOR =
      new TrainingSetting(
          new int[] {4},
          Activation.TANH,
          Activation.IDENTITY,
          Loss.SIGMOID_CROSS_ENTROPY,
          500,
          4,
          0.5,
          0.5,
          0,
          Regularization.NONE,
          9);

  /** The 8 × 8 digits. */
  static final TrainingSetting DIGITS =
      new TrainingSetting(
          new int[] {256},
          Activation.RELU,
          Activation.IDENTITY,
          Loss.SOFTMAX_CROSS_ENTROPY,
          60,
          16,
          0.05,
          0.001,
          0.9,
          new Regularization(0, 1e-4, 0.4),
          0);

  /** The slides' network: two hidden layers of 16 sigmoids, ten outputs, and their squared cost. */
  static final TrainingSetting SLIDES = new TrainingSetting(new int[] {16, 16}, 30, 10, 1, 0);

  /** MNIST as a first book on neural networks does it. */
  static final TrainingSetting MNIST = new TrainingSetting(new int[] {30}, 30, 10, 3, 0);

  /** MNIST with what the notes know to be better. */
  static final TrainingSetting MNIST_BEST =
      new TrainingSetting(
          new int[] {100},
          Activation.RELU,
          Activation.IDENTITY,
          Loss.SOFTMAX_CROSS_ENTROPY,
          30,
          32,
          0.1,
          0.001,
          0.9,
          new Regularization(0, 1e-5, 0.1),
          0);

  /** Sigmoids and the squared error, at a rate that stays, without momentum or penalties. */
  private TrainingSetting(
      int[] hidden, int epochs, int minibatch, double learningRate, int restarts) {
    this(
        hidden,
        Activation.SIGMOID,
        Activation.SIGMOID,
        Loss.SQUARED_ERROR,
        epochs,
        minibatch,
        learningRate,
        learningRate,
        0,
        Regularization.NONE,
        restarts);
  }

  /** A network to begin with, if there is memory for it. */
  Network network(int inputs, int outputs, long seed) {
    int[] sizes = new int[hidden.length + 2];
    sizes[0] = inputs;
    System.arraycopy(hidden, 0, sizes, 1, hidden.length);
    sizes[sizes.length - 1] = outputs;
    NetworkMemory.require(sizes);
    return Network.random(sizes, activation, last, loss, seed);
  }

  /** The options of the training loop. */
  TrainingOptions options(long seed, int threads) {
    return new TrainingOptions(
        epochs,
        minibatch,
        Shuffle.EVERY_EPOCH,
        new Optimizer(
            epoch -> LearningRate.decayed(learningRate, finalRate, Math.max(1, epochs - 1), epoch),
            epoch -> momentum,
            momentum > 0),
        regularization,
        seed,
        threads);
  }

  /** This setting with what the command line says otherwise. */
  TrainingSetting with(Arguments given) {
    double rate = given.decimal("--rate", 0, Double.MAX_VALUE, learningRate);
    boolean otherRate = given.has("--rate");
    return new TrainingSetting(
        given.hidden("--hidden", hidden),
        activation,
        last,
        loss,
        given.count("--epochs", 1, epochs),
        given.count("--batch", 1, minibatch),
        rate,
        given.decimal("--final-rate", 0, Double.MAX_VALUE, otherRate ? rate : finalRate),
        given.decimal("--momentum", 0, 0.9999, momentum),
        new Regularization(
            given.decimal("--l1", 0, Double.MAX_VALUE, regularization.l1()),
            given.decimal("--l2", 0, Double.MAX_VALUE, regularization.l2()),
            given.decimal("--dropout", 0, 0.9999, regularization.dropProbability())),
        given.count("--restarts", 0, given.has("--load") ? 0 : restarts));
  }
}
