package chainrule.check;

import static chainrule.graph.Arithmetic.scaled;

import chainrule.check.DeepGraph.Example;
import chainrule.check.Witness.Testimony;
import chainrule.graph.Node;
import chainrule.network.Network;
import chainrule.training.MinibatchGradient;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The graph's word on {@code training}. */
final class TrainingWitnesses {

  private TrainingWitnesses() {}

  static List<Witness> all() {
    return List.of(new Witness("MinibatchGradient.mean", TrainingWitnesses::mean));
  }

  /** Of one graph over the batch; an example may be drawn twice. */
  private static Testimony mean(Random random) {
    DeepGraph graph = DeepGraph.draw(random);
    Network network = graph.network();
    Example[] all = graph.examples(random, PointDraw.size(random));
    int[] batch = random.ints(PointDraw.size(random), 0, all.length).toArray();
    double[] byHand =
        MinibatchGradient.mean(
            network.parameters(),
            (theta, n) -> network.with(theta).gradient(all[n].x(), all[n].y()),
            batch);
    Node sum = graph.sum(IntStream.of(batch).mapToObj(n -> all[n]).toArray(Example[]::new));
    return Testimony.of(byHand, scaled(1.0 / batch.length, sum), graph.parameters());
  }
}
