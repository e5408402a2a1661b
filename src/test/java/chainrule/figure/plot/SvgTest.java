package chainrule.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgTest {

  @Test
  void everyElement_isALine() {
    Svg svg = new Svg(30, 20, "A < B", "a & b", ".a{}\n");
    svg.line("a", 1, 2, 3.25, 4);
    svg.circle("b c", 1, 2, 3);
    svg.path("d", "M0 0L1 1");
    svg.stroke("f", 1, 2, 3, 4.04, 5, 6);
    svg.box("g", 1, 2, 3, 4, 5);
    svg.text("e", 5, 6, "\"x\" & y");
    assertThat(svg)
        .hasToString(
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="30" height="20" viewBox="0 0 30 20" \
            role="img">
            <title>A &lt; B</title>
            <desc>a &amp; b</desc>
            <style>
            .a{}
            </style>
            <line class="a" x1="1" y1="2" x2="3.3" y2="4"/>
            <circle class="b c" cx="1" cy="2" r="3"/>
            <path class="d" d="M0 0L1 1"/>
            <path class="f" d="M1 2L3 4L5 6"/>
            <rect class="g" x="1" y="2" width="3" height="4" rx="5"/>
            <text class="e" x="5" y="6">&quot;x&quot; &amp; y</text>
            </svg>
            """);
  }

  @Test
  void whatXmlForbids_isLeftOut_andSignsBeyondTheBasicPlaneStay() {
    Svg svg = new Svg(1, 1, "a\u0000b\nc\uD83Dd\uFFFEe𝛴", "", "");
    assertThat(svg.toString()).contains("<title>a b c d e𝛴</title>");
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "-0.04, 0", "-0.5, -0.5", "2.96, 3", "1234.56, 1234.6", "-7.26, -7.3"})
  void number_hasOneDigitAtMost(double value, String text) {
    assertThat(Svg.number(value)).isEqualTo(text);
  }
}
