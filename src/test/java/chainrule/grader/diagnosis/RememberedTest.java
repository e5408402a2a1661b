package chainrule.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.check.FormulaClasses;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.value.ArrayTree;
import chainrule.testing.Depth;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each exercise's tests see that results are remembered by all arguments but one, or by the arrays
 * whatever is in them, and given again for others.
 */
class RememberedTest {

  static Stream<FormulaExercise> exercises() {
    return Depth.everyNth(18, Exercises.all()).stream();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void aResultThatIsRememberedByTheOtherArguments_isFound(FormulaExercise exercise) {
    StandIn standIn = new StandIn(exercise);
    List<String> passed = new ArrayList<>();
    for (Method method : FormulaClasses.formulas(exercise.formula())) {
      Class<?>[] types = method.getParameterTypes();
      IntStream.range(0, types.length)
          .filter(k -> types.length > 1)
          .filter(k -> innermost(types[k]) == double.class || isFunction(types[k]))
          .filter(k -> isRight(standIn, method, k))
          .forEach(k -> passed.add(method.getName() + " " + method.getParameters()[k].getName()));
    }
    standIn.makeRight();
    assertThat(passed).as("of " + exercise.name()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void aResultThatIsRememberedByItsArrays_isFound(FormulaExercise exercise) {
    StandIn standIn = new StandIn(exercise);
    List<String> passed =
        FormulaClasses.formulas(exercise.formula()).stream()
            .filter(method -> Stream.of(method.getParameterTypes()).anyMatch(Class::isArray))
            .filter(method -> Stream.of(method.getParameterTypes()).noneMatch(Class::isInterface))
            .filter(method -> isRight(standIn, method, byArrays()))
            .map(Method::getName)
            .toList();
    standIn.makeRight();
    assertThat(passed).as("of " + exercise.name()).isEmpty();
  }

  private static boolean isRight(StandIn standIn, Method method, int k) {
    return isRight(standIn, method, remembered(k));
  }

  private static boolean isRight(
      StandIn standIn, Method method, UnaryOperator<Object[]> remembered) {
    standIn.mislead(method, remembered);
    return ChosenTests.failures(standIn.test(), method.getName() + "_.*").isEmpty();
  }

  /** One argument as it was when the others were these for the first time. */
  private static UnaryOperator<Object[]> remembered(int k) {
    Map<String, Object> first = new HashMap<>();
    return arguments -> {
      Object[] others = arguments.clone();
      others[k] = null;
      others = Stream.of(others).filter(one -> !(one instanceof RandomGenerator)).toArray();
      arguments[k] =
          ArrayTree.copy(
              first.computeIfAbsent(
                  Arrays.deepToString(others), key -> ArrayTree.copy(arguments[k])));
      return arguments;
    };
  }

  private static boolean isFunction(Class<?> type) {
    return type.isInterface() && !RandomGenerator.class.isAssignableFrom(type);
  }

  /** The arguments as they were when these arrays came with these numbers last. */
  private static UnaryOperator<Object[]> byArrays() {
    Object[][] last = new Object[2][];
    return arguments -> {
      if (last[0] == null || !isKnown(arguments, last[0])) {
        last[0] = arguments.clone();
        last[1] = ArrayTree.copy(arguments);
      }
      return ArrayTree.copy(last[1]);
    };
  }

  private static boolean isKnown(Object[] arguments, Object[] last) {
    return IntStream.range(0, arguments.length)
        .allMatch(
            k -> arguments[k] == last[k] || isLeaf(arguments[k]) && arguments[k].equals(last[k]));
  }

  private static boolean isLeaf(Object argument) {
    return !argument.getClass().isArray();
  }

  private static Class<?> innermost(Class<?> type) {
    return type.isArray() ? innermost(type.getComponentType()) : type;
  }
}
