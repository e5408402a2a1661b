package chainrule.grader.exercise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a test of an {@link Exercise} checks, in the words of the report. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Behaviour {

  /**
   * A plain sentence that is true of a right answer.
   *
   * @return without a stop, since what happened instead follows after a colon
   */
  String value();
}
