package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.data.Examples;
import chainrule.data.PlainExamples;
import chainrule.testing.InFull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code bench} does the work that it counts, and says what came out; how fast is not asserted. */
class BenchCommandTest {

  private static final int EXAMPLES = 20;
  private static final int EPOCHS = 5;

  /** Whether the JIT has finished does not matter here. */
  private static final BenchCommand SOON = new BenchCommand(Duration.ZERO);

  @TempDir private Path folder;

  private static Examples examples() {
    double[][] x = new double[EXAMPLES][];
    double[][] y = new double[EXAMPLES][10];
    for (int n = 0; n < EXAMPLES; n++) {
      x[n] = new Random(n).doubles(9).toArray();
      y[n][n % 10] = 1;
    }
    return Examples.of(x, y);
  }

  /** The numbers of examples and entries, and of the multiplications and additions they take. */
  @Test
  void works_countWhatTheyDo() {
    List<BenchWork> works = BenchWork.all(examples());
    assertThat(works)
        .extracting(BenchWork::name)
        .containsExactly(
            "9-30-10 sigmoid, squared error, batch 10",
            "9-30-10 sigmoid, squared error, batch 1",
            "9-128-64-10 ReLU, softmax, batch 32",
            "gradient check of 8-16-16-4, quick",
            "gradient check of 8-16-16-4, proving");
    int parameters = 16 * 9 + 16 * 17 + 4 * 17;
    assertThat(works)
        .extracting(BenchWork::units)
        .containsExactly(100L, 100L, 100L, 500L * parameters, 25L * parameters);
    int weights = 9 * 30 + 30 + 30 * 10 + 10;
    assertThat(works.get(0).flops()).isEqualTo(100.0 * (6 * weights - 2 * 9 * 30));
    assertThat(works.get(1).flops()).isEqualTo(works.get(0).flops());
    double quick = 16 * 9 * (16 + 16 * 4) + 16 * 17 * 4;
    assertThat(works.get(3).flops()).isEqualTo(500 * 4 * 2 * quick);
    assertThat(works.get(4).flops()).isEqualTo(25 * 81 * 2 * quick);
  }

  /** Each run asks for every example once an epoch, and once more for the one held out. */
  @Test
  void trainings_goThroughTheExamples() {
    int[] asked = new int[1];
    Examples counting =
        new PlainExamples(examples()) {
          @Override
          public void copyTarget(int n, double[] into) {
            asked[0]++;
            super.copyTarget(n, into);
          }
        };
    List<BenchWork> works = BenchWork.all(counting);
    for (BenchWork work : works.subList(0, 3)) {
      asked[0] = 0;
      work.run().run();
      assertThat(asked[0]).as(work.name()).isEqualTo(EPOCHS * (EXAMPLES + 1));
    }
  }

  /** Warming up is not measured, but done. */
  @Test
  void work_isDoneForEachRepeatAndForWarmingUp() {
    int[] runs = new int[1];
    BenchWork work = new BenchWork("w", "u", 1, 1, () -> runs[0]++);
    assertThat(SOON.seconds(work, 4)).isPositive();
    assertThat(runs[0]).isGreaterThan(4);
  }

  /** A class of three: noted are the first, the first two, and all. */
  @InFull
  @Test
  void classes_areGradedAndDrawn() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Path plot = folder.resolve("class.svg");
    int exitCode =
        SOON.run(
            List.of("--submissions", "3", "--plot", plot.toString()),
            new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(exitCode).isZero();
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .hasSize(3)
        .allMatch(line -> line.matches(" *[123] submissions +[0-9]+\\.[0-9]{2} s each"));
    assertThat(plot).content().startsWith("<svg").contains("Grading by the size of the class");
  }

  @Test
  void median_isTheMiddle() {
    assertThat(BenchCommand.median(new double[] {5, 1, 100})).isEqualTo(5);
    assertThat(BenchCommand.median(new double[] {4, 100, 1, 2})).isEqualTo(3);
    assertThat(BenchCommand.median(new double[] {7})).isEqualTo(7);
  }

  /** A second, GFLOP/s and share hang together in each row, whatever the speed is. */
  @InFull
  @Test
  void picturesOfAFolder_areTrainedOn() throws Exception {
    for (String part : List.of("train", "t10k")) {
      write(part + "-images-idx3-ubyte", 0x803, EXAMPLES, 3, 3);
      write(part + "-labels-idx1-ubyte", 0x801, EXAMPLES);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int exitCode =
        SOON.run(
            List.of("--repeats", "1", "--data", folder.toString()),
            new PrintStream(bytes, true, StandardCharsets.UTF_8));
    assertThat(exitCode).isZero();
    String out = bytes.toString(StandardCharsets.UTF_8);
    List<String> lines = out.lines().toList();
    assertThat(lines.get(0)).matches("a plain loop over doubles: [0-9.]+ GFLOP/s");
    assertThat(lines).hasSize(3 + 5);
    double loop = Double.parseDouble(lines.get(0).replaceAll("[^0-9.]", ""));
    for (String line : lines.subList(3, 8)) {
      String[] words = line.substring(44).trim().split("\\s+");
      double gigaflops = Double.parseDouble(words[1]);
      double share = Double.parseDouble(words[2].replace("%", ""));
      double rounding = 1 + 100 * (0.005 + 0.05 * gigaflops / loop) / loop;
      assertThat(share).isCloseTo(100 * gigaflops / loop, within(rounding));
      assertThat(words[3]).isIn("examples", "entries");
    }
    assertThat(out).contains("9-30-10 sigmoid, squared error, batch 10 ");
  }

  private void write(String name, int magic, int... sizes) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(4 + 4 * sizes.length + EXAMPLES * 9).putInt(magic);
    int numbers = 1;
    for (int size : sizes) {
      bytes.putInt(size);
      numbers *= size;
    }
    for (int n = 0; n < numbers; n++) {
      bytes.put((byte) (n % 10));
    }
    Files.write(folder.resolve(name), Arrays.copyOf(bytes.array(), bytes.position()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bench --data nowhere | 3 | nowhere is not a folder; give the folder that holds the four
          bench --data src     | 3 | src has no file train-images-idx3-ubyte; put the four MNIST
          bench --plot src     | 3 | src cannot be written: it is a folder
          bench fast           | 2 | bench takes no names
          bench --repeats 0    | 2 | --repeats takes
          """)
  void badInput_getsOneLine_andItsExitCode(String line, int exitCode, String message) {
    Run run = Run.of(line.split(" "));
    assertThat(run.err()).contains(message).hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
  }
}
