package chainrule.grader.exercise;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One method of an {@link Exercise}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(Task.List.class)
public @interface Task {

  /**
   * Which method.
   *
   * @return its name; overloads are one task
   */
  String method();

  /**
   * What it is worth.
   *
   * @return points, above 0
   */
  int points();

  /**
   * What it computes.
   *
   * @return the formula, in one line
   */
  String formula();

  /**
   * Where the formula stands, if it is not in the exercise's note.
   *
   * @return the title of the note; empty if it is the exercise's own
   */
  String note() default "";

  /**
   * Where in the note, if it is not where the exercise says.
   *
   * @return the section's heading; empty if it is the exercise's own
   */
  String section() default "";

  /**
   * What helps when one is stuck.
   *
   * @return one or two sentences that do not give the answer away
   */
  String hint();

  /** All tasks of an exercise. */
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface List {
    /**
     * The tasks.
     *
     * @return in the order of the class
     */
    Task[] value();
  }
}
