package chainrule.grading;

import chainrule.compilation.ClassPath;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The grader's end of a forked {@link Worker}. */
final class WorkerProcess implements AutoCloseable {

  /** What a worker may use. */
  static final int MEGABYTES = 256;

  /** The exit code of a JVM that was told to end when it runs out of memory. */
  static final int OUT_OF_MEMORY = 3;

  private static final List<String> ENDED = List.of("ended");

  private final Process process;
  private final DataOutputStream jobs;
  private final BlockingQueue<List<String>> news = new LinkedBlockingQueue<>();

  /** Forks a JVM; it says {@code ready} when it is. */
  WorkerProcess() {
    try {
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx" + MEGABYTES + "m",
                  "-XX:+ExitOnOutOfMemoryError",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-Xshare:auto",
                  "-Dfile.encoding=UTF-8",
                  "-Duser.language=en",
                  "-cp",
                  classPath(),
                  Worker.class.getName())
              .directory(new File(System.getProperty("java.io.tmpdir")))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    jobs = new DataOutputStream(process.getOutputStream());
    Thread reader = new Thread(this::read, "worker-news");
    reader.setDaemon(true);
    reader.start();
  }

  private static String classPath() {
    return ClassPath.entries().stream()
        .map(Object::toString)
        .collect(Collectors.joining(File.pathSeparator));
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

  /** Hands over a job. A worker that has died does not take it; its news will say so. */
  void send(List<String> job) {
    try {
      Wire.write(jobs, job);
    } catch (IOException e) {
      news.add(ENDED);
    }
  }

  /** The next message, or nothing if none comes in time. */
  Optional<List<String>> next(Duration patience) throws InterruptedException {
    return Optional.ofNullable(news.poll(patience.toMillis(), TimeUnit.MILLISECONDS));
  }

  static boolean isEnd(List<String> message) {
    return message == ENDED;
  }

  /** Waits for the exit code of a worker whose news have ended. */
  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
