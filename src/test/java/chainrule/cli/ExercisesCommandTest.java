package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command exercises: the list, the hints, and the skeletons. */
class ExercisesCommandTest {

  @TempDir private Path folder;

  @Test
  void exercises_areListed_andHintedAt() {
    assertThat(Run.of("exercises", "list").out())
        .contains("Sigmoid ", "4 points", "value, derivative");
    assertThat(Run.of("exercises").out()).isEqualTo(Run.of("exercises", "list").out());
    assertThat(Run.of("exercises", "hint", "sigmoid", "derivative").out())
        .contains("note \"Training A Neural Network\", section \"Solving for ∂ypred/∂w₁\"")
        .contains("σ′(a) = σ(a) (1 − σ(a))")
        .doesNotContain("1 / (1 + e⁻ᵃ)");
  }

  @Test
  void start_writesASkeleton_once() throws Exception {
    ExercisesCommand command = new ExercisesCommand(folder.resolve("answers"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    command.run(List.of("start", "Softmax"), Run.print(out));
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("grade " + folder.resolve("answers"));

    Files.createFile(folder.resolve("pom.xml"));
    command.run(List.of("start", "Sigmoid"), Run.print(out));
    Path file = folder.resolve("answers").resolve("Sigmoid.java");
    assertThat(Files.readString(file)).contains("Sigmoid.value is yours to write");
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("mvn test -Dtest=SigmoidTest");

    Files.writeString(file, "mine");
    Files.createSymbolicLink(file.resolveSibling("L2.java"), folder.resolve("nowhere"));
    for (String there : List.of("Sigmoid", "L2")) {
      assertThat(catchThrowable(() -> command.run(List.of("start", "Tanh", there), Run.print(out))))
          .isInstanceOf(UsageException.class)
          .hasMessageEndingWith(there + ".java already exists; rename or delete it to start over");
    }
    assertThat(Files.readString(file)).isEqualTo("mine");
    assertThat(file.resolveSibling("Tanh.java")).doesNotExist();
    command.run(List.of("start", "Tanh", "tanh"), Run.print(out));
    assertThat(file.resolveSibling("Tanh.java")).exists();
    out.reset();
    command.run(List.of("start", "Relu", "L1"), Run.print(out));
    assertThat(out.toString(StandardCharsets.UTF_8)).containsOnlyOnce("fill them in, then: grade");
    command.run(List.of("list"), Run.print(out));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern("Sigmoid +0/4 points   value, derivative");
  }
}
