package chainrule.training.fast;

import chainrule.data.Examples;
import chainrule.data.Split;
import chainrule.network.Layer;
import chainrule.network.Network;
import chainrule.regularization.L1;
import chainrule.regularization.L2;
import chainrule.training.Minibatches;
import chainrule.training.Momentum;
import chainrule.training.Nesterov;
import chainrule.training.Regularization;
import chainrule.training.Training;
import chainrule.training.Training.Epoch;
import chainrule.training.TrainingOptions;
import java.util.stream.Stream;

/** The training loop once more, slowly, in the formulas of its parts. */
final class PlainLoop {

  private PlainLoop() {}

  /** {@link Trainer#train}, without dropout and threads. */
  static Network train(
      Network start, Split data, TrainingOptions options, Training.Listener listener) {
    Examples training = data.training();
    Network network = start;
    double[] velocity = new double[network.parameters().length];
    for (int k = 0; k < options.epochs(); k++) {
      int[] order = Minibatches.order(training.size(), options.shuffle(), options.seed(), k);
      double loss = 0;
      double right = 0;
      int done = 0;
      for (int[] batch : Minibatches.cut(order, options.minibatch())) {
        Examples chosen = training.choose(batch);
        double learningRate = options.optimizer().learningRate().applyAsDouble(k);
        double momentum = options.optimizer().momentum().applyAsDouble(k);
        Network here = network;
        if (options.optimizer().nesterov()) {
          here = network.with(Nesterov.lookAhead(network.parameters(), velocity, momentum));
        }
        loss += batch.length * meanLoss(here, chosen);
        right += batch.length * accuracy(here, chosen);
        done += batch.length;
        listener.afterMinibatch(k + 1, done, loss / done);
        double[] gradient = gradient(here, chosen, options.regularization());
        velocity = Momentum.velocity(velocity, gradient, learningRate, momentum);
        network = network.with(Momentum.step(network.parameters(), velocity));
      }
      double heldOut = meanLoss(network, data.heldOut());
      double rightHeldOut = accuracy(network, data.heldOut());
      listener.afterEpoch(
          new Epoch(k + 1, loss / done, right / done, heldOut, rightHeldOut), network);
    }
    return network;
  }

  static double meanLoss(Network network, Examples examples) {
    double sum = 0;
    for (int n = 0; n < examples.size(); n++) {
      sum += network.loss(examples.input(n), examples.target(n));
    }
    return sum / examples.size();
  }

  private static double accuracy(Network network, Examples examples) {
    double right = 0;
    for (int n = 0; n < examples.size(); n++) {
      double[] output = network.output(examples.input(n));
      right += (output[1] > output[0] ? 1 : 0) == examples.label(n) ? 1 : 0;
    }
    return right / examples.size();
  }

  /** The mean over the examples, and the penalties of the weights. */
  private static double[] gradient(
      Network network, Examples examples, Regularization regularization) {
    double[] theta = network.parameters();
    double[] weights = weights(network);
    double[] l1 = L1.gradient(weights, regularization.l1());
    double[] l2 = L2.gradient(weights, regularization.l2());
    double[] mean = new double[theta.length];
    for (int n = 0; n < examples.size(); n++) {
      double[] ofOne = network.gradient(examples.input(n), examples.target(n));
      for (int i = 0; i < mean.length; i++) {
        mean[i] += ofOne[i] / examples.size();
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] += l1[i] + l2[i];
    }
    return mean;
  }

  /** The parameters, with 0 in place of each bias. */
  static double[] weights(Network network) {
    Layer[] layers =
        Stream.of(network.layers())
            .map(layer -> new Layer(layer.weights(), new double[layer.nodes()], layer.activation()))
            .toArray(Layer[]::new);
    return new Network(layers, network.loss()).parameters();
  }
}
