package chainrule.grader.classroom.page;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.classroom.assignment.Assignment;
import chainrule.grader.classroom.marking.ClassList;
import chainrule.grader.classroom.marking.Marking;
import chainrule.grader.classroom.marking.Overrides;
import chainrule.grader.classroom.marking.Standing;
import chainrule.grader.classroom.marking.StudentGrade;
import chainrule.grader.classroom.marking.SubmissionResult;
import chainrule.grader.classroom.marking.SubmissionResult.Score;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.submission.layout.HandIns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class of some students and of one on whom the grader failed. */
class ClassPageTest {

  private static final Assignment ASSIGNMENT =
      Assignment.of(List.of(Exercises.named("Sigmoid").orElseThrow()));

  private static SubmissionResult result(String name, int points, String... mistakes) {
    Score score =
        new Score(
            "Sigmoid", points, 4, true, List.of("Sigmoid.value: a\tb\\t\n"), List.of(mistakes));
    return new SubmissionResult(
        name, "folder", Standing.GRADED, List.of(score), List.of("a\tnote"));
  }

  private static ClassList classOf(SubmissionResult... results) {
    Marking marking = new Marking(ASSIGNMENT, Overrides.NONE);
    List<StudentGrade> grades = new ArrayList<>();
    for (SubmissionResult result : results) {
      grades.add(marking.grade(HandIns.of(result.name(), "", result.name()), result));
    }
    grades.add(marking.without("zoe", Optional.empty(), Standing.FAULT, "no memory"));
    return new ClassList(grades, ASSIGNMENT.exercises(), BigDecimal.valueOf(4));
  }

  @Test
  void table_hasALineForEach_andNoZeroForAFault() {
    assertThat(GradesCsv.of(classOf(result("ada", 2), result("=cmd", 4))))
        .isEqualTo(
            """
            submission,score,max_score,Sigmoid,remark
            ada,2,4,2,a note
            "'=cmd",4,4,4,a note
            zoe,,4,,"not graded, through no fault of its own: no memory"
            """);
  }

  @Test
  void whatIsNoGrade_isNotCounted() {
    SubmissionResult empty =
        new SubmissionResult(
            "b", "b", Standing.NO_ANSWER, result("b", 0).exercises(), List.of("no answer"));
    ClassList list = classOf(result("a", 2), empty);
    assertThat(new ClassStatistics(list).mean()).isEqualTo(2);
    assertThat(new ClassStatistics(list).median()).isEqualTo(2);
    assertThat(list.zeros()).isEmpty();
    assertThat(GradesCsv.of(list)).contains("\nb,0,4,0,no answer recognized: no answer\n");
  }

  @Test
  void statistics_areThoseOfTheRows() {
    ClassStatistics statistics =
        new ClassStatistics(
            classOf(result("a", 0), result("b", 3), result("c", 4, "sign"), result("d", 4)));
    assertThat(statistics.mean()).isEqualTo(2.75);
    assertThat(statistics.median()).isEqualTo(3.5);
    assertThat(statistics.tenths()).containsExactly(1, 0, 0, 0, 0, 0, 0, 1, 0, 2);
    assertThat(statistics.hardest()).containsExactly(new ClassStatistics.Count("Sigmoid", 11, 16));
    assertThat(statistics.mistakes()).containsExactly(new ClassStatistics.Count("sign", 1, 4));
  }

  @Test
  void page_countsTheMistakes_needsNothingElse_andEscapesEverything() {
    String mistake = "the sign is flipped in logitGradient";
    String evil = "<script>alert('1')</script>&\u202E";
    String page =
        ClassPage.of(
            classOf(result("ada", 2, mistake), result(evil, 2, mistake, evil)), "Logic & gates");
    assertThat(page)
        .contains("<h1>Logic &amp; gates</h1>")
        .contains("<span class=\"what\">" + mistake + "</span><span class=\"many\">2 of 2</span>")
        .contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;\uFFFD")
        .contains("<a href=\"folder/report.html\">ada</a>")
        .contains("<small><b class=\"bad\">not graded, through no fault of its own</b>")
        .contains("<button>Sigmoid</button><span class=\"paper\">Sigmoid</span></th>")
        .contains("script-src 'sha256-")
        .doesNotContain("<script src", "src=", "@import", "url(", "\u202E");
    assertThat(page.replace("http://www.w3.org/2000/svg", "").replace("http-equiv", ""))
        .doesNotContain("http");
  }

  /** 170 is the tallest column, 464 the width of all ten, and 3 of it is left free at each side. */
  @Test
  void histogram_hasAColumnForEachTenthInWhichSomebodyIs_asTallAsThereAreMany() {
    ClassList list = classOf(result("a", 0), result("b", 3), result("c", 4), result("d", 4));
    assertThat(Histogram.of(new ClassStatistics(list)).lines())
        .filteredOn(line -> line.matches("<(path|text|line) class.*"))
        .containsExactly(
            "<path class=\"column\" d=\"M11 206v-85h40.4v85z\"/>",
            "<text class=\"count\" x=\"31.2\" y=\"114\">1</text>",
            "<text class=\"tick\" x=\"20\" y=\"231\">0 %</text>",
            "<text class=\"tick\" x=\"100.8\" y=\"231\">20 %</text>",
            "<text class=\"tick\" x=\"193.6\" y=\"231\">40 %</text>",
            "<text class=\"tick\" x=\"286.4\" y=\"231\">60 %</text>",
            "<path class=\"column\" d=\"M335.8 206v-85h40.4v85z\"/>",
            "<text class=\"count\" x=\"356\" y=\"114\">1</text>",
            "<text class=\"tick\" x=\"379.2\" y=\"231\">80 %</text>",
            "<path class=\"column\" d=\"M428.6 206v-170h40.4v170z\"/>",
            "<text class=\"count\" x=\"448.8\" y=\"29\">2</text>",
            "<text class=\"tick\" x=\"454\" y=\"231\">100 %</text>",
            "<line class=\"floor\" x1=\"8\" y1=\"206\" x2=\"472\" y2=\"206\"/>");
  }

  @Test
  void figures_areCounts_andThoseOfNobodyAreLeftOut() {
    assertThat(figures(classOf(result("a", 0), result("b", 3))))
        .containsExactly(
            "students 3",
            "mean 1.5",
            "median 1.5",
            "points 4",
            "graded with 0 points 1",
            "not graded, through no fault of its own 1");
    assertThat(figures(classOf()))
        .containsExactly("students 1", "points 4", "not graded, through no fault of its own 1");
  }

  private static Stream<String> figures(ClassList list) {
    return Pattern.compile("<dt>(.*)</dt><dd>(.*)</dd>")
        .matcher(ClassPage.of(list, "page"))
        .results()
        .map(figure -> figure.group(1) + " " + figure.group(2));
  }

  @Test
  void bars_areTheMostFrequentFirst_tenAtMost_andAsLongAsTheirShare() {
    String[] mistakes = {"k", "j", "i", "h", "g", "f", "e", "d", "c", "b", "a"};
    ClassList list = classOf(result("ada", 1, "k"), result("bob", 2, mistakes));
    assertThat(bars(list, "Known mistakes"))
        .startsWith("k 2 of 2 100.0%", "a 1 of 2 50.0%", "b 1 of 2 50.0%")
        .endsWith("i 1 of 2 50.0%", "and 1 more");
    assertThat(bars(list, "Hardest exercises")).containsExactly("Sigmoid 3 of 8 37.5%");
    assertThat(bars(list, "Most frequent failures"))
        .containsExactly("Sigmoid.value: a b\\t 2 of 2 100.0%");
    String[] ten = Arrays.copyOf(mistakes, 10);
    assertThat(bars(classOf(result("ada", 1, ten)), "Known mistakes"))
        .hasSize(10)
        .last()
        .isEqualTo("k 1 of 1 100.0%");
    assertThat(bars(classOf(result("ada", 1, "k")), "Known mistakes"))
        .containsExactly("k 1 of 1 100.0%");
    assertThat(bars(classOf(), "Known mistakes"))
        .containsExactly("No answer looks like a known mistake.");
    assertThat(bars(classOf(), "Hardest exercises"))
        .containsExactly("Nobody answered an exercise.");
    assertThat(bars(classOf(), "Most frequent failures")).containsExactly("Nothing failed.");
  }

  private static Stream<String> bars(ClassList list, String title) {
    String page = ClassPage.of(list, "page");
    String section = page.substring(page.indexOf("<h2>" + title)).split("</section>")[0];
    return Pattern.compile(
            "(?s)\"what\">(.*?)</span><span class=\"many\">(.*?)</span>.*?width:(.*?)\"|<p>(.*?)</p>")
        .matcher(section)
        .results()
        .map(
            bar ->
                bar.group(4) != null
                    ? bar.group(4)
                    : bar.group(1).strip() + " " + bar.group(2) + " " + bar.group(3));
  }

  @Test
  void row_hasTheShareAsABar_andTellsWhatIsLostFromWhatIsNotThere() {
    SubmissionResult silent =
        new SubmissionResult(
            "eve",
            "",
            Standing.GRADED,
            List.of(new Score("Sigmoid", 0, 4, false, List.of(), List.of())),
            List.of());
    String table = ClassTable.of(classOf(result("ada", 1), result("bob", 4), silent));
    assertThat(rows(table))
        .containsExactly(
            "graded <n data-v=1>1 <track><span style=width:25.0%> <x lost data-v=1>1",
            "graded <n data-v=4>4 <track><span style=width:100.0%> <x data-v=4>4",
            "graded|0 points <n data-v=0>0 <track> <x none data-v=>–",
            "not graded, through no fault of its own <n data-v=>– <track> <x none data-v=>");
    assertThat(table)
        .contains(
            "<section class=\"all\">", "<td data-v=\"eve\">eve<br><small>not answered: Sigmoid")
        .contains("<option>graded</option>", "<option>0 points</option></select>")
        .doesNotContain("<option>missing</option>");
    assertThat(ClassTable.of(classOf(result("ada", 1)))).doesNotContain("<option>0 points");
  }

  private static Stream<String> rows(String table) {
    return Pattern.compile("<tr data-kind=\"(.*?)\">.*?(<td class=\"n\".*)</td></tr>")
        .matcher(table)
        .results()
        .map(row -> row.group(1) + " " + row.group(2))
        .map(row -> row.replace("</span>", "").replace("</td>", " "))
        .map(row -> row.replace("td class=", "").replace("\"", ""));
  }

  @Test
  void whoHandedInNothing_hasNoMoreToBeTold() {
    StudentGrade eve =
        new Marking(ASSIGNMENT, Overrides.NONE)
            .without("eve", Optional.empty(), Standing.MISSING, "");
    assertThat(ClassTable.of(new ClassList(List.of(eve), List.of(), BigDecimal.ONE)))
        .contains("eve<br><small><b class=\"bad\">nothing handed in</b></small>");
  }

  @Test
  void moreExercisesThanFitOnPaper_makeAWideTable() {
    assertThat(ClassTable.of(ofExercises(12))).startsWith("<section class=\"all\">");
    assertThat(ClassTable.of(ofExercises(13))).startsWith("<section class=\"all wide\">");
  }

  private static ClassList ofExercises(int count) {
    return new ClassList(List.of(), Exercises.all().subList(0, count), BigDecimal.ONE);
  }
}
