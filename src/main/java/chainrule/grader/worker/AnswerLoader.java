package chainrule.grader.worker;

import chainrule.grader.exercise.FormulaExercise;
import java.util.Map;
import java.util.Set;

/**
 * Loads an answer in the place of the reference, and anew whatever of the project is compiled
 * against it. All else is shared with other answers: it has no state, and is already fast.
 */
final class AnswerLoader extends ClassLoader {

  private final Map<String, byte[]> answer;
  private final String formula;
  private final Set<String> anew;

  /**
   * A world of its own for one answer.
   *
   * @param exercise what was asked
   * @param answer the compiled answer, by class name
   */
  AnswerLoader(FormulaExercise exercise, Map<String, byte[]> answer) {
    super(AnswerLoader.class.getClassLoader());
    this.answer = answer;
    this.formula = exercise.formula().getName();
    this.anew = ClassReferences.affected(exercise);
  }

  /** The class of this name in this world. */
  Class<?> load(Class<?> type) {
    try {
      return loadClass(type.getName());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    boolean isAnswer = answer.containsKey(name) || name.startsWith(formula + "$");
    if (!isAnswer && !anew.contains(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name, isAnswer) : loaded;
    }
  }

  private Class<?> define(String name, boolean isAnswer) throws ClassNotFoundException {
    byte[] bytes = isAnswer ? answer.get(name) : ClassReferences.bytes(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
