package chainrule.grader.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A signature that is wrong is shown where it stands, and a missing one where it may be meant. */
class MethodLinesTest {

  private static Map<String, Integer> lines(String source) {
    return MethodLines.of(Exercises.named("Sigmoid").orElseThrow(), source);
  }

  @Test
  void aMethod_hasItsOwnLine_orThatOfANearName_orThatOfTheClass() {
    String source =
        "package p;\n\n/** σ. */\npublic class Sigmoid {\n  %s(int a) {}\n  void value() {}\n}";
    assertThat(lines(source.formatted("void derivative")))
        .isEqualTo(Map.of("derivative", 5, "value", 6));
    assertThat(lines(source.formatted("void derivate"))).containsEntry("derivative", 5);
    assertThat(lines(source.formatted("void Derivative"))).containsEntry("derivative", 5);
    assertThat(lines(source.formatted("void slope"))).containsEntry("derivative", 4);
  }

  @Test
  void aClassThatIsNotPublic_isWhatIsWrong() {
    assertThat(lines("\nclass Sigmoid {\n  void value() {}\n}"))
        .isEqualTo(Map.of("derivative", 2, "value", 2));
  }
}
