package chainrule.grader.diagnosis;

import chainrule.grader.exercise.FormulaExercise;
import java.lang.reflect.Method;

/**
 * A mistake of the library.
 *
 * @param exercise the exercise that it is made in
 * @param method the mistake itself
 */
public record KnownMistake(FormulaExercise exercise, Method method) {

  /**
   * What it says of itself.
   *
   * @return its annotation
   */
  public Mistake about() {
    return method.getAnnotation(Mistake.class);
  }

  /**
   * Where to read again.
   *
   * @return the note and the section
   */
  public String place() {
    String words = "“%s”, section “%s”";
    String note = about().note().isEmpty() ? exercise.about().note() : about().note();
    String own = about().section();
    return own.isEmpty() ? exercise.place(words) : words.formatted(note, own);
  }
}
