package chainrule.compilation;

import chainrule.data.UnreadableException;
import com.sun.source.util.JavacTask;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * One source, compiled in memory.
 *
 * @param classes the bytes of each class, by its full name; empty if it does not compile
 * @param errors the compiler's messages, each on one line with its line number; empty if it
 *     compiles
 */
public record Compilation(Map<String, byte[]> classes, List<String> errors) {

  /**
   * Compiles against the class path of this run; no annotation processor gets to run.
   *
   * @param name the simple name of the class
   * @param source its source
   * @return the classes, or why there are none
   */
  public static Compilation of(String name, String source) {
    Map<String, ByteArrayOutputStream> written = new TreeMap<>();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaFileManager files = new Memory(written);
    String classPath =
        ClassPath.entries().stream()
            .map(Object::toString)
            .collect(Collectors.joining(File.pathSeparator));
    boolean compiled =
        compiler()
            .getTask(
                null,
                files,
                diagnostics,
                List.of("-proc:none", "-parameters", "-g", "-classpath", classPath),
                null,
                List.of(new Source(name, source)))
            .call();
    if (!compiled) {
      return new Compilation(Map.of(), errors(diagnostics));
    }
    Map<String, byte[]> classes = new TreeMap<>();
    written.forEach((className, bytes) -> classes.put(className, bytes.toByteArray()));
    return new Compilation(classes, List.of());
  }

  /**
   * A parser of one source, for those who want to look at it and not compile it.
   *
   * @param name the simple name of the class
   * @param source its source
   * @return a task that has not begun
   */
  public static JavacTask parser(String name, String source) {
    return (JavacTask)
        compiler()
            .getTask(
                null, null, null, List.of("-proc:none"), null, List.of(new Source(name, source)));
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
        .map(
            d ->
                "line "
                    + d.getLineNumber()
                    + ": "
                    + d.getMessage(Locale.ROOT).strip().replaceAll("\\s*\\R\\s*", ", "))
        .limit(5)
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

  /** Keeps the classes that the compiler writes, and reads all else from where it is. */
  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> written;

    Memory(Map<String, ByteArrayOutputStream> written) {
      super(Standard.FILES);
      this.written = written;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(
          URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          written.put(className, bytes);
          return bytes;
        }
      };
    }
  }

  /** Opens the jars of the class path once, not anew for every answer. */
  private static final class Standard {
    static final JavaFileManager FILES =
        compiler().getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
  }
}
