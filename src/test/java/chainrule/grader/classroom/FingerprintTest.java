package chainrule.grader.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.classroom.assignment.AssignmentFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A submission is graded again if what its report depends on has changed, and only then. */
class FingerprintTest {

  private static final Reading DAMAGED = new Reading(null, "damaged");

  @TempDir private Path folder;

  private String fingerprint(String assignment, long seed, Reading reading) throws IOException {
    Path file = Files.writeString(folder.resolve("hw.properties"), assignment);
    Batch batch =
        new Batch(
            folder,
            folder.resolve("out"),
            AssignmentFile.read(file),
            OptionalLong.of(seed),
            1,
            Shard.ALL,
            Optional.empty());
    return new ParallelGrading(batch, new OutputFolder(batch.out()), seed).fingerprint(reading);
  }

  @Test
  void whateverAReportDependsOn_makesAnother() throws IOException {
    List<String> different =
        List.of(
            fingerprint("exercises = Sigmoid\n", 1, DAMAGED),
            fingerprint("exercises = Sigmoid\n", 2, DAMAGED),
            fingerprint("exercises = Sigmoid\n", 1, new Reading(null, "too large")),
            fingerprint("exercises = Tanh\n", 1, DAMAGED),
            fingerprint("exercises = Sigmoid, Tanh\n", 1, DAMAGED),
            fingerprint("exercises = Sigmoid\nhints = yes\n", 1, DAMAGED),
            fingerprint("exercises = Sigmoid\nconventions = accept\n", 1, DAMAGED));
    assertThat(different).doesNotHaveDuplicates();
  }

  @Test
  void howPointsCount_makesNone() throws IOException {
    String plain = fingerprint("exercises = Sigmoid\n", 1, DAMAGED);
    String counted =
        "exercises = Sigmoid\nname = other\ntotal = 20\nrounding = 1\ndeadline = 2026-11-20 23:59\n"
            + "late = 10 % a day\ngrace = 15 minutes\n";
    assertThat(fingerprint(counted, 1, DAMAGED)).isEqualTo(plain);
  }
}
