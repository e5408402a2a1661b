package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.text.Wrapped;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SignOfLifeTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private String shown() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void terminal_showsWhatIsDone_andNothingOfItIsLeft() throws InterruptedException {
    SignOfLife sign = new SignOfLife(Run.print(out), () -> "grading", true);
    String during =
        SignOfLife.during(
            () -> {
              for (int i = 0; i < 30_000 && shown().isEmpty(); i++) {
                Thread.sleep(10);
              }
              return shown();
            },
            sign);
    assertThat(during).startsWith("\rgrading …");
    assertThat(shown()).startsWith("\rgrading …").endsWith("\r").doesNotContain("\n");
    String last = shown().replaceFirst("\r$", "");
    assertThat(last.substring(last.lastIndexOf('\r'))).isBlank().hasSizeGreaterThanOrEqualTo(10);
  }

  @Test
  void terminal_aLongNameIsCut_andTheTimeIsNot() throws InterruptedException {
    SignOfLife sign = new SignOfLife(Run.print(out), () -> "a".repeat(300), true, 1);
    SignOfLife.during(
        () -> {
          for (int i = 0; i < 30_000 && !shown().contains("s"); i++) {
            Thread.sleep(10);
          }
          return 7;
        },
        sign);
    assertThat(shown().split("\r"))
        .allMatch(line -> line.length() < Wrapped.width())
        .anyMatch(line -> line.matches("a+ … \\d s"));
  }

  @Test
  void workThatIsSoonDone_showsNothing_inAPipeEither() throws InterruptedException {
    SignOfLife quick = new SignOfLife(Run.print(out), () -> "grading", true, Integer.MAX_VALUE);
    assertThat(SignOfLife.<Integer, RuntimeException>during(() -> 7, quick)).isEqualTo(7);
    SignOfLife pipe = new SignOfLife(Run.print(out), () -> "grading", false);
    SignOfLife.during(
        () -> {
          Thread.sleep(400);
          return 7;
        },
        pipe);
    assertThat(shown()).isEmpty();
  }

  @Test
  void pipe_hasALineNowAndThen_thatSaysHowFarItIs() throws InterruptedException {
    SignOfLife pipe = new SignOfLife(Run.print(out), () -> "grading, 3 done", false, 1);
    SignOfLife.during(
        () -> {
          for (int i = 0; i < 30_000 && shown().isEmpty(); i++) {
            Thread.sleep(10);
          }
          return 7;
        },
        pipe);
    assertThat(shown().lines()).containsExactly("grading, 3 done …");
  }
}
