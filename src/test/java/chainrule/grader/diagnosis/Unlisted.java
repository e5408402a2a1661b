package chainrule.grader.diagnosis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Makes a static method a wrong answer that is no known mistake, and says what to call it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Unlisted {

  /** The formula class. */
  Class<?> of();

  /** The formula that it gets wrong. */
  String in();

  /** What it looks like; empty if nothing explains it. */
  String name();
}
