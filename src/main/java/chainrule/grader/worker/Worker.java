package chainrule.grader.worker;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Skeleton;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.logging.LogManager;

/**
 * The program of a forked JVM in which answers are compiled and run: reads jobs, tells what
 * happens, and ends at once when its input does, even in the middle of an answer that never would.
 */
public final class Worker {

  /** A stack of its own size for answers and the compiler, whatever the machine's default is. */
  private static final long STACK = 2 << 20;

  private final BlockingQueue<List<String>> jobs = new LinkedBlockingQueue<>();
  private final Printed printed = new Printed();
  private final DataOutputStream news;

  private Worker(DataOutputStream news) {
    this.news = news;
  }

  /**
   * Serves jobs until the grader goes away.
   *
   * @param args none
   * @throws InterruptedException never
   */
  public static void main(String[] args) throws InterruptedException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    Worker worker =
        new Worker(
            new DataOutputStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))));
    PrintStream nowhere = new PrintStream(worker.printed, false, StandardCharsets.UTF_8);
    System.setIn(InputStream.nullInputStream());
    System.setOut(nowhere);
    System.setErr(nowhere);
    LogManager.getLogManager().reset(); // jqwik logs that it keeps no database
    Thread reader = new Thread(() -> worker.read(in), "jobs");
    reader.setDaemon(true);
    reader.start();
    worker.warmUp();
    worker.serve();
  }

  private void read(DataInputStream in) {
    try {
      while (true) {
        jobs.add(Wire.read(in));
      }
    } catch (IOException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  /** The first answer must not pay for what a JVM does only once. */
  private void warmUp() throws InterruptedException {
    FormulaExercise first = Exercises.any();
    List<String> tests = first.tasks().stream().flatMap(t -> first.tests(t).stream()).toList();
    Job job = new Job(first, Skeleton.reference(first), Set.of(), 1, Job.Kind.TEST, tests);
    run(job, message -> {});
    tell(List.of("", "ready"));
  }

  private void serve() throws InterruptedException {
    WorkerHealth health = new WorkerHealth();
    while (true) {
      List<String> message = jobs.take();
      String nonce = message.get(0);
      printed.clear();
      boolean sound = run(Job.of(message), part -> tell(nonce, part));
      String kept = sound && health.isGood() ? "keep" : "discard";
      tell(nonce, List.of("done", printed.toString(), kept));
    }
  }

  /** In a thread of its own; tells whether nothing happened that later answers might feel. */
  private boolean run(Job job, Consumer<List<String>> tell) throws InterruptedException {
    System.setProperty("chainrule.seed", Long.toString(job.seed()));
    AnswerRunner run = new AnswerRunner(job, tell);
    Thread thread = new Thread(null, run, "answer", STACK);
    thread.start();
    thread.join();
    return run.isSound();
  }

  private void tell(String nonce, List<String> part) {
    List<String> message = new ArrayList<>(List.of(nonce));
    message.addAll(part);
    tell(message);
  }

  private synchronized void tell(List<String> message) {
    try {
      Wire.write(news, message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
