package chainrule.testing;

import chainrule.grader.compilation.ParsedSource;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The source of a test class, for the rules that tests have to keep.
 *
 * @param file where it is
 * @param text what it says
 * @param parsed its tree
 */
record TestSource(Path file, String text, ParsedSource parsed) {

  static final Path EXERCISES = Path.of("src/exercise/java");
  static final Path TESTS = Path.of("src/test/java");

  static TestSource of(Path file, String text) {
    String name = file.getFileName().toString().replace(".java", "");
    return new TestSource(file, text, ParsedSource.of(name, text));
  }

  static TestSource read(Path file) {
    try {
      return of(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The test class of a formula class, an exercise or not. */
  static Optional<TestSource> testOf(String formula) {
    return Stream.of(EXERCISES, TESTS)
        .flatMap(TestSource::all)
        .filter(file -> file.endsWith(formula + "Test.java"))
        .findFirst()
        .map(TestSource::read);
  }

  /** The tests of all exercises. */
  static Stream<TestSource> exercises() {
    return all(EXERCISES)
        .filter(file -> file.toString().endsWith("Test.java"))
        .map(TestSource::read);
  }

  private static Stream<Path> all(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return file.getFileName().toString().replace(".java", "");
  }

  /** What the class under test is called. */
  String formula() {
    return name().replaceFirst("Test$", "");
  }

  List<MethodTree> methods() {
    return parsed.unit().getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .flatMap(type -> ((ClassTree) type).getMembers().stream())
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .toList();
  }

  /** Where a part of it stands, as {@code SigmoidTest.java:12}. */
  String at(Tree part) {
    long start = parsed.positions().getStartPosition(parsed.unit(), part);
    return file.getFileName() + ":" + parsed.unit().getLineMap().getLineNumber(start);
  }
}
