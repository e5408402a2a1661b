package chainrule.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class LineChartTest {

  private static final double[] EPOCHS = {1, 2, 3, 4, 5};
  private static final double[] LOSS = {2, 1, 0.5, 0.25, 0.125};

  private static LineChart chart() {
    return new LineChart("Learning curve", "epoch", "loss");
  }

  private static List<String> paths(LineChart chart) {
    return Pattern.compile("<path class=\"curve[^\"]*\" d=\"([^\"]*)\"")
        .matcher(chart.svg())
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  private static List<String> circles(LineChart chart) {
    Matcher circle = Pattern.compile("<circle [^>]*r=\"([^\"]*)\"").matcher(chart.svg());
    return circle.results().map(match -> match.group(1)).toList();
  }

  private static void isXml(String svg) {
    assertThatCode(
            () ->
                DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg))))
        .doesNotThrowAnyException();
  }

  @Test
  void everythingThatWasNamed_isInThePicture() {
    String svg = chart().with("training", EPOCHS, LOSS).with("held out", EPOCHS, LOSS).svg();
    isXml(svg);
    assertThat(svg)
        .contains("<title>Learning curve</title>", ">Learning curve</text>", ">epoch</text>")
        .contains(">loss</text>", ">training</text>", ">held out</text>", ">2.0</text>")
        .contains("prefers-color-scheme:dark")
        .doesNotContain("<script", "@import", "url(", "@font-face");
  }

  @Test
  void curve_goesThroughItsPoints() {
    assertThat(paths(chart().with("a", EPOCHS, new double[] {0, 4, 0, 2, 1})))
        .containsExactly("M45 358L185.8 128L326.5 358L467.3 243L608 300.5");
  }

  @Test
  void halvingLoss_isAStraightLine_onALogarithmicAxis() {
    List<Double> heights =
        Arrays.stream(paths(chart().withLogY().with("a", EPOCHS, LOSS)).get(0).split("[ML]"))
            .filter(at -> !at.isEmpty())
            .map(at -> Double.valueOf(at.split(" ")[1]))
            .toList();
    for (int i = 2; i < 5; i++) {
      assertThat(heights.get(i) - heights.get(i - 1))
          .isBetween(
              heights.get(1) - heights.get(0) - 0.15, heights.get(1) - heights.get(0) + 0.15);
    }
  }

  @Test
  void equalFactors_areEquallyWide_onALogarithmicAxis() {
    double[] sizes = {0, 1, 10, 100, 1000};
    LineChart chart = chart().withLogX().with("a", sizes, new double[] {5, 0, 4, 0, 2});
    assertThat(paths(chart)).containsExactly("M45 358L232.7 128L420.3 358L608 243");
    assertThat(chart.svg()).contains(">1</text>", ">10</text>", ">100</text>", ">1,000</text>");
  }

  @Test
  void pointsWithoutAPlace_leaveAGap_andLonePointsAreDots() {
    double nan = Double.NaN;
    double infinite = Double.POSITIVE_INFINITY;
    double[] x = {0, 1, 2, 3, 4, 5, 6};
    LineChart gaps = chart().with("a", x, new double[] {1, 2, nan, 3, infinite, 1, 0});
    assertThat(paths(gaps).get(0)).matches("M[^ML]+L[^ML]+M[^ML]+M[^ML]+L[^ML]+");
    assertThat(gaps.svg()).doesNotContain("NaN", "Infinity");
    assertThat(circles(gaps)).as("the lone point, and the end").containsExactly("3", "4");
    LineChart log = gaps.withLogY();
    assertThat(paths(log).get(0)).matches("M[^ML]+L[^ML]+M[^ML]+M[^ML]+");
    x[0] = nan;
    assertThat(paths(chart().with("a", x, x)).get(0)).matches("M[^ML]+(L[^ML]+){5}");
  }

  @Test
  void noCurve_andACurveWithoutPoints_leaveTheAxes() {
    double[] none = {};
    double[] nan = {Double.NaN};
    for (LineChart chart :
        List.of(chart(), chart().with("a", none, none), chart().with("a", nan, nan))) {
      isXml(chart.svg());
      isXml(chart.withLogY().svg());
      assertThat(paths(chart)).isEmpty();
      assertThat(chart.svg()).contains(">0.2</text>").doesNotContain("NaN");
    }
  }

  @Test
  void sameCurves_areTheSameBytes_inEveryLanguage() {
    Locale before = Locale.getDefault();
    String here = chart().with("a", EPOCHS, LOSS).svg();
    try {
      for (String language : List.of("de-DE", "ar-EG", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(chart().with("a", EPOCHS, LOSS).svg()).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  /** By colour, and from the seventh on by their dashes; each has the stroke of its legend. */
  @Test
  void twelveCurves_canBeToldApart() {
    LineChart chart = chart();
    for (int i = 0; i < 12; i++) {
      chart = chart.with("" + i, EPOCHS, LOSS);
    }
    Pattern shape = Pattern.compile("<(line|path) class=\"(curve[^\"]*)\"");
    List<String> shapes =
        shape.matcher(chart.svg()).results().map(it -> it.group(1) + " " + it.group(2)).toList();
    assertThat(shapes).hasSize(24).doesNotHaveDuplicates();
    assertThat(shapes.stream().filter(it -> it.contains("dashed"))).hasSize(12);
    Pattern hue = Pattern.compile("<text class=\"hue (c\\d)\"");
    assertThat(hue.matcher(chart.svg()).results().map(it -> it.group(1)).distinct()).hasSize(6);
  }

  @Test
  void description_isOnesOwn_orNamesTheCurves() {
    assertThat(chart().svg()).contains("<desc>loss by epoch</desc>");
    LineChart two = chart().with("training", EPOCHS, LOSS).with("held out", EPOCHS, LOSS);
    assertThat(two.svg()).contains("<desc>loss by epoch: training, held out</desc>");
    assertThat(two.describedAs("It falls.").svg()).contains("<desc>It falls.</desc>");
  }

  @Test
  void manyCurves_makeThePictureHigher_andLongNamesAreCut() {
    LineChart chart = chart();
    for (int i = 0; i < 40; i++) {
      chart = chart.with("curve ".repeat(20) + i, EPOCHS, LOSS);
    }
    isXml(chart.svg());
    assertThat(chart.svg()).contains("height=\"1520\"", "…</text>", "curve c3 dashed");
  }

  @Test
  void curve_isCopied_andItsLengthsMustAgree() {
    double[] y = LOSS.clone();
    LineChart chart = chart().with("a", EPOCHS, y);
    String before = chart.svg();
    y[0] = 7;
    assertThat(chart.svg()).isEqualTo(before);
    assertThatThrownBy(() -> chart().with("a", EPOCHS, new double[2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a: x has length 5 but y has length 2");
  }

  @Property
  void anyNumbersAndAnyNames_makeSoundXml(@ForAll double[] numbers, @ForAll String name) {
    LineChart chart = new LineChart(name, name, name).with(name, numbers, numbers);
    isXml(chart.svg());
    isXml(chart.withLogY().svg());
    assertThat(chart.svg().replace(name, "")).doesNotContain("=\"NaN", "Infinity");
  }
}
