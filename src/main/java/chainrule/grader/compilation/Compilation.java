package chainrule.grader.compilation;

import chainrule.text.Plain;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/**
 * One source, compiled in memory.
 *
 * @param classes the bytes of each class, by its full name; empty if it does not compile
 * @param errors the compiler's messages, each with its line number in front and, below it, the line
 *     of the source with a mark at the place that is meant; empty if it compiles
 * @param notes what was put right in the source before it compiled, each in one line; mostly empty
 */
public record Compilation(Map<String, byte[]> classes, List<String> errors, List<String> notes) {

  /** The reason of a source that was too much for the compiler's stack. */
  public static final String TOO_DEEP = "line 1: the source is nested too deeply for the compiler";

  private static final int MOST_ERRORS = 5;

  /**
   * Compiles against the class path of this run, as Java 17; no annotation processor gets to run.
   *
   * @param name the simple name of the class
   * @param source its source
   * @param written the same lines as the student wrote them, which messages show
   * @param inspection who looks at it on its way
   * @return the classes, or why there are none
   */
  public static Compilation of(String name, String source, String written, Inspection inspection) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    MemoryFiles files = Javac.files();
    JavacTask task = Javac.task(name, source, files, diagnostics);
    CompilerErrors found = new CompilerErrors(diagnostics, new Excerpt(source, written));
    try {
      List<String> errors = compiled(task, found, inspection);
      return errors.isEmpty()
          ? new Compilation(files.classes(), List.of(), List.of())
          : refused(errors);
    } catch (StackOverflowError e) {
      return refused(List.of(TOO_DEEP));
    } catch (IOException | RuntimeException e) {
      if (e.getCause() instanceof StackOverflowError) {
        return refused(List.of(TOO_DEEP));
      }
      return refused(List.of("line 1: the compiler gives up on this source: " + e));
    }
  }

  /** Takes it step by step, until one of them finds an error. */
  private static List<String> compiled(JavacTask task, CompilerErrors found, Inspection inspection)
      throws IOException {
    CompilationUnitTree unit = task.parse().iterator().next();
    List<String> errors = found.inWords();
    List<String> clearer = errors.isEmpty() ? errors : clearer(found.excerpt(), inspection);
    if (!clearer.isEmpty()) {
      return clearer;
    }
    if (errors.isEmpty() || found.areOfAnotherClass()) {
      List<String> complaints = inspection.parsed(unit, task);
      errors = complaints.isEmpty() ? errors : complaints;
    }
    if (errors.isEmpty()) {
      task.analyze();
      errors = found.inWords();
    }
    if (errors.isEmpty()) {
      errors = inspection.resolved(unit, task);
    }
    if (errors.isEmpty()) {
      task.generate();
      errors = found.inWords();
    }
    return errors;
  }

  /** What to say of a source that the compiler cannot read, in place of what it says. */
  private static List<String> clearer(Excerpt excerpt, Inspection inspection) {
    return StrayCharacter.first(excerpt)
        .map(List::of)
        .orElseGet(() -> inspection.unreadable(excerpt.written()));
  }

  /**
   * A compilation that came to nothing.
   *
   * @param errors why, each with its line number
   * @return no classes, and the first few reasons, safe to print
   */
  public static Compilation refused(List<String> errors) {
    return new Compilation(
        Map.of(), errors.stream().limit(MOST_ERRORS).map(Compilation::plain).toList(), List.of());
  }

  private static String plain(String error) {
    return String.join("\n", Plain.lines(error));
  }

  /**
   * The same classes of a source in which something was put right.
   *
   * @param put what, each in one line
   * @return these classes with these notes, safe to print
   */
  public Compilation noted(List<String> put) {
    return new Compilation(classes, errors, put.stream().map(Plain::line).toList());
  }
}
