package chainrule.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WrappedTest {

  @Example
  void aLongLine_isBrokenBetweenWords_andGoesOnFurtherRight() {
    assertThat(Wrapped.at(12, "  one two three four\nfive\n"))
        .isEqualTo("  one two\n    three\n    four\nfive\n");
    assertThat(Wrapped.at(7, "one two three")).isEqualTo("one two\n  three");
  }

  @Example
  void aWordThatIsTooLong_staysWhole() {
    assertThat(Wrapped.at(20, "x aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa y"))
        .isEqualTo("x\n  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n  y");
  }

  @Example
  void aLineThatBeginsFarToTheRight_goesOnInTheMiddle() {
    assertThat(Wrapped.at(20, " ".repeat(14) + "one two three four"))
        .isEqualTo(" ".repeat(14) + "one\n          two three\n          four");
  }

  @Example
  void theWidth_isWhatTheTerminalSays_orEighty() {
    assertThat(Wrapped.width("132")).isEqualTo(132);
    assertThat(Wrapped.width("3")).isEqualTo(20);
    assertThat(Wrapped.width("9999")).isEqualTo(9999);
    assertThat(Wrapped.width("99999")).isEqualTo(80);
    assertThat(Wrapped.width("0")).isEqualTo(80);
    assertThat(Wrapped.width(null)).isEqualTo(80);
    assertThat(Wrapped.width("wide")).isEqualTo(80);
  }

  @Property
  void noWordIsLost_andNoLineIsTooLong(@ForAll @IntRange(min = 20, max = 100) int width) {
    String text = "      looks like two things at once: a sum for the mean and a flipped sign. ";
    String wrapped = Wrapped.at(width, text.repeat(4));
    assertThat(wrapped.lines()).allMatch(line -> line.length() <= width);
    assertThat(wrapped.strip().split("\\s+")).isEqualTo(text.repeat(4).strip().split("\\s+"));
  }

  @Example
  void secondColumn_isWrappedWithinItself() {
    assertThat(Wrapped.beside(30, "name  ", "value, derivative, jacobian, slope"))
        .isEqualTo("name  value, derivative,\n      jacobian, slope");
  }

  /** The widths are those of Unicode's East Asian Width, and of wcwidth. */
  @Example
  void columns_areThoseOfTheTerminal() {
    assertThat(Wrapped.columns("Zoë ½ █░ …")).isEqualTo(10);
    assertThat(Wrapped.columns("李小龍")).isEqualTo(6);
    assertThat(Wrapped.columns("ひらカタ 한글")).isEqualTo(13);
    assertThat(Wrapped.columns("𠮷")).isEqualTo(2);
    assertThat(Wrapped.columns("Zoe\u0308")).isEqualTo(3);
    assertThat(Wrapped.columns("")).isZero();
  }

  @Example
  void whatDoesNotFit_isCut_betweenCharacters() {
    assertThat(Wrapped.cut(4, "three")).isEqualTo("thre");
    assertThat(Wrapped.cut(5, "three")).isEqualTo("three");
    assertThat(Wrapped.cut(5, "李小龍")).isEqualTo("李小");
    assertThat(Wrapped.cut(3, "𠮷𠮷")).isEqualTo("𠮷");
    assertThat(Wrapped.cut(3, "Zoe\u0308")).isEqualTo("Zoe\u0308");
    assertThat(Wrapped.cut(0, "three")).isEmpty();
  }
}
