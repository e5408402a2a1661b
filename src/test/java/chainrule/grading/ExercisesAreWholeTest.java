package chainrule.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testing.Exercises;
import chainrule.testing.ReferenceOnly;
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
@ReferenceOnly
class ExercisesAreWholeTest {

  static List<Class<?>> exercises() {
    return Exercises.all();
  }

  @Test
  void thereAreExercisesAndNoTwoAskForTheSameClass() {
    assertThat(exercises()).isNotEmpty();
    assertThat(exercises().stream().map(Exercises::formulaOf)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void standsBesideItsClassAndIsNamedForIt(Class<?> test) {
    assertThat(test.getName()).isEqualTo(Exercises.formulaOf(test).getName() + "Test");
    assertThat(Modifier.isPublic(test.getModifiers())).isFalse();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void tasksAreTheMethodsOfTheClass(Class<?> test) {
    Set<String> methods =
        Exercises.formulas(Exercises.formulaOf(test))
            .map(Method::getName)
            .collect(Collectors.toSet());
    assertThat(tasks(test).stream().map(Task::method))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(methods);
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void testsBelongToTasksAndTasksHaveTests(Class<?> test) {
    Set<String> tested =
        tests(test).stream().map(ExercisesAreWholeTest::task).collect(Collectors.toSet());
    assertThat(tasks(test).stream().map(Task::method)).containsExactlyInAnyOrderElementsOf(tested);
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void testsAreNamedForABehaviourAndAreAllOfOneKind(Class<?> test) {
    for (Method method : test.getDeclaredMethods()) {
      for (Annotation annotation : method.getAnnotations()) {
        assertThat(annotation.annotationType().getPackageName()).startsWith("net.jqwik.api");
      }
    }
    assertThat(test.getDeclaredClasses()).noneMatch(ExercisesAreWholeTest::hasTests);
    assertThat(tests(test))
        .allSatisfy(method -> assertThat(method.getName()).matches("[^_]+_[^_]+(_[^_]+)?"));
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void everyTaskIsWorthSomethingAndHasAFormulaAndAHint(Class<?> test) {
    for (Task task : tasks(test)) {
      assertThat(task.points()).as(task.method()).isBetween(1, 5);
      assertThat(task.formula()).as(task.method()).isNotBlank().doesNotContain("\n");
      assertThat(task.hint()).as(task.method()).matches(".+[.?]");
    }
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void namesItsNoteAndOnlyOtherClassesToUse(Class<?> test) {
    Exercise exercise = test.getAnnotation(Exercise.class);
    assertThat(exercise.note()).isNotBlank();
    assertThat(exercise.section()).isNotBlank();
    assertThat(exercise.uses()).doesNotHaveDuplicates().doesNotContain(exercise.of());
  }

  private static List<Task> tasks(Class<?> test) {
    return List.of(test.getAnnotationsByType(Task.class));
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
