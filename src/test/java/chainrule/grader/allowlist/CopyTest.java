package chainrule.grader.allowlist;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.compilation.Compilation;
import chainrule.grader.exercise.Exercises;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy of a type that is there already costs no points, and reaches no further. */
class CopyTest {

  private static final String ENUM = "enum Extremum { MINIMUM, MAXIMUM, NEITHER }";
  private static final String METHOD =
      "public static Extremum classify(java.util.function.DoubleUnaryOperator f, double x,"
          + " double epsilon) { return Extremum.NEITHER; }";

  private static Compilation compiled(String exercise, String source) {
    return CheckedAnswer.compile(Exercises.named(exercise).orElseThrow(), source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "package chainrule.calculus;\n" + ENUM + "\npublic class StationaryPoint {" + METHOD + "}",
        "package chainrule.calculus;\n\n\npublic class StationaryPoint {" + METHOD + "}\n" + ENUM,
        "\npublic class StationaryPoint {\n  public " + ENUM + "\n" + METHOD + "}",
      })
  void aCopyOfATypeThatTheAnswerMayUse_isLeftOut_andSaidSo(String source) {
    Compilation compilation = compiled("StationaryPoint", source);
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.classes()).containsOnlyKeys("chainrule.calculus.StationaryPoint");
    long line = source.lines().takeWhile(it -> !it.contains(ENUM)).count() + 1;
    assertThat(compilation.notes())
        .contains("line " + line + ": Extremum is there already; your copy was left out");
  }

  @Test
  void aCopyOfATypeOfAnotherPackage_isLeftOut_andTheOriginalFound() {
    Compilation compilation =
        compiled(
            "FeedForward",
            """
            package chainrule.network;
            enum Activation { SIGMOID }
            record Layer(double[][] weights, double[] bias, Activation activation) {}
            public class FeedForward {
              static double bend(Layer layer, double a) {
                Activation activation = layer.activation();
                return activation.value(a);
              }
            }
            """);
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.notes()).hasSize(2).last().asString().startsWith("line 3: Layer is");
  }

  @Test
  void aCopyThatIsMoreThanOne_isToBeTakenOut() {
    assertThat(
            compiled(
                    "StationaryPoint",
                    "package chainrule.calculus;\npublic class StationaryPoint {\n"
                        + "public static Extremum classify() { return Extremum.SADDLE; } }\n"
                        + "enum Extremum { SADDLE }")
                .errors())
        .containsExactly(
            "line 4: a copy of chainrule.calculus.Extremum is not available in an exercise; it is"
                + " there already; leave yours out");
  }

  @Test
  void aClassOfItsOwn_insideOfTheAnswer_staysWhereNoFormulaAsksForIt() {
    Compilation compilation =
        compiled(
            "FeedForward",
            "package chainrule.network; public class FeedForward { static class Softmax {\n"
                + "static double own(double a) { return a; } } static double b = Softmax.own(1);}");
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.notes()).isEmpty();
    assertThat(compilation.classes()).containsKey("chainrule.network.FeedForward$Softmax");
  }

  @Test
  void whatIsLeftOut_makesNothingElseAvailable() {
    assertThat(
            compiled(
                    "StationaryPoint",
                    "package chainrule.calculus;\nenum Extremum {A}\npublic class StationaryPoint {\n"
                        + "public static int classify() { return System.identityHashCode(1); } }")
                .errors())
        .anyMatch(line -> line.startsWith("line 4: java.lang.System.identityHashCode"));
  }
}
