package chainrule.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.Skeleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A student who runs the tests of exercises, as Maven and IDEs do. */
class AnswerHookTest {

  private static final String RIGHT =
      """
      package chainrule.activation;
      public class Relu {
        public static double value(double a) { return a > 0 ? a : 0; }
        public static double derivative(double a) { return a > 0 ? 1 : 0; }
      }
      """;

  @TempDir private Path answers;
  private final TreeMap<String, TestExecutionResult> ended = new TreeMap<>();
  private String printed;

  @BeforeEach
  void look() {
    System.setProperty("chainrule.answers", answers.toString());
  }

  @AfterEach
  void lookElsewhere() {
    System.clearProperty("chainrule.answers");
  }

  private void run(String exercise) {
    ended.clear();
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, false, StandardCharsets.UTF_8));
    try {
      LauncherFactory.create()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(selectClass(Exercises.named(exercise).orElseThrow().test()))
                  .filters(EngineFilter.includeEngines("jqwik"))
                  .configurationParameter("jqwik.database", "target/jqwik-database-within")
                  .build(),
              new TestExecutionListener() {
                @Override
                public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                  if (test.isTest()) {
                    ended.put(test.getDisplayName(), result);
                  }
                }
              });
    } finally {
      System.setOut(before);
    }
    printed = out.toString(StandardCharsets.UTF_8);
  }

  private void save(String file, String source) throws IOException {
    Files.writeString(answers.resolve(file), source);
  }

  private List<String> messages(TestExecutionResult.Status status) {
    return ended.values().stream()
        .filter(result -> result.getStatus() == status)
        .map(result -> result.getThrowable().map(Throwable::getMessage).orElse(""))
        .toList();
  }

  private List<String> failures() {
    return messages(TestExecutionResult.Status.FAILED);
  }

  private boolean allPass() {
    return !ended.isEmpty()
        && messages(TestExecutionResult.Status.SUCCESSFUL).size() == ended.size();
  }

  @Test
  void withoutAnAnswer_testsAreAboutTheReference() {
    run("Relu");
    assertThat(allPass()).isTrue();
    assertThat(printed).isEmpty();
  }

  @Test
  void aRightAnswer_passesAndIsShown() throws IOException {
    save("Relu.java", RIGHT);
    run("Relu");
    assertThat(allPass()).isTrue();
    assertThat(printed).contains("Relu.java\n", "Relu  2/2");
  }

  @Test
  void aWrongAnswer_failsWhereItIsWrong_andTheReportStandsThereOnce() throws IOException {
    save("Relu.java", RIGHT.replace("? 1 : 0", "? a : 0"));
    run("Relu");
    assertThat(failures()).isNotEmpty().allMatch(message -> message.contains("expected"));
    assertThat(printed).contains("Relu  1/2").containsOnlyOnce("looks like");
    assertThat(ended.values())
        .filteredOn(result -> result.getThrowable().isPresent())
        .allMatch(result -> result.getThrowable().get().getStackTrace().length == 0);
  }

  @Test
  void everyFailure_hasItsOwnInput_sinceEachIsReadAlone() throws IOException {
    String right = Skeleton.reference(Exercises.named("Sigmoid").orElseThrow());
    save("Sigmoid.java", right.replace("f * (1 - f)", "a * (1 - a)"));
    run("Sigmoid");
    assertThat(failures()).isNotEmpty().noneMatch(it -> it.startsWith("at the same input"));
  }

  @Test
  void whatIsNoAnswer_failsOnce_inOneSentence() throws IOException {
    List<String[]> slips =
        List.of(
            new String[] {"class Relu {", "class Realu {", "there is no class Relu in the file"},
            new String[] {"0; }", "0 }", "';' expected"},
            new String[] {"package chainrule", "pakage chainrule", "line 1"});
    for (String[] slip : Depth.everyNth(3, slips)) {
      save("Relu.java", RIGHT.replace(slip[0], slip[1]));
      run("Relu");
      assertThat(failures()).singleElement().asString().contains(slip[2]);
      assertThat(messages(TestExecutionResult.Status.SUCCESSFUL)).isEmpty();
    }
  }

  @Test
  void anAnswerThatIsBroken_isNoOtherExercisesBusiness() throws IOException {
    save("Relu.java", "class {");
    run("LeakyRelu");
    assertThat(allPass()).isTrue();
  }

  @Test
  void aFileWithASlipInItsName_failsInsteadOfTheReferencePassing() throws IOException {
    save("Rleu.java", RIGHT);
    run("Relu");
    assertThat(failures())
        .containsExactly("no exercise is called Rleu; is the file meant to be Relu.java?");
    run("Sigmoid");
    assertThat(allPass()).isTrue();
  }

  @InFull
  @Test
  void anEndlessLoop_endsWithTheGradersSentence() throws IOException {
    save("Relu.java", RIGHT.replace("return a > 0 ? a : 0;", "while (true) {}"));
    run("Relu");
    assertThat(failures()).containsExactly("it did not end within 3 seconds");
    assertThat(ended.get("derivative ofAPositive isOne").getStatus())
        .isEqualTo(TestExecutionResult.Status.SUCCESSFUL);
  }

  @Test
  void aSkeleton_saysThatItIsNotWrittenYet() throws IOException {
    save("Relu.java", Skeleton.of(Exercises.named("Relu").orElseThrow()));
    run("Relu");
    assertThat(failures()).containsExactly("not written yet: value, derivative");
    assertThat(messages(TestExecutionResult.Status.ABORTED)).hasSize(ended.size() - 1);
  }
}
