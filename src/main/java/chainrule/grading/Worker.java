package chainrule.grading;

import chainrule.exercise.Exercises;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The program of a forked JVM in which answers are compiled and run: reads jobs, tells what
 * happens, until its input ends. Whatever an answer prints is thrown away.
 */
public final class Worker {

  /** Started by its main method only. */
  private Worker() {}

  /**
   * Serves jobs: an exercise's name, a seed, a source, and the tests to run.
   *
   * @param args none
   * @throws Exception if the grader went away or broke the protocol; the worker ends
   */
  public static void main(String[] args) throws Exception {
    DataInputStream jobs = new DataInputStream(System.in);
    DataOutputStream news =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    System.setIn(InputStream.nullInputStream());
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    tell(news, List.of("ready"));
    while (true) {
      List<String> job;
      try {
        job = Wire.read(jobs);
      } catch (EOFException e) {
        return;
      }
      System.setProperty("chainrule.seed", job.get(1));
      new AnswerRun(
              Exercises.named(job.get(0)).orElseThrow(),
              job.get(2),
              job.subList(3, job.size()),
              message -> tell(news, message))
          .run();
    }
  }

  private static synchronized void tell(DataOutputStream news, List<String> message) {
    try {
      Wire.write(news, message);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
