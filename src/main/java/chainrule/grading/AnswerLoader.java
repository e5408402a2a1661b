package chainrule.grading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Loads the project's classes anew, with the student's class in the place of the reference.
 * Everything else, the JDK and the test packages, is shared.
 */
final class AnswerLoader extends ClassLoader {

  private final Map<String, byte[]> answer;

  /**
   * A world of its own for one answer.
   *
   * @param answer the compiled answer, by class name
   */
  AnswerLoader(Map<String, byte[]> answer) {
    super(AnswerLoader.class.getClassLoader());
    this.answer = answer;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith("chainrule.")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }
  }

  private Class<?> define(String name) throws ClassNotFoundException {
    byte[] bytes = answer.containsKey(name) ? answer.get(name) : reference(name);
    return defineClass(name, bytes, 0, bytes.length);
  }

  private byte[] reference(String name) throws ClassNotFoundException {
    try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }
}
