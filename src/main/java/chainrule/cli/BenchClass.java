package chainrule.cli;

import chainrule.figure.plot.LineChart;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Skeleton;
import chainrule.grader.grading.Grader;
import chainrule.grader.submission.Submission;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How long a class takes to be graded by the number of its submissions: one class, of which it is
 * noted when the first was done, the first two, the first five and so on. Each has answered eight
 * exercises, one of them wrongly.
 */
final class BenchClass {

  private static final List<String> EXERCISES =
      List.of(
          "Sigmoid", "Tanh", "Relu", "SquaredError", "Neuron", "Softmax", "DenseLayer", "Momentum");

  /** The first formula of so many of them gives one number, which can be doubled. */
  private static final int DOUBLED = 5;

  private final List<FormulaExercise> exercises =
      EXERCISES.stream().map(name -> Exercises.named(name).orElseThrow()).toList();

  /** Sizes of classes. */
  private final List<Double> sizes = new ArrayList<>();

  /** The seconds that a submission takes in a class of that size, the start included. */
  private final List<Double> seconds = new ArrayList<>();

  /** Grades a class and tells how long it took, up to each size. */
  void grade(int submissions, PrintStream out) throws InterruptedException {
    long start = System.nanoTime();
    int next = 1;
    try (Grader grader = new Grader(1, Grader.PATIENCE)) {
      for (int n = 0; n < submissions; ) {
        n = gradeUpTo(Math.min(next, submissions), n, grader, out);
        double each = (System.nanoTime() - start) / 1e9 / n;
        out.printf(Locale.ROOT, "%,6d submissions %10.2f s each%n", n, each);
        out.flush();
        sizes.add((double) n);
        seconds.add(each);
        next = Long.toString(next).startsWith("2") ? next / 2 * 5 : 2 * next;
      }
    }
  }

  private int gradeUpTo(int size, int done, Grader grader, PrintStream out)
      throws InterruptedException {
    AtomicInteger n = new AtomicInteger(done);
    return SignOfLife.during(
        () -> {
          while (n.get() < size) {
            grader.grade(submission(n.incrementAndGet()), exercises);
          }
          return size;
        },
        () -> "grading submission %,d".formatted(n.get()),
        out);
  }

  private Submission submission(int n) {
    TreeMap<String, String> answers = new TreeMap<>();
    for (int k = 0; k < exercises.size(); k++) {
      String source = Skeleton.reference(exercises.get(k)) + "// by student " + n + "\n";
      boolean isWrong = k == n % DOUBLED;
      answers.put(
          EXERCISES.get(k),
          isWrong ? source.replaceFirst("return ([^;]+);", "return 2 * ($1);") : source);
    }
    return new Submission("student " + n, answers, List.of());
  }

  /** The picture. */
  String svg() {
    double[] each = seconds.stream().mapToDouble(Double::doubleValue).toArray();
    return new LineChart("Grading by the size of the class", "submissions", "seconds a submission")
        .with(
            "eight exercises, one after the other",
            sizes.stream().mapToDouble(Double::doubleValue).toArray(),
            each)
        .withLogX()
        .withLogY()
        .svg();
  }
}
