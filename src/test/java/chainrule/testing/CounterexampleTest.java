package chainrule.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Of all tries that fail, the one that is shortest to write down is told. */
class CounterexampleTest {

  /** The inputs that failed, as they are written down. */
  private static final List<String> FAILED = new ArrayList<>();

  /** What fails now and then; nobody runs it but this test. */
  static class Failing {

    private static int tries;

    @Provide
    Arbitrary<int[]> numbers() {
      return Arbitraries.integers().between(0, 1_000_000_000).array(int[].class).ofMaxSize(40);
    }

    @Property
    void failsForLongArrays(@ForAll("numbers") int[] numbers) {
      tries++;
      boolean fails = numbers.length > 3;
      if (fails) {
        FAILED.add(Arrays.toString(numbers));
        numbers[0] = -1; // what a test does to its arguments is not what it was given
      }
      assertThat(fails).isFalse();
    }
  }

  @Test
  void ofAllTriesThatFail_theShortestIsTold() {
    FAILED.clear();
    Failing.tries = 0;
    String message = failureOf(Failing.class);
    assertThat(FAILED).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    assertThat(Failing.tries).isEqualTo(200);
    int shortest = FAILED.stream().mapToInt(String::length).min().orElseThrow();
    String told = message.replaceFirst("(?s)^with numbers = (\\[[^]]*\\]): .*", "$1");
    assertThat(FAILED).contains(told);
    assertThat(told).hasSize(shortest); // several may be equally short
  }

  private static String failureOf(Class<?> type) {
    List<String> messages = new ArrayList<>();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(type))
                .configurationParameter("jqwik.database", "target/jqwik-database-within")
                .build(),
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                result.getThrowable().map(Throwable::getMessage).ifPresent(messages::add);
              }
            });
    assertThat(messages).hasSize(1);
    return messages.get(0);
  }
}
