package chainrule.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.diagnosis.Likeness;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.grading.ExerciseResult;
import chainrule.grader.grading.Failure;
import chainrule.grader.grading.Grade;
import chainrule.grader.grading.TaskResult;
import chainrule.grader.submission.Submission;
import chainrule.grader.worker.Status;
import chainrule.testing.ResultsSchema;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A grade whose every text is as bad as text can be, in each of the reports. */
class FeedbackTest {

  private static final String EVIL =
      "]]> </b> ``` \u001b[31m | \u0000 \u202E\n# head & <img src=x>";
  private static final FormulaExercise SIGMOID = Exercises.named("Sigmoid").orElseThrow();

  private static Feedback evil() {
    Failure failure = new Failure("is the slope", EVIL);
    List<TaskResult> tasks =
        SIGMOID.tasks().stream()
            .map(
                t ->
                    new TaskResult(
                        t,
                        Status.FAILED,
                        List.of(failure),
                        new TreeSet<>(),
                        List.of(new Likeness("mistake", "looks like mistake " + EVIL))))
            .toList();
    ExerciseResult result =
        new ExerciseResult(SIGMOID, Status.FAILED, List.of(), tasks, EVIL, List.of(EVIL));
    return Feedback.of(
        new Grade(new Submission(EVIL, new TreeMap<>(), List.of(EVIL)), List.of(result)));
  }

  @Test
  void text_movesNoCursor() {
    assertThat(TextReport.of(evil()))
        .doesNotContain("\u001b", "\u0000", "\u202E")
        .contains("is the slope: ]]> </b> ``` \uFFFD[31m", "looks like mistake")
        .doesNotContain("hint");
    assertThat(TextReport.of(evil().withHints(true)))
        .contains("hint: " + SIGMOID.tasks().get(0).hint());
  }

  @Test
  void markdown_keepsStrangersInTheirBlocks() {
    String report = MarkdownReport.of(evil().withHints(true));
    assertThat(report)
        .startsWith("# \\]\\]&gt; &lt;/b&gt; \\`\\`\\` \uFFFD\\[31m \\|")
        .contains("  ````text\n  is the slope\n    ]]> </b> ```")
        .contains("(note “Training A Neural Network”, section “Solving for ∂ypred/∂w₁”)")
        .contains("looks like mistake", "**Hint:** ")
        .contains("| [Sigmoid](#sigmoid-0-of-4-points) | 0 of 4 | ✗ `value` ✗ `derivative` |")
        .contains("It printed:\n\n````text\n]]> </b> ``` ")
        .doesNotContain("\u001b");
    assertThat(report.substring(0, report.indexOf("It printed"))).doesNotContain("\n# head");
  }

  @Test
  void junit_isXml_andCountsRight() throws Exception {
    Element suites = parse(JUnitXml.of(evil())).getDocumentElement();
    assertThat(suites.getAttribute("failures")).isEqualTo("2");
    assertThat(suites.getElementsByTagName("testcase").getLength()).isEqualTo(2);
    Element failure = (Element) suites.getElementsByTagName("failure").item(0);
    assertThat(failure.getTextContent()).startsWith("is the slope: ]]> </b>");
    Feedback refused = Feedback.refused("x", "not a zip", List.of(SIGMOID));
    suites = parse(JUnitXml.of(refused)).getDocumentElement();
    assertThat(suites.getAttribute("skipped")).isEqualTo("2");
    assertThat(suites.getAttribute("failures")).isEqualTo("0");
  }

  /** As every reader of these files counts: the numbers are those of the elements below. */
  @Test
  void junit_countsAreThoseOfItsElements() throws Exception {
    FormulaExercise tanh = Exercises.named("Tanh").orElseThrow();
    List<ExerciseResult> results = new ArrayList<>(evil().grade().results());
    results.add(ExerciseResult.unanswered(tanh));
    List<TaskResult> right =
        SIGMOID.tasks().stream().map(it -> new TaskResult(it, Status.PASSED, List.of())).toList();
    results.add(new ExerciseResult(SIGMOID, Status.PASSED, List.of(), right, "", List.of()));
    Submission submission = evil().grade().submission();
    String text = JUnitXml.of(Feedback.of(new Grade(submission, results)));
    assertThat(text).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    Element suites = parse(text).getDocumentElement();
    assertThat(suites.getAttribute("name")).contains("head & <img");
    List<Element> each = elements(suites, "testsuite");
    assertThat(each)
        .extracting(it -> it.getAttribute("name"))
        .containsExactly("Sigmoid", "Tanh", "Sigmoid");
    for (Element suite : Stream.concat(Stream.of(suites), each.stream()).toList()) {
      for (String counted : List.of("testcase tests", "failure failures", "skipped skipped")) {
        String[] names = counted.split(" ");
        assertThat(suite.getAttribute(names[1]))
            .isEqualTo(Integer.toString(elements(suite, names[0]).size()));
      }
      assertThat(suite.getAttribute("errors")).isEqualTo("0");
    }
    assertThat(elements(suites, "testcase")).hasSize(6);
    for (Element test : elements(suites, "testcase")) {
      String suite = ((Element) test.getParentNode()).getAttribute("name");
      assertThat(test.getAttribute("classname")).isEqualTo("chainrule.activation." + suite);
      assertThat(test.getAttribute("name")).isIn("value", "derivative");
    }
    for (Element skipped : elements(suites, "skipped")) {
      assertThat(skipped.getAttribute("message")).isEqualTo("no Tanh.java was handed in");
    }
    for (Element failure : elements(suites, "failure")) {
      assertThat(failure.getTextContent()).startsWith(failure.getAttribute("message"));
      assertThat(failure.getAttribute("message")).startsWith("is the slope: ]]> </b>");
      assertThat(failure.getAttribute("type")).isEqualTo(Status.FAILED.toString());
    }
  }

  @Test
  void whereNothingIsAnswered_isSaidWhatIsThereInstead() {
    TreeMap<String, String> none = new TreeMap<>();
    TreeMap<String, String> tanh = new TreeMap<>(Map.of("Tanh", "class Tanh {}"));
    List<String> notes = List.of("a.rar was not opened; unpack it");
    assertThat(instead(none, none, List.of(), List.of())).isEqualTo("nothing");
    assertThat(instead(none, none, List.of("notes.txt"), List.of())).isEqualTo("only notes.txt");
    assertThat(instead(none, none, List.of(), notes)).isEqualTo("no file of a student's own");
    assertThat(instead(tanh, none, List.of("notes.txt"), List.of()))
        .isEqualTo("answers to other exercises only: Tanh");
    assertThat(instead(none, tanh, List.of("notes.txt"), List.of())).isEmpty();
    assertThat(evil().instead()).isEmpty();
    assertThat(Feedback.refused("x", "not a zip", List.of(SIGMOID)).instead()).isEmpty();
  }

  private static String instead(
      TreeMap<String, String> answers,
      TreeMap<String, String> problems,
      List<String> ignored,
      List<String> notes) {
    Submission submission = new Submission("x", answers, problems, ignored, notes);
    List<ExerciseResult> results = List.of(ExerciseResult.unanswered(SIGMOID));
    return Feedback.of(new Grade(submission, results)).instead();
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void json_isValid_alsoForASubmissionThatCannotBeRead() {
    assertThat(ResultsSchema.complaints(ResultsJson.of(evil(), 1.23456))).isEmpty();
    String refused = ResultsJson.of(Feedback.refused("x", "x is not a zip", List.of(SIGMOID)), 0);
    assertThat(ResultsSchema.complaints(refused)).isEmpty();
    assertThat(refused)
        .contains("\"score\": 0,", "x is not a zip", "\"execution_time\": 0.000,")
        .contains("\"max_score\": 2");
  }

  @Test
  void schema_findsWhatIsWrong() {
    assertThat(ResultsSchema.complaints("{\"score\": \"2\", \"grade\": 1}"))
        .containsExactly("score: 2 is no number", "grade is not in the schema");
    assertThat(ResultsSchema.complaints("{\"tests\": [{\"status\": \"right\"}]}"))
        .containsExactly("status: right is none of [passed, failed]", "there is no score");
  }
}
