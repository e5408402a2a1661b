package chainrule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void marksAtTheBeginningOfALine_haveAColour() {
    assertThat(Terminal.coloured("Relu  1/2\n  ✓ value ✗\n  ✗ derivative\n"))
        .isEqualTo("Relu  1/2\n  \033[32m✓\033[0m value ✗\n  \033[31m✗\033[0m derivative\n");
    assertThat(Terminal.coloured("plain")).isEqualTo("plain");
  }

  @Test
  void noColor_isHeardUnlessItIsEmpty() {
    assertThat(Terminal.wantsColours(null)).isTrue();
    assertThat(Terminal.wantsColours("")).isTrue();
    assertThat(Terminal.wantsColours("1")).isFalse();
  }

  @Test
  void pipe_getsNoCodes() {
    assertThat(System.console()).as("tests run in a pipe").isNull();
    assertThat(Terminal.report("  ✓ value\n")).isEqualTo("  ✓ value\n");
    assertThat(Terminal.clear()).isEmpty();
    assertThat(Terminal.heading("One neuron")).isEqualTo("One neuron");
  }
}
