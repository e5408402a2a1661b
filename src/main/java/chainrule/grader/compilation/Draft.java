package chainrule.grader.compilation;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/**
 * A generated source, some lines of which may not compile.
 *
 * @param classes the bytes of each class, by its full name; empty if a line is wrong
 * @param wrongLines the numbers of the lines that do not compile, counted from 1; where some are
 *     wrong in their types, others that are wrong otherwise may not be among them yet
 */
public record Draft(Map<String, byte[]> classes, Set<Integer> wrongLines) {

  /**
   * Compiles it.
   *
   * @param name the simple name of the class
   * @param source its source
   * @return the classes, or where there is something to be taken out
   */
  public static Draft of(String name, String source) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    MemoryFiles files = Javac.files();
    JavacTask task = Javac.task(name, source, files, diagnostics);
    try {
      task.generate();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<Integer> wrong = new TreeSet<>();
    for (Diagnostic<? extends JavaFileObject> found : diagnostics.getDiagnostics()) {
      if (found.getKind() == Diagnostic.Kind.ERROR) {
        wrong.add((int) found.getLineNumber());
      }
    }
    return new Draft(wrong.isEmpty() ? files.classes() : Map.of(), wrong);
  }
}
