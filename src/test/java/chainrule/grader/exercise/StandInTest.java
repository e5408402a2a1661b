package chainrule.grader.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.compilation.Compilation;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StandInTest {

  private static final String ANSWER =
      """
      package chainrule.network;
      import chainrule.activation.Tanh; class Other {}
      public final class TwoTwoOne {
        private static double shape(double output) { return Math.exp(output(null, null)); }
        public static double output(double[] a, double[] b) { return 0; }
        static double output(double[] a) { return 1; }
        public static double loss(double[] theta, double[] x, double y) {
          return shape(1) + output(new double[0]);
        }
      }
      """;

  private static final FormulaExercise TWO_TWO_ONE = Exercises.named("TwoTwoOne").orElseThrow();

  static Iterable<FormulaExercise> exercises() {
    return Exercises.all();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void everyReference_canStandInForAllOfASkeleton(FormulaExercise exercise) {
    Set<String> all = exercise.tasks().stream().map(Task::method).collect(Collectors.toSet());
    String mended = StandIn.in(exercise, Skeleton.of(exercise), all);
    assertThat(Compilation.of(exercise.name(), mended).errors()).isEmpty();
    all.forEach(
        method -> assertThat(mended).doesNotContain(exercise.name() + "." + method + " is yours"));
  }

  @Test
  void onlyTheMethodOfThatSignature_isExchanged_andAllElseStays() {
    String mended = StandIn.in(TWO_TWO_ONE, ANSWER, Set.of("output"));
    assertThat(mended)
        .contains("output(double[] a, double[] b) { return ReferenceOfChainrule.output(a, b); }")
        .contains("static double output(double[] a) { return 1; }")
        .contains("private static double shape(double output)");
    assertThat(Compilation.of("TwoTwoOne", mended).errors()).isEmpty();
  }

  @Test
  void noMethods_changeNothing() {
    assertThat(StandIn.in(TWO_TWO_ONE, ANSWER, Set.of())).isSameAs(ANSWER);
  }

  @Test
  void calls_areFollowedThroughHelpers() {
    Calls calls = Calls.of("TwoTwoOne", ANSWER);
    assertThat(calls.from("loss")).contains("shape", "output").doesNotContain("loss");
    assertThat(calls.from("output")).isEmpty();
    assertThat(calls.from("absent")).isEmpty();
  }

  @Test
  void calls_areFollowedThroughFieldsReferencesAndNestedClasses() {
    Calls calls =
        Calls.of(
            "A",
            """
            class A {
              static final java.util.function.DoubleUnaryOperator F = A::f;
              static double f(double a) { return f(a - 1); }
              static double g(double a) { return F.applyAsDouble(a); }
              static double h(double a) { return new B().of(a); }
              static class B { double of(double a) { return g(a); } }
            }
            """);
    assertThat(calls.from("f")).containsOnly("f", "a");
    assertThat(calls.from("g")).contains("F", "f");
    assertThat(calls.from("h")).contains("of", "g", "F", "f");
  }
}
