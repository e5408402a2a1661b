package chainrule.compilation;

import chainrule.data.UnreadableException;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

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

  /** The same language on every JDK; what a debugger needs, for line numbers. */
  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-implicit:none",
          "-parameters",
          "-g",
          "-nowarn",
          "-Xlint:-options",
          "-source",
          "17",
          "-target",
          "17");

  /** Who looks at a source on its way; each complaint is one line, and any ends the compilation. */
  public interface Inspection {

    /**
     * Looks at the tree as it was written.
     *
     * @param unit the parsed source
     * @param task the compiler's task, for positions
     * @return complaints, or none
     */
    List<String> parsed(CompilationUnitTree unit, JavacTask task);

    /**
     * Looks at the tree once every name in it is resolved; nothing has been generated yet.
     *
     * @param unit the same source, free of errors
     * @param task the compiler's task, for elements and types
     * @return complaints, or none
     */
    List<String> resolved(CompilationUnitTree unit, JavacTask task);
  }

  /**
   * Compiles what nobody needs to look at.
   *
   * @param name the simple name of the class
   * @param source its source
   * @return the classes, or why there are none
   */
  public static Compilation of(String name, String source) {
    return of(name, source, NO_INSPECTION);
  }

  private static final Inspection NO_INSPECTION =
      new Inspection() {
        @Override
        public List<String> parsed(CompilationUnitTree unit, JavacTask task) {
          return List.of();
        }

        @Override
        public List<String> resolved(CompilationUnitTree unit, JavacTask task) {
          return List.of();
        }
      };

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
    MemoryFiles files = new MemoryFiles(Standard.FILES);
    JavacTask task = task(name, source, files, diagnostics);
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

  /**
   * A parser of one source, for those who want to look at it and not compile it.
   *
   * @param name the simple name of the class
   * @param source its source
   * @return a task that has not begun
   */
  public static JavacTask parser(String name, String source) {
    return task(name, source, new MemoryFiles(Standard.FILES), null);
  }

  /**
   * The tree of one source, as it was written.
   *
   * @param parser what {@link #parser} gave
   * @return the tree, with whatever could be read if there are errors
   */
  public static CompilationUnitTree parsed(JavacTask parser) {
    try {
      return parser.parse().iterator().next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavacTask task(
      String name,
      String source,
      JavaFileManager files,
      DiagnosticCollector<JavaFileObject> diagnostics) {
    List<JavaFileObject> sources = List.of(new Source(name, source));
    return (JavacTask)
        compiler().getTask(Writer.nullWriter(), files, diagnostics, OPTIONS, null, sources);
  }

  private static JavaCompiler compiler() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new UnreadableException(
          "this Java has no compiler; run Chainrule with a JDK, not a JRE");
    }
    return compiler;
  }

  private static List<String> errors(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .limit(MOST_ERRORS)
        .map(d -> "line " + d.getLineNumber() + ": " + d.getMessage(Locale.ROOT).strip())
        .map(line -> line.replaceAll("\\s*\\R\\s*", ", "))
        .toList();
  }

  /** A source that is held in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("memory:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** Opens the jars of the class path once, not anew for every answer. */
  private static final class Standard {
    static final StandardJavaFileManager FILES =
        compiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    static {
      try {
        FILES.setLocationFromPaths(StandardLocation.CLASS_PATH, ClassPath.entries());
        FILES.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
        FILES.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
