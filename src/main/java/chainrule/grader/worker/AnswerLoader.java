package chainrule.grader.worker;

import java.util.Map;

/**
 * Loads an answer in place of the reference, and reloads every class of the project that is
 * compiled against it. All else is shared by the answers of the submission: it has no state.
 */
final class AnswerLoader extends ClassLoader {

  private final Map<String, byte[]> classes;
  private final String formula;

  /**
   * A world of its own for one answer.
   *
   * @param formula the full name of the class that was asked for
   * @param classes what is loaded here, by class name
   */
  AnswerLoader(String formula, Map<String, byte[]> classes) {
    super(AnswerLoader.class.getClassLoader());
    this.formula = formula;
    this.classes = classes;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte[] bytes = classes.get(name);
    boolean isOfTheReference = name.startsWith(formula + "$");
    if (bytes == null && !isOfTheReference) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded == null && bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
    }
  }
}
