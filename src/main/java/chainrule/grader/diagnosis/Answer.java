package chainrule.grader.diagnosis;

import chainrule.shape.ArrayTree;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

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
   * The answer to a question by a class that stands in the place of the reference.
   *
   * @param question the question
   * @param type the class; its loader has to find the library of mistakes too, whose inputs are
   *     then of the types that the class knows
   * @return its answer
   * @throws ReflectiveOperationException if it has no such method
   */
  public static Answer of(Question question, Class<?> type) throws ReflectiveOperationException {
    String library = Library.name(question.exercise());
    Method inputs =
        named(type.getClassLoader().loadClass(library), question.inputs().getName(), null);
    return new Answer(
        question, named(type, question.formula().getName(), question.formula()), inputs);
  }

  /** The method of this name and, by name, of the same parameters as another. */
  private static Method named(Class<?> type, String name, Method like)
      throws NoSuchMethodException {
    Method found =
        Stream.of(type.getDeclaredMethods())
            .filter(method -> method.getName().equals(name) && !method.isSynthetic())
            .filter(method -> like == null || parameters(method).equals(parameters(like)))
            .findFirst()
            .orElseThrow(() -> new NoSuchMethodException(name));
    found.setAccessible(true);
    return found;
  }

  private static String parameters(Method method) {
    return Stream.of(method.getParameterTypes()).map(Class::getName).toList().toString();
  }

  @Override
  public List<Outcome> at(List<InputSeed> draws) {
    return draws.stream().map(draw -> Outcome.of(result(draw)).with(border(draw))).toList();
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
  private Border border(InputSeed draw) {
    Object[] arguments = Question.drawn(inputs, draw);
    Object[] before = ArrayTree.copy(arguments);
    return Border.of(before, arguments, Question.called(written, arguments));
  }
}
