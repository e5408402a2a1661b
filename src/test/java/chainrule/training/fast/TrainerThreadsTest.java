package chainrule.training.fast;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.activation.Activation;
import chainrule.data.Examples;
import chainrule.data.PlainExamples;
import chainrule.data.Split;
import chainrule.loss.Loss;
import chainrule.network.Network;
import chainrule.training.Optimizer;
import chainrule.training.Regularization;
import chainrule.training.Shuffle;
import chainrule.training.Training;
import chainrule.training.TrainingOptions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** As many threads work as were asked for, and none is left behind. */
class TrainerThreadsTest {

  private static final int EXAMPLES = 64;

  /** Waited for only by a test that fails. */
  private static final int SECONDS = 300;

  /** Examples that know who asked for them, and let no one pass before all have come. */
  private static final class Watched extends PlainExamples {
    final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final CountDownLatch missing;
    private volatile boolean late;

    Watched(int threads) {
      super(numbered());
      missing = new CountDownLatch(threads);
    }

    @Override
    public void copyInput(int n, double[] into) {
      super.copyInput(n, into);
      if (threads.add(Thread.currentThread())) {
        missing.countDown();
      }
      try {
        late |= !late && !missing.await(SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }

    private static Examples numbered() {
      double[][] x = new double[EXAMPLES][1];
      double[][] y = new double[EXAMPLES][1];
      for (int n = 0; n < EXAMPLES; n++) {
        x[n][0] = n;
        y[n][0] = n % 2;
      }
      return Examples.of(x, y);
    }
  }

  private static Watched trained(int threads) {
    Watched examples = new Watched(threads);
    Network start =
        Network.random(
            new int[] {1, 1}, Activation.TANH, Activation.IDENTITY, Loss.SIGMOID_CROSS_ENTROPY, 1);
    TrainingOptions options =
        new TrainingOptions(
            1,
            EXAMPLES,
            Shuffle.NEVER,
            Optimizer.gradientDescent(0.1),
            Regularization.NONE,
            1,
            threads);
    Trainer.train(start, new Split(examples, examples), options, Training.Listener.NONE);
    assertThat(examples.late).as("some thread never came").isFalse();
    return examples;
  }

  @Test
  void oneThread_isTheCallersOwn() {
    assertThat(trained(1).threads).containsExactly(Thread.currentThread());
  }

  @Test
  void twoThreads_workAtTheSameTime_andEnd() throws InterruptedException {
    Set<Thread> threads = trained(2).threads;
    assertThat(threads).hasSizeGreaterThanOrEqualTo(2).doesNotContain(Thread.currentThread());
    for (Thread thread : threads) {
      thread.join(TimeUnit.SECONDS.toMillis(SECONDS));
      assertThat(thread.isAlive()).isFalse();
    }
  }
}
