package chainrule.grader.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.classroom.Roster.Entry;
import chainrule.grader.classroom.assignment.Assignment;
import chainrule.grader.classroom.marking.Overrides;
import chainrule.grader.classroom.marking.Standing;
import chainrule.grader.classroom.marking.SubmissionResult;
import chainrule.grader.classroom.marking.SubmissionResult.Score;
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

  @Test
  void whatTheGraderFailedOn_isNoGrade_andSaysWhatToDo() {
    HandIn handIn = HandIns.of("zoe", "", "zoe");
    List<Entry> entries = List.of(new Entry("zoe", handIn, "folder"));
    List<FormulaExercise> exercises = List.of(Exercises.named("Sigmoid").orElseThrow());
    ClassLister lister =
        new ClassLister(
            Assignment.of(exercises), Overrides.NONE, Optional.empty(), Layout.PLAIN, entries);
    assertThat(lister.list(entries, Map.of(), Map.of("zoe", "no memory")).reasons())
        .containsExactly(
            "zoe: not graded, through no fault of its own: no memory;"
                + " run the same command again");
  }
}
