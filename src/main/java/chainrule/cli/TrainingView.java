package chainrule.cli;

import chainrule.data.Split;
import chainrule.network.Network;
import chainrule.text.WholeFile;
import chainrule.training.NetworkFile;
import chainrule.training.Training;
import chainrule.training.Training.Epoch;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Shows how training goes on, and saves the network after each epoch. */
final class TrainingView implements Training.Listener, AutoCloseable {

  private final int examples;
  private final Optional<Path> save;
  private final ProgressBar bar;
  private final long start = System.nanoTime();
  private String accuracy = "";

  TrainingView(PrintStream out, int epochs, Split data, Optional<Path> save) {
    this.examples = data.training().size();
    this.save = save;
    this.bar = ProgressBar.on(out, (long) epochs * examples);
  }

  @Override
  public void afterMinibatch(int epoch, int done, double meanLoss) {
    long all = (long) (epoch - 1) * examples + done;
    bar.show(
        all,
        () ->
            String.format(
                Locale.ROOT,
                "epoch %d, loss %s%s, %,d examples/s",
                epoch,
                loss(meanLoss),
                accuracy,
                (long) (all / ((System.nanoTime() - start) / 1e9))));
  }

  /** Four digits after the point; a loss that has run away would have hundreds before it. */
  static String loss(double loss) {
    return String.format(Locale.ROOT, loss < 1e6 ? "%.4f" : "%.4e", loss);
  }

  @Override
  public void afterEpoch(Epoch epoch, Network network) {
    accuracy = String.format(Locale.ROOT, ", %.2f %% right", 100 * epoch.heldOutAccuracy());
    save.ifPresent(file -> WholeFile.write(file, NetworkFile.bytes(network)));
  }

  @Override
  public void close() {
    bar.close();
  }
}
