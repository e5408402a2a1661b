package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.network.Layer;
import chainrule.network.Network;
import chainrule.testing.InFull;
import chainrule.training.NetworkFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command train, on data that travel along. */
class TrainCommandTest {

  @TempDir private Path folder;

  @Test
  void peopleAndXor_areLearned() {
    for (String name : List.of("people", "xor")) {
      for (int seed = 1; seed <= 5; seed++) {
        Run run = Run.of("train", name, "--seed", "" + seed, "--threads", "1");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("100.00 % of 4 right").doesNotContain("held out");
      }
    }
  }

  @Test
  void aCountBeyondAllBounds_isTheLargest() {
    Run run = Run.of("train", "people", "--epochs=3", "--batch=99999999999999999999", "--seed=2");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines().reduce((a, b) -> b))
        .isEqualTo(
            Run.of("train", "people", "--epochs=3", "--batch=4", "--seed=2")
                .out()
                .lines()
                .reduce((a, b) -> b));
  }

  @Test
  void restarts_findAWayWhereOneStartDoesNot() {
    Run alone = Run.of("train", "xor", "--hidden", "2", "--restarts", "0", "--seed", "8");
    assertThat(alone.out()).doesNotContain("starting anew").contains(" 50.00 % of 4 right");
    Run run = Run.of("train", "xor", "--hidden", "2", "--seed", "8");
    assertThat(run.out()).contains("not all right: starting anew, from other weights (seed 9)");
    assertThat(run.out()).contains("100.00 % of 4 right");
    Run inVain = Run.of("train", "xor", "--epochs", "1", "--restarts", "1");
    assertThat(inVain.out().lines().filter(line -> line.contains("starting anew"))).hasSize(1);
  }

  @Test
  void trainingGoesOn_whereASaveEnded_andDrawsItsCurve() throws IOException {
    Path save = folder.resolve("digits.net");
    Path plot = folder.resolve("curve.svg");
    Run first =
        Run.of("train", "digits", "--epochs", "2", "--hidden", "16", "--save", save.toString());
    assertThat(first.exitCode()).isZero();
    Run second =
        Run.of(
            "train",
            "digits",
            "--epochs",
            "2",
            "--rate",
            "0.01",
            "--load",
            save.toString(),
            "--plot",
            plot.toString());
    assertThat(right(second)).isGreaterThan(right(first));
    assertThat(Files.readString(plot))
        .startsWith("<svg")
        .contains("Learning digits, 64-16-10", "held out");
    assertThat(folder).isDirectoryNotContaining("glob:**.half");
  }

  @Test
  void theSlidesNetwork_hasTwoHiddenLayersOf16_andReadsDigits() {
    Path save = folder.resolve("slides.net");
    Run run = Run.of("train", "digits", "--setting", "slides", "--save", save.toString());
    assertThat(right(run)).isGreaterThan(92);
    Network network = NetworkFile.read(save);
    assertThat(network.layers()).extracting(Layer::nodes).containsExactly(16, 16, 10);
    assertThat(network.layers()).extracting(Layer::activation).containsOnly(Activation.SIGMOID);
    assertThat(network.loss()).isEqualTo(Loss.SQUARED_ERROR);
  }

  @Test
  void withoutAHiddenLayer_theInputsLeadToTheOutputs() {
    Path save = folder.resolve("straight.net");
    Run run =
        Run.of("train", "digits", "--hidden", "none", "--epochs", "5", "--save", save.toString());
    assertThat(right(run)).isBetween(85.0, 97.0);
    assertThat(NetworkFile.read(save).layers()).extracting(Layer::inputs).containsExactly(64);
  }

  @InFull
  @Test
  void heldOutDigits_sayWhetherTheirWritersAreKnown_andNewOnesAreHarder() {
    Run known = Run.of("train", "digits", "--epochs", "10");
    Run fresh = Run.of("train", "digits", "--epochs", "10", "--writers", "new");
    assertThat(known.out()).contains("of 360 right", "their writers are known ones");
    assertThat(fresh.out()).contains("of 360 right", "none of their writers' digits were learned");
    assertThat(right(fresh)).isBetween(85.0, right(known) - 1);
  }

  private static double right(Run run) {
    return Double.parseDouble(run.out().replaceAll("(?s).*held out (.*?) %.*", "$1"));
  }

  @Test
  void learningRateThatIsTooHigh_isSaid() {
    Run digits = Run.of("train", "digits", "--rate", "1e300", "--epochs", "2");
    assertThat(digits.exitCode()).isEqualTo(1);
    assertThat(digits.out())
        .contains("the loss is no longer a finite number in epoch 1; lower the learning rate");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          train                       | 2 | train takes one of people, xor, digits and mnist
          train cats                  | 2 | train takes one of people, xor, digits and mnist, not cats
          train mnist                 | 2 | train mnist needs --data DIR, the folder with MNIST's four
          train xor --data .          | 2 | --data is for mnist only
          train xor --writers new     | 2 | --writers is for digits only
          train digits --writers old  | 2 | --writers takes known or new, not old
          train xor --setting best    | 2 | --setting of xor takes plain, not best
          train mnist --setting x     | 2 | --setting of mnist takes best, plain, slides, not x
          train digits --setting best | 2 | --setting of digits takes plain, slides, not best
          train mnist --data nowhere  | 3 | nowhere is not a folder; give the folder that holds the four
          train digits --hidden 0     | 2 | --hidden takes widths such as 30 or 128,64, or none, not 0
          train digits --rate x       | 2 | --rate takes a number of at least 0.0, not x
          train digits --dropout 2    | 2 | --dropout takes a number 0.0 to 0.9999, not 2
          train digits --load nowhere | 3 | nowhere does not exist
          train xor --plot src        | 3 | src cannot be written: it is a folder
          train xor --save pom.xml/x  | 3 | pom.xml is not a folder
          train xor --hidden 4,       | 2 | --hidden takes widths such as 30 or 128,64, or none, not 4,
          train xor --epochs=         | 2 | --epochs takes a whole number of at least 1, not nothing
          train xor --load a --hidden 3 | 2 | --hidden does not go with --load; leave one of them out
          train xor --plot a.svg --save ./a.svg | 2 | --plot and --save are the same file; give two
          train xor --plot b/../a --load a | 2 | --plot and --load are the same file; give two names
          train xor --load a --restarts 1 | 2 | --restarts does not go with --load; leave
          train xor --hidden 2000000000 | 3 | 8,000,000,001 weights and biases take at least
          train people --hidden 1000000000 | 3 | 4,000,000,001 weights and biases take at least
          train xor --hidden 1000000,1000000 | 3 | 1,000,005,000,001 weights and biases take at least
          check --network 200000,200000 | 3 | 40,000,200,000 weights and biases take at least
          """)
  void badInput_getsOneLine_andItsExitCode(String line, int exitCode, String message) {
    Run run = Run.of(line.split(" "));
    assertThat(run.err()).contains(message).hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
  }

  /** A file takes 256 MB, which is 33,554,432 numbers. */
  @Test
  void networkThatNoFileTakes_isToldBeforeItIsTrained() {
    assumeTrue(Runtime.getRuntime().maxMemory() > 2L << 30, "memory for such a network");
    String file = folder.resolve("large.net").toString();
    Run run = Run.of("train", "people", "--hidden", "8388608", "--save", file);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("chainrule: 33554433 numbers are too many for one file\n");
    assertThat(run.out()).isEmpty();
  }

  /** It would begin with the same weights again. */
  @Test
  void loadedNetwork_hasNoOtherWeightsToBeginWith() {
    String save = folder.resolve("xor.net").toString();
    Run.of("train", "xor", "--epochs", "1", "--restarts", "0", "--save", save);
    Run run = Run.of("train", "xor", "--epochs", "1", "--load", save);
    assertThat(run.out()).contains("after epoch 1: loss ").doesNotContain("starting anew");
  }

  @Test
  void curveThatCannotBeWritten_leavesTheResult() throws IOException {
    Path plot = folder.resolve("plot");
    String[] line = {"train", "xor", "--epochs", "200", "--plot", plot.resolve("c.svg").toString()};
    Run run = Run.of(line);
    assertThat(run.exitCode()).isZero();
    assertThat(plot.resolve("c.svg")).exists();
    String tooLong = folder.resolve("x".repeat(255)).toString();
    run = Run.of("train", "xor", "--epochs", "1", "--restarts", "0", "--plot", tooLong);
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.out()).contains("after epoch 1: loss ");
  }

  @Test
  void numbersBeyondAllUse_areCut_andMeanNoOtherNumber() {
    String beyond = Long.toString(1L << 32);
    Run run = Run.of("train", "xor", "--epochs", "1", "--batch", beyond, "--threads", beyond + "1");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("after epoch 1: loss ");
  }

  @Test
  void lossThatHasRunAway_hasAnExponent() {
    Run run = Run.of("train", "xor", "--rate", "1e300", "--epochs", "3", "--restarts", "0");
    assertThat(run.out())
        .contains("after epoch 3: loss ")
        .containsPattern("loss \\d\\.\\d{4}e\\+\\d+");
    assertThat(run.out().lines()).allMatch(line -> line.length() < 200);
  }

  @Test
  void savedNetworkThatDoesNotFit_isRefused() {
    Path save = folder.resolve("xor.net");
    Run.of("train", "xor", "--epochs", "1", "--restarts", "0", "--save", save.toString());
    Run run = Run.of("train", "people", "--load", save.toString(), "--epochs", "1");
    assertThat(run.exitCode()).isZero();
    run = Run.of("train", "digits", "--load", save.toString(), "--epochs", "1");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("the network is 2 to 1 but the examples are 64 to 10");
  }
}
