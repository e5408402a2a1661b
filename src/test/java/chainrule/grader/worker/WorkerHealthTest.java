package chainrule.grader.worker;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testing.ReferenceOnly;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What makes a worker unfit for the next answer. */
@ReferenceOnly
class WorkerHealthTest {

  private static final String SEED = "chainrule.seed";

  private final Object properties = System.getProperties().clone();
  private final Locale locale = Locale.getDefault();

  @BeforeEach
  void likeAWorker() {
    System.setProperty(SEED, "1");
  }

  @AfterEach
  void asItWas() {
    System.setProperties((Properties) properties);
    Locale.setDefault(locale);
  }

  /** Another one that ends meanwhile makes no room for it. */
  @Test
  void threadThatIsLeft_isNoticed_andNotWaitedForLong() throws Exception {
    CountDownLatch endOfThatThere = new CountDownLatch(1);
    Thread there = new Thread(() -> await(endOfThatThere));
    there.start();
    WorkerHealth health = new WorkerHealth();
    assertThat(health.isGood()).isTrue();
    CountDownLatch endOfTheOther = new CountDownLatch(1);
    Thread left = new Thread(() -> await(endOfTheOther));
    left.start();
    endOfThatThere.countDown();
    there.join();
    assertThat(health.isGood()).isFalse();
    endOfTheOther.countDown();
    left.join();
    assertThat(health.isGood()).isTrue();
  }

  /** jqwik shrinks there on a JVM of three processors or more, or of Java 25. */
  @Test
  void commonPool_mayBeThere_butMustHaveNothingToDo() throws Exception {
    WorkerHealth health = new WorkerHealth();
    CountDownLatch end = new CountDownLatch(1);
    ForkJoinTask<?> task = ForkJoinPool.commonPool().submit(() -> await(end));
    assertThat(health.isGood()).isFalse();
    end.countDown();
    task.join();
    assertThat(ForkJoinPool.commonPool().getPoolSize()).isPositive();
    assertThat(health.isGood()).isTrue();
  }

  @Test
  void whatIsChangedInTheJvm_isNoticed() throws Exception {
    WorkerHealth health = new WorkerHealth();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    assertThat(health.isGood()).isFalse();
    Locale.setDefault(locale);
    System.setProperty("an.answer", "was here");
    assertThat(health.isGood()).isFalse();
    System.clearProperty("an.answer");
    assertThat(health.isGood()).isTrue();
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
