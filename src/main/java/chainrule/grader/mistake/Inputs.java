package chainrule.grader.mistake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a static method the source of a formula's inputs: it takes a {@link InputDraw} and returns
 * the arguments of one call, {@code Object[]}, fresh ones each time and the same ones for the same
 * draw. They are valid, and off the points where more than one result is right, such as kinks. It
 * must not call the class of the exercise, in whose place may stand an answer.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Inputs {

  /**
   * Whose inputs they are.
   *
   * @return names of the formula's methods; of overloads, those that take such arguments
   */
  String[] value();
}
