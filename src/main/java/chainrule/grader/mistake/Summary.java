package chainrule.grader.mistake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For a formula with more than one right result, such as a random draw: makes a static method the
 * judge of what counts in a result. It takes the arguments as an {@code Object[]}, the result, and,
 * if it wants more calls than one, {@link Again}; it returns what all right results have in common
 * and mistakes have not, such as a share that is rounded to tenths. Summaries are compared in the
 * place of the results.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Summary {

  /**
   * Whose results it looks at.
   *
   * @return names of the formula's methods
   */
  String[] value();

  /**
   * The inputs at which it looks.
   *
   * @return the name of their method; empty for all. If there are others, they are tried first
   */
  String inputs() default "";
}
