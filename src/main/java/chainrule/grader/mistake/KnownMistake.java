package chainrule.grader.mistake;

import chainrule.grader.exercise.FormulaExercise;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A mistake of the library, or another convention.
 *
 * @param exercise the exercise that it is made in
 * @param method the mistake itself
 * @param constant the number that it is made with, if it is made with several
 */
public record KnownMistake(FormulaExercise exercise, Method method, OptionalDouble constant) {

  /**
   * What it says of itself.
   *
   * @return its annotation
   */
  public Mistake about() {
    return method.getAnnotation(Mistake.class);
  }

  /**
   * Whether it is right by another book or library.
   *
   * @return true if it is not wrong, but another convention than the note's
   */
  public boolean isConvention() {
    return !about().usedBy().isEmpty();
  }

  /**
   * The types of the formula's own arguments.
   *
   * @return without that of the number that the mistake is made with
   */
  public Class<?>[] types() {
    Class<?>[] all = ArgumentRecord.types(method);
    return Arrays.copyOf(all, all.length - (constant.isPresent() ? 1 : 0));
  }

  /**
   * What to call it with in place of the formula.
   *
   * @param ofTheFormula the arguments of the formula
   * @return these, and the number that the mistake is made with
   */
  public Object[] arguments(Object[] ofTheFormula) {
    if (constant.isEmpty()) {
      return ofTheFormula;
    }
    Object[] all = Arrays.copyOf(ofTheFormula, ofTheFormula.length + 1);
    all[ofTheFormula.length] = constant.getAsDouble();
    return all;
  }

  /**
   * Where to read again, if it is not where the formula is.
   *
   * @return the note and the section; empty if the formula's own are the right ones
   */
  public String elsewhere() {
    String note = about().note().isEmpty() ? exercise.about().note() : about().note();
    return about().section().isEmpty()
        ? ""
        : "“%s”, section “%s”".formatted(note, about().section());
  }
}
