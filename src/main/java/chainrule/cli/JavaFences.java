package chainrule.cli;

import chainrule.grader.compilation.ClassPath;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/**
 * Runs the {@code java} fences of one text in JShell, one after the other; what one of them
 * declares, the next can use. The code sees the classes of this program and runs beside it in the
 * same JVM.
 */
public final class JavaFences implements AutoCloseable {

  private final JShell shell;

  /** Starts a JShell that knows nothing yet. */
  public JavaFences() {
    shell =
        JShell.builder()
            .executionEngine(SnippetLoader.engine(), Map.of())
            .compilerOptions("--class-path", ClassPath.text())
            .build();
  }

  /**
   * Runs one fence. While it runs, {@link System#out} is the fence's.
   *
   * @param fence a {@code java} fence
   * @return what it printed, as lines that all end in a plain {@code \n}
   * @throws IllegalStateException if it does not compile or throws; the message begins with file
   *     and line
   */
  public String run(MarkdownBlock fence) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    synchronized (JavaFences.class) {
      PrintStream before = System.out;
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      try {
        runAll(fence);
      } finally {
        System.setOut(before);
      }
    }
    String text = printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
  }

  /** JShell takes one declaration or statement at a time. */
  private void runAll(MarkdownBlock fence) {
    String code = fence.text();
    String rest = code;
    while (!rest.isBlank()) {
      rest = rest.stripLeading();
      int line = fence.line() + lines(code.substring(0, code.length() - rest.length()));
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      String source = next.source() == null ? rest : next.source();
      for (SnippetEvent event : shell.eval(source)) {
        check(event, source, fence.file(), line);
      }
      rest = next.remaining();
    }
  }

  /** Whatever JShell has to say about a snippet, even a warning, ends the run. */
  private void check(SnippetEvent event, String source, String file, int line) {
    Snippet snippet = event.snippet();
    for (Diag diagnostic : shell.diagnostics(snippet).toList()) {
      int at = (int) Math.max(0, Math.min(diagnostic.getPosition(), source.length()));
      String message = diagnostic.getMessage(Locale.ROOT);
      throw failed(file, line + lines(source.substring(0, at)), message);
    }
    if (event.exception() != null) {
      JShellException thrown = event.exception();
      String message =
          thrown instanceof EvalException
              ? ((EvalException) thrown).getExceptionClassName() + ": " + thrown.getMessage()
              : thrown.toString();
      throw failed(file, line + linesInto(snippet, thrown), message);
    }
    if (event.status() != Status.VALID && event.status() != Status.OVERWRITTEN) {
      throw failed(file, line, "uses what is only declared later, or never: " + source.strip());
    }
  }

  /** How far down in the snippet it was thrown; a frame in a snippet has the file name #id. */
  private static int linesInto(Snippet snippet, JShellException thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (("#" + snippet.id()).equals(frame.getFileName())) {
        return frame.getLineNumber() - 1;
      }
    }
    return 0;
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }

  private static IllegalStateException failed(String file, int line, String message) {
    return new IllegalStateException(file + ":" + line + ": " + message);
  }

  @Override
  public void close() {
    shell.close();
  }
}
