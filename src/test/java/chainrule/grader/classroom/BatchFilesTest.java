package chainrule.grader.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.classroom.Roster.Entry;
import chainrule.grader.classroom.SubmissionResult.Score;
import chainrule.grader.classroom.assignment.Assignment;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.submission.layout.Deliveries;
import chainrule.grader.submission.layout.Delivery;
import chainrule.grader.submission.layout.HandIn;
import chainrule.grader.submission.layout.HandIns;
import chainrule.grader.submission.layout.Layout;
import chainrule.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch keeps on the disk and shows of it. */
class BatchFilesTest {

  @TempDir private Path folder;

  private static SubmissionResult result(String name, int points, String... mistakes) {
    Score score =
        new Score(
            "Sigmoid", points, 4, true, List.of("Sigmoid.value: a\tb\\t\n"), List.of(mistakes));
    return new SubmissionResult(
        name, "folder", Standing.GRADED, List.of(score), List.of("a\tnote"));
  }

  @Test
  void row_comesBackAsItWas_andOnlyForItsFingerprint() throws IOException {
    Path file = folder.resolve("rows/a.row");
    SubmissionResult result = result("=\u0001\"\r\\", 2, "the sign is flipped");
    ResultFile.write(file, "f1", result);
    assertThat(ResultFile.read(file, "f1")).contains(result);
    assertThat(ResultFile.read(file, "f2")).isEmpty();
    String whole = Files.readString(file);
    for (int length = 0; length < whole.length() - 1; length++) {
      Files.writeString(file, whole.substring(0, length));
      assertThat(ResultFile.read(file, "f1")).as("the first %d characters", length).isEmpty();
    }
  }

  private Roster roster(Path out) {
    try (Delivery delivery = Deliveries.open(folder, Optional.empty(), out)) {
      return Roster.of(delivery);
    }
  }

  @Test
  void entryThatIsALink_isNotFollowed_toAnotherStudentsWork() throws IOException {
    Path work = Files.createDirectory(folder.resolve("ada"));
    Files.writeString(work.resolve("Sigmoid.java"), "class Sigmoid {}");
    Files.createSymbolicLink(folder.resolve("bob"), work);
    List<Reading> readings =
        roster(folder.resolve("out")).submissions().stream().map(Reading::of).toList();
    assertThat(readings.get(0).submission().answers()).containsOnlyKeys("Sigmoid");
    assertThat(readings.get(1))
        .isEqualTo(new Reading(null, "bob is a link; put the submission there"));
  }

  @Test
  void shards_takeEachSubmissionOnce_howeverTheyAreCounted() {
    List<Integer> all = IntStream.range(0, 10).boxed().toList();
    for (int first : new int[] {0, 1}) {
      List<Integer> taken = new ArrayList<>();
      for (int i = first; i < first + 3; i++) {
        taken.addAll(Shard.parse(i + "/3").of(all));
      }
      assertThat(taken).containsExactlyInAnyOrderElementsOf(all);
    }
    for (String wrong : List.of("4/3", "0/0", "-1/3", "1", "a/b", "1/2/3", "")) {
      assertThatThrownBy(() -> Shard.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void secondRunIntoAFolder_isRefused_asLongAsTheFirstLasts() {
    OutputFolder out = new OutputFolder(folder);
    for (Shard shard : List.of(Shard.ALL, new Shard(0, 2))) {
      FolderLock first = FolderLock.of(out, shard);
      assertThatThrownBy(() -> FolderLock.of(out, Shard.ALL))
          .isInstanceOf(UnreadableException.class)
          .hasMessageStartingWith("another run is writing to ");
      first.close();
    }
    FolderLock.of(out, Shard.ALL).close();
  }

  @Test
  void roster_isInOrder_andPassesOverWhatIsNoSubmission() throws IOException {
    for (String name : List.of("b.zip", "B", ".DS_Store", "Thumbs.db", "a.rar")) {
      Files.writeString(folder.resolve(name), "");
    }
    Files.createDirectory(folder.resolve("out"));
    Roster roster = roster(folder.resolve("out"));
    assertThat(roster.submissions()).extracting(Entry::name).containsExactly("B", "a.rar", "b.zip");
    assertThat(roster.ignored()).containsExactly(".DS_Store", "Thumbs.db");
  }

  private static Entry entry(String name) {
    HandIn handIn = HandIns.of(name, "", name);
    return new Entry(name, handIn, "folder");
  }

  private static ClassList classOf(SubmissionResult... results) {
    Map<String, SubmissionResult> byName = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (SubmissionResult result : results) {
      byName.put(result.name(), result);
      entries.add(entry(result.name()));
    }
    entries.add(entry("zoe"));
    List<FormulaExercise> exercises = List.of(Exercises.named("Sigmoid").orElseThrow());
    return new ClassLister(
            Assignment.of(exercises), Overrides.NONE, Optional.empty(), Layout.PLAIN, entries)
        .list(entries, byName, Map.of("zoe", "no memory"));
  }

  @Test
  void table_hasALineForEach_andNoZeroForAFault() {
    assertThat(GradesCsv.of(classOf(result("ada", 2), result("=cmd", 4))))
        .isEqualTo(
            """
            submission,score,max_score,Sigmoid,remark
            ada,2,4,2,a note
            "'=cmd",4,4,4,a note
            zoe,,4,,"not graded, through no fault of its own: no memory; run the same command again"
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
    assertThat(GradesCsv.of(list)).contains("\nb,0,4,0,no answer recognised: no answer\n");
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
}
