package chainrule.testing;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.activation.Sigmoid;
import chainrule.grader.exercise.Exercise;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * jqwik 1.9.3 passes over some mistakes without a word: a property that carries an annotation of
 * Jupiter's is skipped, a range on an array is ignored, a result that is no boolean is a success.
 * None of them is in these tests.
 */
class PropertiesThatRunTest {

  @Test
  void everyProperty_isOneThatRuns() {
    List<Class<?>> tests =
        ReflectionSupport.findAllClassesInPackage(
            "chainrule", type -> !type.equals(Overlooked.class), name -> true);
    List<Method> properties = tests.stream().flatMap(PropertiesThatRunTest::properties).toList();
    assertThat(properties).hasSizeGreaterThan(300);
    assertThat(properties.stream().flatMap(property -> complaints(property).stream())).isEmpty();
  }

  private static Stream<Method> properties(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(method -> AnnotationSupport.isAnnotated(method, Property.class));
  }

  private static List<String> complaints(Method property) {
    List<String> complaints = new ArrayList<>();
    Stream.of(property.getAnnotations(), property.getDeclaringClass().getAnnotations())
        .flatMap(Stream::of)
        .filter(annotation -> isOf(annotation, "org.junit.jupiter"))
        .forEach(it -> complaints.add("carries " + it.annotationType().getSimpleName()));
    if (property.getReturnType() != void.class && property.getReturnType() != boolean.class) {
      complaints.add("returns " + property.getReturnType().getSimpleName());
    }
    if (Modifier.isPrivate(property.getModifiers()) || Modifier.isStatic(property.getModifiers())) {
      complaints.add("is private or static");
    }
    for (Parameter parameter : property.getParameters()) {
      boolean isRanged =
          Stream.of(parameter.getAnnotations())
              .anyMatch(it -> it.annotationType().getSimpleName().endsWith("Range"));
      if (isRanged && !parameter.getType().isPrimitive()) {
        complaints.add("has a range on " + parameter.getType().getSimpleName());
      }
      if (parameter.isAnnotationPresent(DoubleRange.class) && isOfAnExercise(property)) {
        complaints.add("has a @DoubleRange, which crowds around 0; Draw.upTo does not");
      }
    }
    String name = property.getDeclaringClass().getSimpleName() + "." + property.getName();
    return complaints.stream().map(complaint -> name + " " + complaint).toList();
  }

  private static boolean isOfAnExercise(Method property) {
    return property.getDeclaringClass().isAnnotationPresent(Exercise.class);
  }

  private static boolean isOf(Annotation annotation, String name) {
    return annotation.annotationType().getPackageName().startsWith(name);
  }

  /** What jqwik would not say anything about; nobody runs it. */
  @Exercise(of = Sigmoid.class, note = "", section = "")
  static class Overlooked {

    @Property
    @Tag("slow")
    void tagged() {}

    @Property
    @DisplayName("a name")
    void named() {}

    @Property
    int counts() {
      return 0;
    }

    @Property
    boolean says(@ForAll @IntRange(max = 3) int[] numbers) {
      return numbers.length > 0;
    }

    @Property
    void crowds(@ForAll @DoubleRange(min = -700, max = 700) double a) {}

    @Property
    void isFine(@ForAll @IntRange(max = 3) int n) {}
  }

  @Test
  void whatIsOverlooked_isFound() {
    assertThat(properties(Overlooked.class).flatMap(property -> complaints(property).stream()))
        .containsExactlyInAnyOrder(
            "Overlooked.tagged carries Tag",
            "Overlooked.named carries DisplayName",
            "Overlooked.counts returns int",
            "Overlooked.says has a range on int[]",
            "Overlooked.crowds has a @DoubleRange, which crowds around 0; Draw.upTo does not");
  }
}
