package chainrule.grader.compilation;

import chainrule.text.Plain;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/**
 * One source, compiled in memory.
 *
 * @param classes the bytes of each class, by its full name; empty if it does not compile
 * @param errors the compiler's messages, each on one line with its line number; empty if it
 *     compiles
 */
public record Compilation(Map<String, byte[]> classes, List<String> errors) {

  /** The reason of a source that was too much for the compiler's stack. */
  public static final String TOO_DEEP = "line 1: the source is nested too deeply for the compiler";

  private static final int MOST_ERRORS = 5;

  /**
   * Compiles what nobody needs to look at.
   *
   * @param name the simple name of the class
   * @param source its source
   * @return the classes, or why there are none
   */
  public static Compilation of(String name, String source) {
    return of(name, source, Inspection.NONE);
  }

  /**
   * Compiles against the class path of this run, as Java 17; no annotation processor gets to run.
   *
   * @param name the simple name of the class
   * @param source its source
   * @param inspection who looks at it on its way
   * @return the classes, or why there are none
   */
  public static Compilation of(String name, String source, Inspection inspection) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    MemoryFiles files = Javac.files();
    JavacTask task = Javac.task(name, source, files, diagnostics);
    try {
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      List<String> errors = errors(diagnostics);
      if (errors.isEmpty()) {
        errors = inspection.parsed(units.get(0), task);
      }
      if (errors.isEmpty()) {
        task.analyze();
        errors = errors(diagnostics);
      }
      if (errors.isEmpty()) {
        errors = inspection.resolved(units.get(0), task);
      }
      if (errors.isEmpty()) {
        task.generate();
        errors = errors(diagnostics);
      }
      return errors.isEmpty() ? new Compilation(files.classes(), List.of()) : refused(errors);
    } catch (StackOverflowError e) {
      return refused(List.of(TOO_DEEP));
    } catch (IOException | RuntimeException e) {
      if (e.getCause() instanceof StackOverflowError) {
        return refused(List.of(TOO_DEEP));
      }
      return refused(List.of("line 1: the compiler gives up on this source: " + e));
    }
  }

  /**
   * A compilation that came to nothing.
   *
   * @param errors why, each with its line number
   * @return no classes, and the first few reasons, safe to print
   */
  public static Compilation refused(List<String> errors) {
    return new Compilation(Map.of(), errors.stream().limit(MOST_ERRORS).map(Plain::line).toList());
  }

  private static List<String> errors(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .limit(MOST_ERRORS)
        .map(d -> "line " + d.getLineNumber() + ": " + d.getMessage(Locale.ROOT).strip())
        .map(line -> line.replaceAll("\\s*\\R\\s*", ", "))
        .toList();
  }
}
