package chainrule.grader.slip;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.activation.Sigmoid;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Skeleton;
import chainrule.grader.value.Prepared;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips that were compiled beforehand. */
class PreparedSlipsTest {

  private static final String SIGMOID = Sigmoid.class.getName();

  @TempDir private Path folder;

  @Test
  void whatIsRead_isWhatWasWritten() throws IOException {
    SlipClass compiled = SlipClass.of(SIGMOID, Skeleton.reference(SIGMOID), List.of());
    String file = SlipClass.file(SIGMOID);
    Prepared.write(folder, file, compiled);
    try (InputStream in = Files.newInputStream(folder.resolve(file))) {
      SlipClass read = Prepared.read(in, SlipClass.class);
      assertThat(read.slips()).isNotEmpty().isEqualTo(compiled.slips());
      assertThat(read.calls()).isEqualTo(compiled.calls());
      assertThat(read.classes()).containsOnlyKeys(SIGMOID);
      assertThat(read.classes().get(SIGMOID)).isEqualTo(compiled.classes().get(SIGMOID));
    }
  }

  @Test
  void whatIsWritten_isMadeFromASourceThatTravelsAlong() {
    List<Class<?>> formulas =
        Exercises.all().stream().<Class<?>>map(FormulaExercise::formula).toList();
    List<Class<?>> forms = formulas.stream().flatMap(f -> Slips.forms(f).stream()).toList();
    assertThat(forms).hasSizeGreaterThan(formulas.size());
    assertThat(forms)
        .allSatisfy(form -> assertThat(source(form)).contains(" " + form.getSimpleName()));
  }

  private static String source(Class<?> form) {
    return Skeleton.reference(form.getName());
  }

  @Test
  void whereNoneWereWritten_thereAreNone() {
    assertThat(Prepared.read(SlipClass.file(SIGMOID), SlipClass.class)).isEmpty();
  }
}
