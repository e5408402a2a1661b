package chainrule.grader.mistake;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a static method a known mistake: what comes out when a formula is got wrong in a way that
 * teachers have seen. It stands in the class named for the exercise, {@code SigmoidMistakes} for
 * {@code Sigmoid}, or in one that this names by {@link Mistakes}. It has the parameters and the
 * result of the method that it gets wrong, or all of them in an {@link ArgumentRecord}. It may call
 * the reference. Two mistakes of one method have to differ on some input.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Mistake {

  /**
   * What is got wrong.
   *
   * @return the name of the formula's method; of overloads, the one with the same parameters
   */
  String in();

  /**
   * What teachers call it.
   *
   * @return words that may follow "looks like", such as "a flipped sign"; small letters, no stop
   */
  String name();

  /**
   * What to tell the student.
   *
   * @return one sentence with its stop
   */
  String says();

  /**
   * Why one falls for it.
   *
   * @return one sentence with its stop
   */
  String tempting();

  /**
   * How the numbers give it away.
   *
   * @return one sentence with its stop
   */
  String shows();

  /**
   * Who computes it like this on purpose.
   *
   * @return libraries or books, as they may follow "as in"; empty for what is wrong everywhere.
   *     With it, it is no mistake but another convention, and what it says leads to the note's
   */
  String usedBy() default "";

  /**
   * The numbers with which it is made, each of which is tried.
   *
   * @return numbers that are handed over behind the formula's own arguments; none for a mistake
   *     that has no such number
   */
  double[] constants() default {};

  /**
   * The note to read again.
   *
   * @return its title; the exercise's own if empty
   */
  String note() default "";

  /**
   * Where in the note.
   *
   * @return the section's heading; the exercise's own if empty
   */
  String section() default "";
}
