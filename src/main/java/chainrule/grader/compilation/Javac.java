package chainrule.grader.compilation;

import chainrule.text.UnreadableException;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The compiler of this JDK, set up the same way for every source. */
final class Javac {

  /** The same language on every JDK; what a debugger needs, for line numbers. */
  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-implicit:none",
          "-parameters",
          "-XDstringConcat=inline", // what joins texts by itself is slow when it is first used
          "-g",
          "-nowarn",
          "-Xlint:-options",
          "-source",
          "17",
          "-target",
          "17");

  private Javac() {}

  /** A place for the classes of one source. */
  static MemoryFiles files() {
    return new MemoryFiles(Standard.FILES);
  }

  /** A task for one source that has not begun. */
  static JavacTask task(
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
