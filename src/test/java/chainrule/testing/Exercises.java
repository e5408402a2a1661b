package chainrule.testing;

import chainrule.grading.Exercise;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;

/** Every exercise on the class path. */
public final class Exercises {

  private Exercises() {}

  /** The test classes that are exercises. */
  public static List<Class<?>> all() {
    return ReflectionSupport.findAllClassesInPackage(
        "chainrule", test -> test.isAnnotationPresent(Exercise.class), name -> true);
  }

  /** The class that a student writes. */
  public static Class<?> formulaOf(Class<?> test) {
    return test.getAnnotation(Exercise.class).of();
  }

  /** The public static methods of a formula class. */
  public static Stream<Method> formulas(Class<?> formula) {
    return Arrays.stream(formula.getDeclaredMethods())
        .filter(method -> !method.isSynthetic())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> Modifier.isStatic(method.getModifiers()));
  }
}
