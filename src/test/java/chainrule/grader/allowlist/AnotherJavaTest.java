package chainrule.grader.allowlist;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A newer compiler translates the same source into other references; the allow-list knows those of
 * Java 25 as well, whichever Java runs this test.
 */
class AnotherJavaTest {

  private static final FormulaExercise SIGMOID = Exercises.named("Sigmoid").orElseThrow();

  static List<Path> archives() throws IOException {
    return ClassesOfAnotherJava.archives();
  }

  @Test
  void java25IsThere_inTheLanguageOfTheAnswersAndInItsOwn() throws IOException {
    assertThat(archives())
        .extracting(archive -> archive.getFileName().toString())
        .contains("javac-25-release-17.zip", "javac-25-release-25.zip");
  }

  /** Where a snippet is added or changed, the newer compiler has to translate it again. */
  @ParameterizedTest
  @MethodSource("archives")
  void eachArchive_isMadeFromTheSnippetsThatAreThere(Path archive) throws IOException {
    for (String kind : List.of("honest", "refused")) {
      assertThat(ClassesOfAnotherJava.sources(archive, kind).equals(sources(kind)))
          .as("%s is made from %s.txt; docs/another-java.md has the command", archive, kind)
          .isTrue();
    }
  }

  private static List<String> sources(String kind) throws IOException {
    return CheckedAnswerTest.sources(kind + ".txt");
  }

  @ParameterizedTest
  @MethodSource("archives")
  void honestClasses_pass(Path archive) {
    var honest = ClassesOfAnotherJava.read(archive, "honest");
    assertThat(honest).hasSizeGreaterThan(20);
    honest.forEach(
        (number, classes) ->
            assertThat(ClassCheck.complaints(SIGMOID, classes, AllowList.of(SIGMOID)))
                .as("honest snippet %d, %s", number, archive)
                .isEmpty());
  }

  @ParameterizedTest
  @MethodSource("archives")
  void whatReachesFurther_isStopped(Path archive) {
    var refused = ClassesOfAnotherJava.read(archive, "refused");
    assertThat(refused).hasSizeGreaterThan(20);
    refused.forEach(
        (number, classes) ->
            assertThat(ClassCheck.complaints(SIGMOID, classes, AllowList.of(SIGMOID)))
                .as("refused snippet %d, %s", number, archive)
                .isNotEmpty());
  }
}
