package chainrule.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Classes by their names, from each folder that they were built to. */
class BuiltClassesTest {

  @Test
  void classes_comeFromTheProgram_theExercisesAndTheTests_eachOnce() {
    assertThat(
            BuiltClasses.named(Pattern.compile("chainrule\\.(check\\.Built|activation\\.Tanh).*")))
        .extracting(Class::getName)
        .contains(
            "chainrule.activation.Tanh",
            "chainrule.activation.TanhMistakes",
            "chainrule.activation.TanhTest",
            "chainrule.check.BuiltClasses",
            "chainrule.check.BuiltClassesTest")
        .doesNotHaveDuplicates()
        .isSorted();
  }

  @Test
  void nothing_isFoundByANameThatNoClassHas() {
    assertThat(BuiltClasses.named(Pattern.compile("chainrule\\.Nothing"))).isEmpty();
  }
}
