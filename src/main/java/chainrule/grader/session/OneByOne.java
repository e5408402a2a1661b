package chainrule.grader.session;

import chainrule.grader.worker.News;
import chainrule.grader.worker.Order;
import chainrule.grader.worker.Status;
import chainrule.grader.worker.TestResult;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for the input at which an answer comes to no end, or uses up its memory or its stack, by
 * trying one after the other, none for long, in a runner of its own. What that costs is not taken
 * from the submission's budget; instead only a few tests of a submission are looked at so, and for
 * no longer than they took.
 */
final class OneByOne implements AutoCloseable {

  /** How many tests of a submission are looked at. */
  private static final int TESTS = 3;

  /** For one try, unless a whole test has less; it mostly takes a thousandth of that. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final Budget budget;
  private final Runner runner;
  private int looked;

  OneByOne(WorkerPool workers, Limits limits) {
    boolean isShort = limits.patience().compareTo(PATIENCE) < 0;
    Duration patience = isShort ? limits.patience() : PATIENCE;
    budget = new Budget(limits.patience().multipliedBy(TESTS));
    runner = new Runner(workers, Limits.of(patience), budget);
  }

  /** Makes an answer ready; false if there were too many before, or it cannot be made ready. */
  boolean isReady(CompiledAnswer answer) throws InterruptedException {
    return looked++ < TESTS && isLoaded(answer);
  }

  private boolean isLoaded(CompiledAnswer answer) throws InterruptedException {
    return runner.has(answer) || runner.load(answer).news() instanceof News.Loaded;
  }

  /** The first try at which a limit is reached, and which; no message if there is none. */
  Order.Tried first(CompiledAnswer answer, String test, List<byte[]> tries)
      throws InterruptedException {
    List<Reply> replies = isLoaded(answer) ? runner.askAll(orders(test, tries)) : List.of();
    for (int i = 1; i < replies.size(); i++) {
      String limit = limit(replies.get(i));
      if (!limit.isEmpty()) {
        return new Order.Tried(i - 1, limit);
      }
    }
    return new Order.Tried(0, "");
  }

  /** A test is loaded with no try at all before the first, which has its time for itself. */
  private static List<Order> orders(String test, List<byte[]> tries) {
    List<Order> orders = new ArrayList<>(List.of(new Order.Test(test, List.of())));
    tries.forEach(one -> orders.add(new Order.Test(test, List.of(one))));
    return orders;
  }

  /** Which limit was reached; empty if none was, whether the answer is right or wrong. */
  private static String limit(Reply reply) {
    if (reply.news() instanceof News.Ended ended) {
      TestResult result = ended.result();
      return result.status() == Status.STACK_LIMIT ? result.message() : "";
    }
    return reply.isFault() ? "" : reply.why();
  }

  boolean isDisturbed() {
    return budget.isDisturbed();
  }

  @Override
  public void close() {
    runner.close();
  }
}
