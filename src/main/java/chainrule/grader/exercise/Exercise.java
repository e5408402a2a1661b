package chainrule.grader.exercise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a test class an exercise: whoever writes the formula class anew is graded by these tests. A
 * test belongs to the task whose method its own name begins with, {@code
 * derivative_atZero_isOneQuarter} to {@code derivative}; every test of a task has to pass for its
 * points.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Exercise {

  /**
   * The class that a student writes.
   *
   * @return the formula class
   */
  Class<?> of();

  /**
   * Where the formula stands.
   *
   * @return the title of the note; empty if it is in none
   */
  String note() default "";

  /**
   * Where in the note.
   *
   * @return the section's heading; empty if it is in no note
   */
  String section() default "";

  /**
   * What an answer may use besides the JDK.
   *
   * @return other classes of the project
   */
  Class<?>[] uses() default {};
}
