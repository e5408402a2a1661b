package chainrule.grader.worker;

import chainrule.grader.compilation.ClassPath;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The grader's end of a forked {@link Worker}. */
final class WorkerProcess implements AutoCloseable {

  /** The exit code of a JVM that was told to end when it runs out of memory. */
  static final int OUT_OF_MEMORY = 3;

  /** Higher exit codes mean that someone ended the process, the machine for want of memory, say. */
  static final int BY_A_SIGNAL = 128;

  private static final List<String> ENDED = List.of("end of the worker");
  private static final SecureRandom NONCES = new SecureRandom();

  /**
   * Nothing is written to disk, come what may; and a gigabyte holds it all. On Linux, memory comes
   * in large pages: asking for small ones is a good part of a JVM's start, and of filling its heap.
   */
  private static final List<String> OPTIONS =
      List.of(
          "-Xmx" + Limits.MEGABYTES + "m",
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-XX:+UseTransparentHugePages",
          "-Xlog:disable",
          "-XX:MaxMetaspaceSize=192m",
          "-XX:ReservedCodeCacheSize=96m",
          "-XX:MaxDirectMemorySize=16m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xshare:auto",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:-UsePerfData",
          "-XX:-CreateCoredumpOnCrash",
          "-XX:+ErrorFileToStderr",
          "-XX:+DisableAttachMechanism",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Duser.timezone=UTC");

  /** All that a JVM needs to find files whose names are not English. */
  private static final Set<String> ENVIRONMENT = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

  private final Process process;
  private final DataOutputStream jobs;
  private final BlockingQueue<List<String>> news = new LinkedBlockingQueue<>();
  private final long started = System.nanoTime();
  private String nonce = "";
  private int taken;

  /** Forks a JVM; it says {@code ready} when it is. */
  WorkerProcess() {
    Path home = Path.of(System.getProperty("java.home"));
    ProcessBuilder builder =
        new ProcessBuilder(home.resolve("bin").resolve("java").toString())
            .directory(home.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.command().addAll(OPTIONS);
    builder.command().addAll(List.of("-cp", ClassPath.text(), Worker.class.getName()));
    builder.environment().keySet().retainAll(ENVIRONMENT);
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new GraderException("no worker can be started: " + e.getMessage(), e);
    }
    jobs = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    Thread reader = new Thread(this::read, "worker-news");
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      while (true) {
        news.add(Wire.read(in));
      }
    } catch (IOException e) {
      news.add(ENDED);
    }
  }

  /** Waits for a new worker; one that was ready before still is. */
  boolean isReady(Duration patience) throws InterruptedException {
    return taken++ > 0 || next(patience).filter(List.of("ready")::equals).isPresent();
  }

  /** Whether it has been given no more than one job. */
  boolean isFresh() {
    return taken <= 1;
  }

  /** Hands over a job. A worker that has died does not take it; its news will say so. */
  void send(Job job) {
    nonce = Long.toHexString(NONCES.nextLong());
    try {
      Wire.write(jobs, job.toMessage(nonce));
    } catch (IOException e) {
      news.add(ENDED);
    }
  }

  /** The next message about the job, without its nonce, or nothing if none comes in time. */
  Optional<List<String>> next(Duration patience) throws InterruptedException {
    List<String> message = news.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (message == null || message == ENDED) {
      return Optional.ofNullable(message);
    }
    boolean fits = message.size() > 1 && message.get(0).equals(nonce);
    return Optional.of(fits ? message.subList(1, message.size()) : List.of("what does not fit"));
  }

  static boolean isEnd(List<String> message) {
    return message == ENDED;
  }

  /** What its process has used since it was started; where the machine does not say, the clock. */
  Duration processorTime() {
    return process
        .info()
        .totalCpuDuration()
        .orElseGet(() -> Duration.ofNanos(System.nanoTime() - started));
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
    process.destroyForcibly();
  }
}
