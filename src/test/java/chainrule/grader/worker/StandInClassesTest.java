package chainrule.grader.worker;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.compilation.Compiled;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Skeleton;
import chainrule.grader.exercise.Task;
import chainrule.testing.Depth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference in place of methods of an answer. */
class StandInClassesTest {

  static Iterable<FormulaExercise> exercises() {
    return Depth.everyNth(4, Exercises.all());
  }

  /** Every class is linked, so that the JVM looks at every method of it. */
  @ParameterizedTest
  @MethodSource("exercises")
  void everyReference_canStandInForAllOfASkeleton(FormulaExercise exercise) throws Exception {
    Map<String, byte[]> mended =
        mended(
            exercise,
            Skeleton.of(exercise),
            exercise.tasks().stream().map(Task::method).toArray(String[]::new));
    AnswerLoader loader = loader(exercise, mended);
    for (String name : mended.keySet()) {
      assertThat(Class.forName(name, true, loader).getClassLoader()).isSameAs(loader);
    }
  }

  @Test
  void methods_doWhatTheReferenceDoes_whateverElseTheAnswerHas() throws Exception {
    FormulaExercise sigmoid = Exercises.named("Sigmoid").orElseThrow();
    String source =
        """
        package chainrule.activation;
        public class Sigmoid {
          public static double value(double a) { return 0; }
          public static double derivative(double a) { return value(a) * Reference.of(a); }
          static double value(float a) { return 7; }
          static class Reference { static double of(double a) { return 1 - value((float) a); } }
        }
        class ReferenceOfChainrule { static double value(double a) { return 9; } }
        """;
    Class<?> beside =
        Class.forName(
            "chainrule.activation.Sigmoid",
            true,
            loader(sigmoid, mended(sigmoid, source, "value")));
    assertThat(beside.getMethod("value", double.class).invoke(null, 0.0)).isEqualTo(0.5);
    assertThat(beside.getMethod("derivative", double.class).invoke(null, 0.0)).isEqualTo(-3.0);
  }

  /** No source can name it, and no source's class can be called like it. */
  @Test
  void reference_hasANameThatIsNone() {
    FormulaExercise sigmoid = Exercises.named("Sigmoid").orElseThrow();
    assertThat(mended(sigmoid, Skeleton.of(sigmoid), "value"))
        .containsKey("chainrule.activation.Sigmoid-reference");
    assertThat(Compiled.of("Sigmoid", "class Sigmoid-reference {}").errors()).isNotEmpty();
  }

  private static Map<String, byte[]> mended(
      FormulaExercise exercise, String source, String... methods) {
    Map<String, byte[]> answer = Compiled.of(exercise.name(), source).classes();
    News news = StandInClasses.in(exercise, answer, List.of(methods));
    return ((News.Mended) news).classes();
  }

  private static AnswerLoader loader(FormulaExercise exercise, Map<String, byte[]> answer) {
    Map<String, byte[]> all = new HashMap<>(ClassReferences.around(exercise));
    all.putAll(answer);
    return new AnswerLoader(exercise.formula().getName(), all);
  }
}
