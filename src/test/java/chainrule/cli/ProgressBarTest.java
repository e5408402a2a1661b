package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

  private static final long MILLISECOND = 1_000_000;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
  private long now = -5; // a clock may start anywhere
  private int asked;

  private ProgressBar bar(long total, boolean terminal) {
    return new ProgressBar(out, total, terminal, () -> now);
  }

  private void after(long milliseconds, ProgressBar bar, long done) {
    now += milliseconds * MILLISECOND;
    bar.show(done, () -> "step " + ++asked);
  }

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void terminal_drawsOneLineAnew() {
    try (ProgressBar bar = bar(200, true)) {
      after(0, bar, 0);
      after(10_000, bar, 50);
      after(10_000, bar, 199);
      after(105, bar, 200);
    }
    assertThat(printed())
        .isEqualTo(
            "\r░░░░░░░░░░░░░░░░░░░░   0 %               step 1"
                + "\r█████░░░░░░░░░░░░░░░  25 %  0:30 left    step 2"
                + "\r███████████████████░  99 %  0:01 left    step 3"
                + "\r████████████████████ 100 %  0:21         step 4"
                + System.lineSeparator());
  }

  @Test
  void terminal_isNotDrawnFasterThanTheEye_butTheEndAlways() {
    ProgressBar bar = bar(10_000, true);
    for (int i = 1; i <= 10_000; i++) {
      after(1, bar, i);
    }
    assertThat(asked).isEqualTo(101);
    assertThat(printed()).endsWith(" 100 %  0:10         step 101").doesNotContain("\n");
    bar.close();
    after(1000, bar, 10_000);
    bar.close();
    assertThat(printed()).endsWith("step 101" + System.lineSeparator());
  }

  @Test
  void terminal_aShorterLine_wipesTheLongerOneOut_andNoLineWraps() {
    ProgressBar bar = bar(4, true);
    bar.show(1, () -> "x".repeat(200));
    now += 1000 * MILLISECOND;
    bar.show(2, () -> "");
    String[] lines = printed().split("\r");
    assertThat(lines[1]).hasSize(79);
    assertThat(lines[2]).hasSize(79).matches("█{10}░{10}  50 %  0:01 left *");
  }

  @Test
  void pipe_getsALineForEveryTenth_andNoControlCharacters() {
    try (ProgressBar bar = bar(1000, false)) {
      for (int i = 1; i <= 1000; i++) {
        after(50, bar, i);
      }
    }
    assertThat(printed()).doesNotContain("\r\r", "\b", "\u001b");
    assertThat(printed().lines()).hasSize(10).allMatch(line -> line.matches(".*0 %  .*step \\d+"));
    assertThat(printed().lines().skip(6).findFirst())
        .hasValue("██████████████░░░░░░  70 %  0:15 left    step 7");
  }

  @Test
  void pipe_getsALineEveryTenSeconds_ifATenthTakesLonger() {
    ProgressBar bar = bar(1000, false);
    for (int i = 1; i <= 50; i++) {
      after(1000, bar, i);
    }
    bar.close();
    assertThat(printed().lines()).hasSize(5);
    assertThat(printed().lines().findFirst())
        .hasValue("░░░░░░░░░░░░░░░░░░░░   1 %  16:30 left   step 1");
  }

  @Test
  void pipe_ofShortWork_getsItsLastLineOnly() {
    ProgressBar bar = bar(100, false);
    for (int i = 1; i <= 100; i++) {
      after(5, bar, i);
    }
    assertThat(printed())
        .isEqualTo("████████████████████ 100 %  0:01         step 1" + System.lineSeparator());
  }

  @Test
  void longWork_isToldInHours_andNoWorkIsDone() {
    ProgressBar bar = bar(3, true);
    after(3_600_000, bar, 1);
    assertThat(printed()).contains(" 33 %  2:00:00 left");
    after(0, bar(0, false), 0);
    assertThat(printed()).endsWith(" 100 %  0:00         step 2" + System.lineSeparator());
  }

  @Test
  void terminal_nothingIsLeftOfAWideName() {
    ProgressBar bar = bar(2, true);
    now += 200 * MILLISECOND;
    bar.show(1, () -> "李小龍: 4 of 8");
    now += 200 * MILLISECOND;
    bar.show(2, () -> "ada: 4 of 8");
    assertThat(printed()).endsWith("ada: 4 of 8" + " ".repeat(3));
  }
}
