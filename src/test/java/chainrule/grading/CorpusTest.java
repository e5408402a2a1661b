package chainrule.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testing.ReferenceOnly;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Submissions as attackers and students write them, each with the verdict that it has to get: a
 * hostile one earns nothing that it did not compute, a wrong one loses the points of the method
 * that is wrong and no others, a right one in another style loses none.
 */
@ReferenceOnly
class CorpusTest {

  private static Grader grader;

  @BeforeAll
  static void start() {
    grader = new Grader(1, Duration.ofSeconds(2));
  }

  @AfterAll
  static void stop() {
    grader.close();
  }

  @Test
  void everySubmission_hasAVerdict() throws Exception {
    List<String> names = CorpusEntry.all().stream().map(CorpusEntry::name).toList();
    assertThat(new TreeSet<>(names)).hasSameSizeAs(names).isEqualTo(CorpusEntry.folders());
    assertThat(names).filteredOn(name -> name.startsWith("hostile/")).hasSizeGreaterThan(59);
    assertThat(names).filteredOn(name -> name.startsWith("wrong/")).hasSizeGreaterThan(39);
    assertThat(names).filteredOn(name -> name.startsWith("right/")).hasSizeGreaterThan(29);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hostile", "wrong", "right"})
  void everySubmission_losesWhatItShould_andNothingElse(String kind) throws Exception {
    assertThat(
            CorpusEntry.all().parallelStream()
                .filter(entry -> entry.name().startsWith(kind + "/"))
                .map(entry -> entry.difference(grader))
                .flatMap(Optional::stream)
                .toList())
        .isEmpty();
  }
}
