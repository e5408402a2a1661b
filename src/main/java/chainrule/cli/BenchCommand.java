package chainrule.cli;

import chainrule.data.Examples;
import chainrule.data.IdxFiles;
import chainrule.text.WholeFile;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * {@code bench}: fixed work, on one thread, measured beside a plain loop in the same run; or the
 * grading of a class.
 */
final class BenchCommand implements Command {

  private static final int EXAMPLES = 6000;

  /** A run is quicker if it takes less than this share of the quickest one. */
  private static final double GAIN = 0.98;

  /** The processor's time on this thread: what others do on the machine does not count. */
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private final Duration warmUp;

  /** Which of the runs that are measured is under way; 0 before the first. */
  private volatile int run;

  BenchCommand() {
    this(Duration.ofSeconds(1));
  }

  /** How long no run of a work may have been quicker than before until the JIT is done with it. */
  BenchCommand(Duration warmUp) {
    this.warmUp = warmUp;
  }

  @Override
  public boolean computesForLong(List<String> words) {
    return true;
  }

  @Override
  public int run(List<String> words, PrintStream out) throws InterruptedException {
    Arguments arguments = Arguments.parse(words, "--data --repeats --plot --submissions");
    if (!arguments.names().isEmpty()) {
      throw new UsageException("bench takes no names");
    }
    int repeats = arguments.count("--repeats", 1, 5);
    Optional<Path> plot = arguments.picture("--plot");
    int submissions = arguments.count("--submissions", 1, 0);
    if (submissions > 0) {
      arguments.requireAlone("--submissions", "--data", "--repeats");
      BenchClass students = new BenchClass();
      students.grade(submissions, out);
      plot.ifPresent(file -> WholeFile.write(file, students.svg()));
      return DONE;
    }
    Examples examples =
        arguments
            .pathOf("--data")
            .map(folder -> firsts(IdxFiles.read(folder).training()))
            .orElseGet(() -> dense(EXAMPLES, BenchWork.PIXELS, 10));
    double peak = table(examples, repeats, out);
    plot.ifPresent(
        file -> WholeFile.write(file, BenchGrowth.svg(work -> seconds(work, repeats), peak)));
    return DONE;
  }

  /** A row for each work, and above it the plain loop, whose GFLOP/s are the result. */
  private double table(Examples examples, int repeats, PrintStream out) {
    BenchWork loop = BenchWork.plainLoop();
    double peak = loop.flops() / measured(loop, repeats, out) / 1e9;
    out.printf(Locale.ROOT, "a plain loop over doubles: %.1f GFLOP/s%n%n", peak);
    out.printf("%-44s %12s %10s %8s%n", "work", "a second", "GFLOP/s", "of loop");
    for (BenchWork work : BenchWork.all(examples)) {
      double seconds = measured(work, repeats, out);
      double gigaflops = work.flops() / seconds / 1e9;
      out.printf(
          Locale.ROOT,
          "%-44s %,12.0f %10.2f %7.0f%%  %s%n",
          work.name(),
          work.units() / seconds,
          gigaflops,
          100 * gigaflops / peak,
          work.unit());
      out.flush();
    }
    return peak;
  }

  /** Says how far it is. */
  private double measured(BenchWork work, int repeats, PrintStream out) {
    return SignOfLife.during(
        () -> seconds(work, repeats),
        () ->
            "measuring %s, %s"
                .formatted(
                    work.name().strip(), run == 0 ? "warming up" : "run " + run + " of " + repeats),
        out);
  }

  /** How long some work takes: the median of some runs, after the JIT is done with it. */
  double seconds(BenchWork work, int repeats) {
    double[] seconds = new double[repeats];
    run = 0;
    warmUp(work);
    for (int i = 0; i < repeats; i++) {
      run = i + 1;
      seconds[i] = seconds(work);
    }
    return median(seconds);
  }

  private void warmUp(BenchWork work) {
    double best = Double.POSITIVE_INFINITY;
    long then = CLOCK.getCurrentThreadCpuTime();
    do {
      double seconds = seconds(work);
      if (seconds < GAIN * best) {
        best = seconds;
        then = CLOCK.getCurrentThreadCpuTime();
      }
    } while (CLOCK.getCurrentThreadCpuTime() - then < warmUp.toNanos());
  }

  private static double seconds(BenchWork work) {
    long start = CLOCK.getCurrentThreadCpuTime();
    work.run().run();
    return (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
  }

  /** The middle one; of an even number, the mean of the two in the middle. */
  static double median(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  private static Examples firsts(Examples examples) {
    return examples.choose(IntStream.range(0, Math.min(EXAMPLES, examples.size())).toArray());
  }

  /** Random inputs, none of them 0, and one-hot targets. */
  static Examples dense(int examples, int inputs, int classes) {
    Random random = new Random(1);
    double[][] x = new double[examples][];
    double[][] y = new double[examples][classes];
    for (int n = 0; n < examples; n++) {
      x[n] = random.doubles(inputs).toArray();
      y[n][random.nextInt(classes)] = 1;
    }
    return Examples.of(x, y);
  }
}
