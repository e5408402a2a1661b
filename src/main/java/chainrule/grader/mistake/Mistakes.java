package chainrule.grader.mistake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says where an exercise that many things go wrong in has its {@link Mistake}s. It is on the class
 * named for the exercise, which keeps the {@link Inputs}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Mistakes {

  /**
   * The classes that the mistakes stand in.
   *
   * @return classes of the same package
   */
  Class<?>[] value();
}
