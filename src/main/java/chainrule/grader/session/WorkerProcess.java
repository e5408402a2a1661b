package chainrule.grader.session;

import chainrule.grader.value.Codec;
import chainrule.grader.worker.News;
import chainrule.grader.worker.Order;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The grader's end of a forked worker. */
final class WorkerProcess implements AutoCloseable {

  /** The exit code of a JVM that was told to end when it runs out of memory. */
  static final int OUT_OF_MEMORY = 3;

  /** Higher exit codes mean that someone ended the process, the machine for want of memory, say. */
  static final int BY_A_SIGNAL = 128;

  private static final News ENDED = new News.Failed("a worker ended");
  private static final SecureRandom NUMBERS = new SecureRandom();

  /** News and the number of the order that it answers. */
  private record Numbered(long number, News news) {}

  private final Process process;
  private final DataOutputStream orders;

  /**
   * One at a time: who has much to say waits until it is heard, and no memory is filled with it.
   */
  private final BlockingQueue<Numbered> heard = new ArrayBlockingQueue<>(1);

  /** The numbers of orders that have no answer yet. */
  private final Deque<Long> open = new ArrayDeque<>();

  private final Thread reader;
  private boolean ready;
  private boolean fresh = true;

  /** Forks a JVM; it says {@code Ready} when it is. */
  WorkerProcess(WorkerKind kind) {
    this(
        kind.program(),
        kind.metaspace(),
        Stream.concat(kind.options().stream(), ClassArchive.options(kind).stream()).toList());
  }

  /** Forks a JVM that runs this class, with more options. */
  WorkerProcess(String program, String metaspace, List<String> options) {
    process = WorkerJvm.start(program, metaspace, options);
    orders = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
    reader = new Thread(this::read, "worker-news");
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      while (true) {
        heard.put(new Numbered(in.readLong(), (News) Codec.read(in, News.class)));
      }
    } catch (IOException e) {
      end();
    } catch (InterruptedException e) {
      endAtOnce();
    }
  }

  private void end() {
    try {
      heard.put(new Numbered(0, ENDED));
    } catch (InterruptedException e) {
      endAtOnce();
    }
  }

  /** It was closed: who still waits hears that, and nothing that it said before. */
  private void endAtOnce() {
    heard.clear();
    heard.add(new Numbered(0, ENDED));
  }

  /** Waits for a new worker; one that was ready before still is. */
  boolean isReady() throws InterruptedException {
    ready = ready || next(Limits.START).filter(News.Ready.class::isInstance).isPresent();
    return ready;
  }

  /** Whether it has been given no order yet. */
  boolean isFresh() {
    return fresh;
  }

  /** Hands over an order. A worker that has died does not take it; the end of its news says so. */
  void send(Order order) {
    long number = NUMBERS.nextLong();
    open.add(number);
    fresh = false;
    try {
      orders.writeLong(number);
      Codec.write(orders, Order.class, order);
      orders.flush();
    } catch (IOException e) {
      process.destroyForcibly(); // who does not listen is not heard either
    }
  }

  /** The news about the first order that has none yet, or nothing if none comes in time. */
  Optional<News> next(Duration patience) throws InterruptedException {
    Numbered next = heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (next == null) {
      return Optional.empty();
    }
    long number = open.isEmpty() ? 0 : open.remove();
    boolean fits = next.news() == ENDED || next.number() == number;
    return Optional.of(fits ? next.news() : new News.Failed("a worker said what it was not asked"));
  }

  static boolean isEnd(News news) {
    return news == ENDED;
  }

  /** What its process has used since it was started; nothing if it has ended. */
  Optional<Duration> processorTime() {
    return process.info().totalCpuDuration();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** Waits for the exit code of a worker whose news have ended. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(10, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return process.waitFor();
  }

  @Override
  public void close() {
    if (ClassArchive.isWritten()) {
      leaveArchive();
    }
    process.destroyForcibly();
    reader.interrupt();
  }

  /** A worker ends by itself when nobody is there any more, and then writes what it has loaded. */
  private void leaveArchive() {
    try {
      orders.close();
      process.waitFor(Limits.START.toSeconds(), TimeUnit.SECONDS);
    } catch (IOException e) {
      // it has ended before
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
