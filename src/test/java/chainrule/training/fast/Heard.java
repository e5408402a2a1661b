package chainrule.training.fast;

import chainrule.network.Network;
import chainrule.training.Training;
import chainrule.training.Training.Epoch;
import java.util.ArrayList;
import java.util.List;

/** All that a listener is told. */
final class Heard implements Training.Listener {
  final List<Double> minibatches = new ArrayList<>();
  final List<Epoch> curve = new ArrayList<>();

  @Override
  public void afterMinibatch(int epoch, int examples, double meanLoss) {
    minibatches.addAll(List.of((double) epoch, (double) examples, meanLoss));
  }

  @Override
  public void afterEpoch(Epoch epoch, Network network) {
    curve.add(epoch);
  }

  double[] numbers() {
    List<Double> all = new ArrayList<>(minibatches);
    for (Epoch e : curve) {
      all.addAll(List.of((double) e.number(), e.trainingLoss(), e.trainingAccuracy()));
      all.addAll(List.of(e.heldOutLoss(), e.heldOutAccuracy()));
    }
    return all.stream().mapToDouble(number -> number).toArray();
  }
}
