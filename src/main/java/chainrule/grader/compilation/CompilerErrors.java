package chainrule.grader.compilation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/**
 * What the compiler finds wrong, told to a student: the line, what Java has instead, and the place
 * in the line.
 *
 * @param diagnostics all that the compiler says; there may be more after each of its steps
 * @param excerpt the source that it reads
 */
record CompilerErrors(DiagnosticCollector<JavaFileObject> diagnostics, Excerpt excerpt) {

  private static final String NEWER = "; the grader compiles Java 17";

  /** Each with its line number; only one, where the source is of a newer Java. */
  List<String> inWords() {
    List<String> newer =
        errors()
            .filter(d -> NewerJava.is(d, excerpt.lineOf((int) d.getPosition())))
            .map(d -> line(d) + NEWER + excerpt.at((int) d.getPosition()))
            .toList();
    Set<String> told = new HashSet<>();
    return newer.isEmpty()
        ? errors()
            .filter(d -> told.add(UnpairedBrace.isOutside(d) ? "outside" : line(d)))
            .map(d -> advised(d) + excerpt.at((int) d.getPosition()))
            .toList()
        : List.of(newer.get(0));
  }

  /** A constructor of another name is no constructor: the class may be the one that is misnamed. */
  boolean areOfAnotherClass() {
    return errors().allMatch(error -> error.getCode().endsWith("invalid.meth.decl.ret.type.req"));
  }

  private Stream<Diagnostic<? extends JavaFileObject>> errors() {
    return diagnostics.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR && !UnpairedBrace.isEcho(d));
  }

  private String advised(Diagnostic<?> error) {
    String line = line(error);
    String source = excerpt.source();
    int place = Math.min(source.length(), (int) Math.max(0, error.getPosition()));
    return line
        + Stream.of(
                GivenFunction.advice(line, source),
                OtherHabits.advice(line),
                OtherCase.advice(line, source),
                UnpairedBrace.advice(line, source.substring(0, place), source.substring(place)))
            .filter(advice -> !advice.isEmpty())
            .findFirst()
            .orElse("");
  }

  private static String line(Diagnostic<?> error) {
    String message =
        UnpairedBrace.alike(error.getMessage(Locale.ROOT))
            .strip()
            .replaceAll("\\s*\\R?\\s*\\(use --enable-preview[^)]*\\)", "")
            .replaceFirst("\\s*\\R\\s*symbol: +", ": ")
            .replaceFirst("\\s*\\R\\s*location: +", " in ")
            .replaceAll(";?\\s*\\R\\s*", ", ")
            .replaceAll(" {2,}", " ")
            .replace("<nulltype>", "null");
    return "line " + error.getLineNumber() + ": " + message.replaceFirst("\\.$", "");
  }
}
