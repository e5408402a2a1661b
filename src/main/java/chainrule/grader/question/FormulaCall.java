package chainrule.grader.question;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Signatures;
import chainrule.grader.mistake.InputSeed;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/**
 * Calls of an answer's method, told to another program: everything goes by its name, and the
 * arguments by what they are drawn from.
 *
 * @param method the name of the formula's method
 * @param parameters the names of the types of its parameters
 * @param inputs the name of the method that draws them
 * @param summary the name of the method that says what counts in the result; empty if all does
 * @param draws where the arguments of each call come from
 * @param inWords whether the results are wanted in words, and not as numbers
 */
public record FormulaCall(
    String method,
    List<String> parameters,
    String inputs,
    String summary,
    List<InputSeed> draws,
    boolean inWords) {

  /**
   * Calls that ask a question.
   *
   * @param question the question
   * @param draws where the arguments of each call come from
   * @param inWords whether the results are wanted in words, and not as numbers
   * @return the calls
   */
  public static FormulaCall of(Question question, List<InputSeed> draws, boolean inWords) {
    return new FormulaCall(
        question.formula().getName(),
        Signatures.types(question.formula()),
        question.inputs().getName(),
        question.summary().map(Method::getName).orElse(""),
        draws,
        inWords);
  }

  /**
   * What all calls have in common that differ only in their arguments.
   *
   * @return the same text for all of these
   */
  public String kind() {
    return String.join(" ", method, inputs, summary).concat(String.join(",", parameters));
  }

  /**
   * Who answers such calls.
   *
   * @param exercise the exercise
   * @param written the class that stands in place of the reference
   * @return its answer
   * @throws ReflectiveOperationException if it has no such method
   */
  public Respondent answer(FormulaExercise exercise, Class<?> written)
      throws ReflectiveOperationException {
    Class<?> library = Class.forName(Library.name(exercise));
    Method formula = Signatures.method(exercise.formula(), method, parameters);
    Optional<Method> judge =
        summary.isEmpty() ? Optional.empty() : Optional.of(Signatures.method(library, summary));
    Method draw = Signatures.method(library, inputs);
    return Answer.of(new Question(exercise, formula, draw, judge, List.of()), written);
  }
}
