package chainrule.cli;

import java.util.HashMap;
import java.util.Map;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.execution.LocalExecutionControl;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/**
 * Loads what JShell compiled on top of the loader that this program was loaded by. JShell's own
 * local engine asks the JVM's class path instead, which inside Maven is Maven's.
 */
final class SnippetLoader extends ClassLoader implements LoaderDelegate {

  private final Map<String, byte[]> compiled = new HashMap<>();

  private SnippetLoader(ClassLoader program) {
    super(program);
  }

  /** An engine that runs snippets in this JVM, among the classes of this program. */
  static ExecutionControlProvider engine() {
    return new ExecutionControlProvider() {
      @Override
      public String name() {
        return "chainrule";
      }

      @Override
      public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
        return new LocalExecutionControl(new SnippetLoader(SnippetLoader.class.getClassLoader()));
      }
    };
  }

  @Override
  public void load(ClassBytecodes[] classes) {
    for (ClassBytecodes each : classes) {
      compiled.put(each.name(), each.bytecodes());
    }
  }

  /** Nothing to do: a class that JShell compiles again comes under a new name. */
  @Override
  public void classesRedefined(ClassBytecodes[] classes) {}

  @Override
  public void addToClasspath(String path) {
    throw new UnsupportedOperationException("the class path is this program's");
  }

  @Override
  public Class<?> findClass(String name) throws ClassNotFoundException {
    Class<?> loaded = findLoadedClass(name);
    if (loaded != null) {
      return loaded;
    }
    byte[] code = compiled.get(name);
    if (code == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, code, 0, code.length);
  }
}
