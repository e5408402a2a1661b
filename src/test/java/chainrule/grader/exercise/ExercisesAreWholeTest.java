package chainrule.grader.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.check.FormulaClasses;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.support.AnnotationSupport;

/** An exercise asks for every method of its class, tests all it asks for, and says what it asks. */
class ExercisesAreWholeTest {

  static List<FormulaExercise> exercises() {
    return Exercises.all();
  }

  @Test
  void thereAreExercisesAndNoTwoAskForTheSameClass() {
    assertThat(exercises()).isNotEmpty();
    assertThat(exercises().stream().map(FormulaExercise::formula)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void standsBesideItsClassAndIsNamedForIt(FormulaExercise e) {
    assertThat(e.test().getName()).isEqualTo(e.formula().getName() + "Test");
    assertThat(Modifier.isPublic(e.test().getModifiers())).isFalse();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void tasksAreTheMethodsOfTheClass(FormulaExercise e) {
    Set<String> methods =
        FormulaClasses.formulas(e.formula()).stream()
            .map(Method::getName)
            .collect(Collectors.toSet());
    assertThat(e.tasks().stream().map(Task::method))
        .as("what the @Task of %s ask for: each public method, once", e.test().getSimpleName())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(methods);
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void testsBelongToTasksAndTasksHaveTests(FormulaExercise e) {
    Set<String> tested =
        tests(e.test()).stream().map(ExercisesAreWholeTest::task).collect(Collectors.toSet());
    assertThat(e.tasks().stream().map(Task::method))
        .as("the @Task of %s, each with tests named method_behaviour", e.test().getSimpleName())
        .containsExactlyInAnyOrderElementsOf(tested);
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void testsAreNamedForABehaviourAndAreAllOfOneKind(FormulaExercise e) {
    Class<?> test = e.test();
    for (Method method : test.getDeclaredMethods()) {
      for (Annotation annotation : method.getAnnotations()) {
        assertThat(annotation.annotationType().getPackageName())
            .as("%s: an exercise holds properties and examples, @Behaviour and @OnGraph", method)
            .satisfiesAnyOf(
                name -> assertThat(name).startsWith("net.jqwik.api"),
                name -> assertThat(name).isEqualTo("chainrule.testing"),
                name -> assertThat(name).isEqualTo(Behaviour.class.getPackageName()));
      }
    }
    assertThat(test.getDeclaredClasses()).noneMatch(ExercisesAreWholeTest::hasTests);
    assertThat(tests(test))
        .allSatisfy(method -> assertThat(method.getName()).matches("[^_]+_[^_]+(_[^_]+)?"));
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void everyTestSaysInWordsWhatItAsks(FormulaExercise e) {
    for (Method test : tests(e.test())) {
      assertThat(e.behaviour(test.getName()))
          .as(
              "%s.%s needs a @Behaviour: a sentence without a stop",
              e.test().getSimpleName(), test.getName())
          .matches("\\S+ .*[^.:\\s]")
          .doesNotContain("_");
    }
    for (Task task : e.tasks()) {
      assertThat(e.tests(task).stream().map(e::behaviour))
          .as("sentences of the tests of %s.%s", e.name(), task.method())
          .doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void everyTaskIsWorthSomethingAndHasAFormulaAndAHint(FormulaExercise e) {
    for (Task task : e.tasks()) {
      String name = e.name() + "." + task.method();
      assertThat(task.points()).as("points of %s", name).isBetween(1, 5);
      assertThat(task.formula()).as("formula of %s", name).isNotBlank().doesNotContain("\n");
      assertThat(task.hint()).as("hint of %s: a sentence", name).matches(".+[.?]");
    }
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void namesItsNoteAndOnlyOtherClassesToUse(FormulaExercise e) {
    Exercise exercise = e.about();
    assertThat(exercise.note().isBlank()).isEqualTo(exercise.section().isBlank());
    assertThat(exercise.uses()).doesNotHaveDuplicates().doesNotContain(exercise.of());
  }

  private static List<Method> tests(Class<?> test) {
    return Arrays.stream(test.getDeclaredMethods())
        .filter(method -> AnnotationSupport.isAnnotated(method, Property.class))
        .toList();
  }

  private static boolean hasTests(Class<?> nested) {
    return !tests(nested).isEmpty();
  }

  private static String task(Method test) {
    return test.getName().substring(0, test.getName().indexOf('_'));
  }
}
