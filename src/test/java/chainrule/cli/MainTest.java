package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.compilation.ClassPath;
import chainrule.text.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands as a user meets them: what they print, and the exit code. */
class MainTest {

  @Test
  void tour_showsTheGradient_theCheck_andAGrade() throws IOException {
    Run run = Run.of();
    assertThat(run.exitCode()).isZero();
    assertThat(ReadmeTest.unprinted("How does", run.out())).isEmpty();
    assertThat(run.out().lines().takeWhile(line -> !line.startsWith("3.")))
        .as("lines that fit into a terminal")
        .allMatch(line -> line.length() <= 80);
    assertThat(run.out())
        .contains("∂L/∂ŷ · ∂ŷ/∂h₁ · ∂h₁/∂w₁ = 0.02146953526581111")
        .contains("−0.952 · 0.249 · −0.0904 = 0.021429")
        .containsPattern("TwoTwoOne.gradient +180 .* right")
        .contains("Sigmoid  4/4", "SquaredError  2/4", "✗ gradient  0/2")
        .contains("Alice's slope is the note's: ∂L/∂ŷ[0]: expected -0.9526, got");
  }

  /** In Persian, 1 is ۱; in Turkish, the small I is ı. */
  @ParameterizedTest
  @CsvSource({"fa, IR", "tr, TR"})
  void anyLanguage_printsTheSameBytes(String language, String country) throws Exception {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-cp",
                ClassPath.text(),
                Main.class.getName(),
                "check",
                "identity",
                "--tries=3")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(out).isEqualTo(Run.of("check", "identity", "--tries=3").out());
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void example_listsThem() {
    assertThat(Run.of("example").out()).contains("01-one-neuron", "One neuron");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dance                 | 2 | there is no command dance; the commands are tour, check, example
          check --seeds 1       | 2 | there is no option --seeds here; --exact, --network, --seed, --tries are known
          check --tries         | 2 | --tries needs a value
          check --tries --seed 1 | 2 | --tries needs a value
          check --tries --seed=1 | 2 | --tries needs a value
          grade a --out --hints | 2 | --out needs a value
          train people --plot p.PNG | 2 | --plot draws SVG; call the file p.svg
          bench --plot a.b.pdf  | 2 | --plot draws SVG; call the file a.b.svg
          check --tries 0       | 2 | --tries takes a whole number of at least 1, not 0
          check --seed 9223372036854775808 | 2 | --seed takes a whole number of 64 bits, up to 9223372036854775807, not 9223372036854775808
          check --tries -9223372036854775809 | 2 | --tries takes a whole number of at least 1, not -9223372036854775809
          check --seed x        | 2 | --seed takes a whole number, not x
          check --exact Nonsense | 2 | there is no exact formula of that name: Nonsense; check --exact
          check --exact --tries 3 | 2 | there is no option --tries here; --exact, --points, --seed are known
          check --exact=yes     | 2 | --exact takes no value
          check --network x,3   | 2 | --network takes the widths of inputs and layers, such as 784,30,10, not x,3
          check --network none  | 2 | --network takes the widths of inputs and layers, such as 784,30,10, not none
          check --network 5     | 2 | --network takes the widths of inputs and layers, such as 784,30,10, not 5
          check --network 0     | 2 | --network takes the widths of inputs and layers, such as 784,30,10, not 0
          check --network=3,0   | 2 | --network takes the widths of inputs and layers, such as 784,30,10, not 3,0
          check Tanh --network=3,2 | 2 | --network checks one network at one point: no names, no --tr
          check Nonsense        | 2 | there is no derivative of that name: Nonsense; check without a
          train people xor      | 2 | train takes one of people, xor, digits and mnist, not people xor
          example 99            | 2 | there is no worked example 99; example without a name lists them
          exercises dance       | 2 | exercises takes list, start NAME…, hint NAME or watch, not dance
          exercises list all    | 2 | exercises list takes no name
          exercises start       | 2 | exercises start needs the name of an exercise, such as start Sigmoid
          exercises start X     | 2 | there is no exercise X; exercises list shows them all
          exercises hint        | 2 | exercises hint takes an exercise and, if you like, a method
          exercises hint Tanh x | 2 | Tanh has no method x; it has value, derivative
          grade                 | 2 | grade needs a submission: a folder, a zip or a .java file
          grade . --only X      | 2 | there is no exercise X; exercises list shows them all
          grade nowhere         | 3 | nowhere does not exist; give a folder, a zip or a .java file
          grade --each x --out= | 2 | --out takes a file or a folder, and none is given
          grade --each= --out=y | 2 | --each takes a file or a folder, and none is given
          grade . --out=        | 2 | --out takes a file or a folder, and none is given
          grade --each x --out=y --assignment= | 2 | --assignment takes a file or a folder, and none is given
          train xor --plot=     | 2 | --plot takes a file or a folder, and none is given
          train xor --save=     | 2 | --save takes a file or a folder, and none is given
          train xor --load=     | 2 | --load takes a file or a folder, and none is given
          train mnist --data=   | 2 | --data takes a file or a folder, and none is given
          bench --data=         | 2 | --data takes a file or a folder, and none is given
          bench --plot=         | 2 | --plot takes a file or a folder, and none is given
          bench x               | 2 | bench takes no names
          bench --repeats 0     | 2 | --repeats takes a whole number of at least 1, not 0
          bench --submissions 1 --repeats 2 | 2 | --repeats does not go with --submissions; leave
          bench --submissions 1 --data x | 2 | --data does not go with --submissions; leave
          check --network 3,2,  | 2 | --network takes the widths of inputs and layers, such as 784,30,10, not 3,2,
          tour now              | 2 | the tour takes no names
          """)
  void badInput_getsOneLine_andItsExitCode(String line, int exitCode, String message) {
    Run run = Run.of(line.split(" "));
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.err()).startsWith("chainrule: " + message).hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }

  /** It would be the folder that the program was started in. */
  @Test
  void nameThatIsEmpty_isNoPath() {
    for (Run run : List.of(Run.of("grade", ""), Run.of("assignment", "new", " "))) {
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err())
          .isEqualTo("chainrule: the name of a file or folder is empty; give a name\n");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          check         | there is no derivative of that name: ''
          check --exact | there is no exact formula of that name: ''
          example       | there is no worked example ''
          train         | digits and mnist, not ''
          """)
  void aNameOfNoLetters_isSeen(String command, String told) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.add("");
    Run run = Run.of(words.toArray(String[]::new));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().replaceAll("\\s+", " ")).contains(told.strip());
  }

  @Test
  void help_namesEveryCommand() {
    Run run = Run.of("--help");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            "check [NAME…]", "example [NAME]", "exercises start", "grade ", "train ", "bench ");
    assertThat(Run.of("grade", "--help")).isEqualTo(run);
    assertThat(Run.of("help")).isEqualTo(run);
    assertThat(Run.of("help", "train")).isEqualTo(run);
  }

  @Test
  void aJarBelowAFolderThatEndsWithAnExclamationMark_isSaid() {
    String inside = "chainrule.jar!/chainrule/cli/Main.class";
    Main.requireReadable("jar:file:/home/ada/neat!stuff/" + inside);
    Main.requireReadable("file:/home/ada/wow!/target/classes/chainrule/cli/Main.class");
    assertThatThrownBy(() -> Main.requireReadable("jar:file:/home/ada/wow!/" + inside))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("rename the folder");
  }

  /** What the machine's language setting could not read comes as other letters than were typed. */
  @Test
  void nameThatIsNoPath_isSaid_withWhatToSet() {
    Run run = Run.of("grade", "J\uFFFDrg\0");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("this is not a valid path: J").contains("LC_ALL=C.UTF-8");
    assertThat(Run.of("grade", "Jo\0").err())
        .contains("this is not a valid path")
        .doesNotContain("LC_ALL");
  }
}
