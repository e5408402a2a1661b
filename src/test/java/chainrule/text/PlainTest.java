package chainrule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever strangers write comes out as one harmless line. */
class PlainTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "a.java", "σ′(a) = f(a)(1 − f(a))", "Übung 1/日本語", "<&>\"'`|*_#"})
  void ordinaryText_staysAsItIs(String text) {
    assertThat(Plain.line(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 7, 8, 0x1B, 0x7F, 0x9B, 0xAD, 0x61C, 0x200B, 0x202E, 0x2066, 0xD800, 0xE000, 0xFEFF,
        0xE0001, 0xFFFE
      })
  void charactersThatDoThings_areShownAsUnreadable(int code) {
    String harmful = Character.toString(code);
    assertThat(Plain.line("a" + harmful + "b")).isEqualTo("a\uFFFDb");
    assertThat(Plain.line(harmful)).isEqualTo("\uFFFD");
  }

  /** Persian "Alireza", Sinhala "Shri", Malayalam "Nanban" and "avan". */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0639\u0644\u06CC\u200C\u0631\u0636\u0627",
        "\u0DC1\u0DCA\u200D\u0DBB\u0DD3",
        "\u0D28\u0D28\u0D4D\u200D\u0D2C\u0D28\u0D4D",
        "\u0D05\u0D35\u0D28\u0D4D\u200D"
      })
  void joinersThatSpell_stay(String name) {
    assertThat(Plain.line(name)).isEqualTo(name);
  }

  /** A programmer with a tone of skin, a heart on fire. */
  @ParameterizedTest
  @ValueSource(
      strings = {"\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDCBB", "\u2764\uFE0F\u200D\uD83D\uDD25"})
  void emojiOfSeveralPictures_stays(String emoji) {
    assertThat(Plain.line("Kim " + emoji)).isEqualTo("Kim " + emoji);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD83D\uDC69\u200D",
        "\uD83D\uDC69\u200D\u200D\uD83D\uDCBB",
        "\u200D\uD83D\uDCBB",
        "a\u200Cb",
        "a\u200Db",
        "e\u0301\u200Da",
        "\u0430\u200C\u0431",
        "\u06CC\u200Ca",
        "\u06CC\u200C\u200C\u0631",
        "\u0639\u200C",
        "\u200D\u0639"
      })
  void joinersThatOnlyHide_areShown(String name) {
    assertThat(Plain.line(name)).isEqualTo(name.replaceAll("[\u200C\u200D]", "\uFFFD"));
  }

  @ParameterizedTest
  @CsvSource({"'a\nb', a b", "'a \r\n b', a b", "'a\tb', a b", "' a\u2028b ', a b", "'\n', ''"})
  void linesAndTabulators_becomeBlanks(String text, String line) {
    assertThat(Plain.line(text)).isEqualTo(line);
  }

  @Test
  void lines_stayAsFarToTheRight_andAreAsHarmless() {
    assertThat(Plain.lines("a {\r\n\tb(\33[2J);  \n\n}"))
        .containsExactly("a {", " b(\uFFFD[2J);", "", "}");
  }

  @Test
  void nothing_isEmpty_andTheLongest_isCut() {
    assertThat(Plain.line(null)).isEmpty();
    assertThat(Plain.lines(null)).isEmpty();
    assertThat(Plain.line("x".repeat(2000))).hasSize(2000);
    assertThat(Plain.line("x".repeat(1 << 20))).hasSizeBetween(2000, 2020).endsWith("(shortened)");
  }
}
