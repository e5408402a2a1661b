package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.compilation.ClassPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What computes for long does so with both compilers, and nobody sees that it is another JVM. */
class BetterCompilerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "train digits",
        "bench --repeats 1",
        "check --exact",
        "check Tanh --exact --points 9",
        "check --network 7,3",
        "check --network=7,3"
      })
  void trainingAndWholeNetworks_computeForLong(String line) {
    assertThat(Main.computesForLong(Arrays.asList(line.split(" ")))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tour",
        "check",
        "check Tanh",
        "example 01",
        "grade .",
        "train --help",
        "help",
        "dance",
        ""
      })
  void allElse_isOverSooner(String line) {
    assertThat(Main.computesForLong(Arrays.asList(line.split(" ")))).isFalse();
    assertThat(Main.computesForLong(List.of())).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          train people --epochs=2 --seed=3 | 0
          train people --epochs=0          | 2
          """)
  void anotherJvm_printsTheSame_andGivesItsExitCode(String line, int exitCode) throws Exception {
    Run here = Run.of(line.split(" "));
    Process there = started(line.split(" "));
    assertThat(withoutSpeed(read(there))).isEqualTo(withoutSpeed(here.out() + here.err()));
    assertThat(there.waitFor()).isEqualTo(exitCode).isEqualTo(here.exitCode());
  }

  private static Process started(String[] args) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of("-cp", ClassPath.text(), Main.class.getName()));
    command.addAll(Arrays.asList(args));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String withoutSpeed(String text) {
    return text.replaceAll("[0-9,]+ examples/s", "");
  }

  private static String read(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
