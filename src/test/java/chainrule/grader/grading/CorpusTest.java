package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testing.Depth;
import chainrule.testing.InFull;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Submissions as attackers and students write them, each with the verdict that it has to get: a
 * hostile one earns nothing that it did not compute, a wrong one loses the points of the method
 * that is wrong and no others, a right one in another style loses none. {@link Depth} says how many
 * are looked at.
 */
class CorpusTest {

  /** A heap takes its time to fill. */
  private static final Duration LONG = Duration.ofSeconds(2);

  @Test
  void everySubmission_hasAVerdict() throws Exception {
    List<String> names = CorpusEntry.all().stream().map(CorpusEntry::name).toList();
    assertThat(new TreeSet<>(names)).hasSameSizeAs(names).isEqualTo(CorpusEntry.folders());
    assertThat(names).filteredOn(name -> name.startsWith("hostile/")).hasSizeGreaterThan(59);
    assertThat(names).filteredOn(name -> name.startsWith("wrong/")).hasSizeGreaterThan(39);
    assertThat(names).filteredOn(name -> name.startsWith("right/")).hasSizeGreaterThan(29);
  }

  /** Endless is endless, so the hostile ones need not have long; of the right ones none is. */
  @ParameterizedTest
  @CsvSource({"hostile, 500", "wrong, 5000", "right, 10000"})
  void everySubmission_losesWhatItShould_andNothingElse(String kind, long milliseconds)
      throws Exception {
    Duration patience = Duration.ofMillis(milliseconds);
    assertThat(differences(patience, e -> e.name().startsWith(kind + "/") && !e.isGreedy()))
        .isEmpty();
  }

  /** By themselves, so that the worker that one has used up is followed by a fresh one. */
  @Test
  void everyGreedySubmission_losesWhatItShould_andNothingElse() throws Exception {
    assertThat(differences(LONG, CorpusEntry::isGreedy)).isEmpty();
  }

  /** Fifty seeds were tried by hand, and none of the right ones lost anything. */
  @InFull
  @Test
  void everyRightSubmission_losesNothing_whateverIsDrawn() throws Exception {
    for (long seed = 2; seed <= 5; seed++) {
      assertThat(
              differences(seed, Duration.ofSeconds(10), entry -> entry.name().startsWith("right/")))
          .isEmpty();
    }
  }

  private static List<String> differences(Duration patience, Predicate<CorpusEntry> which)
      throws Exception {
    return differences(1, patience, which);
  }

  private static List<String> differences(
      long seed, Duration patience, Predicate<CorpusEntry> which) throws Exception {
    try (Grader grader = new Grader(seed, patience)) {
      return Depth.everyNth(64, CorpusEntry.all().stream().filter(which).toList()).parallelStream()
          .map(entry -> entry.difference(grader))
          .flatMap(Optional::stream)
          .toList();
    }
  }
}
