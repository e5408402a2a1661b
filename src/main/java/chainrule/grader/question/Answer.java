package chainrule.grader.question;

import chainrule.grader.exercise.Signatures;
import chainrule.grader.mistake.InputSeed;
import chainrule.grader.value.ArrayTree;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * A method that somebody wrote, perhaps in a world of its own where other classes of the same names
 * live: its arguments are drawn in that world, so no two calls share anything.
 *
 * @param question what it is an answer to
 * @param written the method
 * @param inputs the question's inputs, in the world of the method
 */
public record Answer(Question question, Method written, Method inputs) implements Respondent {

  /**
   * The answer to a question by a class that stands in place of the reference.
   *
   * @param question the question
   * @param type the class; its loader has to find the library of mistakes too, whose inputs are
   *     then of the types that the class knows
   * @return its answer
   * @throws ReflectiveOperationException if it has no such method
   */
  public static Answer of(Question question, Class<?> type) throws ReflectiveOperationException {
    Class<?> library = type.getClassLoader().loadClass(Library.name(question.exercise()));
    Method asked = question.formula();
    return new Answer(
        question,
        Signatures.method(type, asked.getName(), Signatures.types(asked)),
        Signatures.method(library, question.inputs().getName()));
  }

  @Override
  public List<Outcome> at(List<InputSeed> draws) {
    List<Outcome> outcomes = new ArrayList<>();
    for (InputSeed draw : draws) {
      outcomes.add(Outcome.of(result(draw)).with(sideEffects(draw)));
    }
    return outcomes;
  }

  @Override
  public String shown(InputSeed draw) {
    return Shown.of(new Answer(question.unsummed(), written, inputs).result(draw));
  }

  private Object result(InputSeed draw) {
    return question.result(
        written, () -> Question.drawn(inputs, draw), () -> Question.drawn(question.inputs(), draw));
  }

  /** It is called once more, for what the first call has returned may be summed up. */
  private SideEffects sideEffects(InputSeed draw) {
    Object[] arguments = Question.drawn(inputs, draw);
    Object[] before = ArrayTree.copy(arguments);
    return SideEffects.of(before, arguments, Question.called(written, arguments));
  }
}
