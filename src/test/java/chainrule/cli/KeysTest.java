package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is typed at a terminal, by keys and by lines. */
class KeysTest {

  private static List<String> typed(String input, boolean single) {
    Keys keys = new Keys(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), single);
    List<String> typed = new ArrayList<>();
    for (String next = keys.get(); !next.equals(Watch.END); next = keys.get()) {
      if (!next.equals(Watch.NOTHING)) {
        typed.add(next);
      }
    }
    return typed;
  }

  @Test
  void singleKeys_countWithoutEnter() {
    assertThat(typed("hn\r", true)).containsExactly("h", "n", "");
  }

  @Test
  void singleKeys_thatAreNoLetters_areNothing() {
    assertThat(typed("h1 \t", true)).containsExactly("h");
  }

  @Test
  void ctrlD_isTheEnd() {
    assertThat(typed("h\u0004n", true)).containsExactly("h");
  }

  @Test
  void arrows_areNoLetters() {
    assertThat(typed("\033[A", true)).isEmpty();
  }

  @Test
  void lines_endWithEnter() {
    assertThat(typed("h\nnext\n\n", false)).containsExactly("h", "next", "");
  }
}
