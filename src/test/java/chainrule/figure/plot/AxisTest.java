package chainrule.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.figure.plot.Axis.Scale;
import chainrule.figure.plot.Axis.Tick;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AxisTest {

  private static List<String> labels(Scale scale, boolean roundOut, double... values) {
    return Axis.of(scale, values, roundOut).ticks().stream().map(Tick::label).toList();
  }

  @Test
  void linear_isMarkedAtRoundNumbers() {
    assertThat(labels(Scale.LINEAR, true, 0.03, 2.34))
        .containsExactly("0", "0.5", "1.0", "1.5", "2.0", "2.5");
    assertThat(labels(Scale.LINEAR, false, 1, 50)).containsExactly("10", "20", "30", "40", "50");
    assertThat(labels(Scale.LINEAR, true, -0.7, 0.4))
        .containsExactly("−0.8", "−0.6", "−0.4", "−0.2", "0", "0.2", "0.4");
    assertThat(labels(Scale.LINEAR, false, 0, 60000))
        .containsExactly("0", "10,000", "20,000", "30,000", "40,000", "50,000", "60,000");
  }

  @Test
  void linear_longNumbers_areInUnitsOfAPowerOfTen() {
    assertThat(labels(Scale.LINEAR, true, -1e-6, 1e-6))
        .containsExactly("−10·10⁻⁷", "−5·10⁻⁷", "0", "5·10⁻⁷", "10·10⁻⁷");
    assertThat(labels(Scale.LINEAR, false, 0, 8e12))
        .containsExactly("0", "2·10¹²", "4·10¹²", "6·10¹²", "8·10¹²");
    assertThat(labels(Scale.LINEAR, false, 0, 2e6))
        .containsExactly("0", "5·10⁵", "10·10⁵", "15·10⁵", "20·10⁵");
  }

  @Test
  void log_isMarkedAtPowersOfTen_andBetweenThemOverAShortSpan() {
    assertThat(labels(Scale.LOG, true, 0.02, 0.9))
        .containsExactly("0.02", "0.05", "0.1", "0.2", "0.5", "1");
    assertThat(labels(Scale.LOG, true, 1e-6, 900))
        .containsExactly("10⁻⁶", "10⁻⁴", "10⁻²", "10⁰", "10²", "10⁴");
    assertThat(labels(Scale.LOG, true, 3)).containsExactly("2", "5");
    assertThat(labels(Scale.LOG, true, 24, 33024))
        .containsExactly("10", "100", "1,000", "10,000", "100,000");
    assertThat(labels(Scale.LOG, false, 24, 33024)).containsExactly("100", "1,000", "10,000");
    assertThat(labels(Scale.LOG, false, 1, 1000)).containsExactly("1", "10", "100", "1,000");
    assertThat(labels(Scale.LOG, false, 11, 13)).containsExactly("10", "20");
  }

  /** 0.3 / 0.1 is a little less than 3. */
  @Test
  void ends_thatAreMultiplesOfTheStep_areMarked_thoughTheQuotientIsRounded() {
    assertThat(Axis.linear(-0.3, 0.3, 0.1).ticks())
        .extracting(Tick::label)
        .containsExactly("−0.3", "−0.2", "−0.1", "0", "0.1", "0.2", "0.3");
  }

  @Test
  void ends_canBeChosen() {
    assertThat(Axis.linear(-1.1, 1.1, 0.5).ticks())
        .extracting(Tick::label)
        .containsExactly("−1.0", "−0.5", "0", "0.5", "1.0");
    assertThat(Axis.linear(0, 1, 0.25).ticks())
        .extracting(Tick::label)
        .containsExactly("0", "0.25", "0.50", "0.75", "1.00");
    assertThat(Axis.powersOfTen(-6, 2, 4).ticks())
        .extracting(Tick::label)
        .containsExactly("10⁻⁶", "10⁻²", "10²");
    assertThat(Axis.marked(4, 64).ticks()).extracting(Tick::label).containsExactly("4", "64");
    assertThat(Axis.marked(10, 1000).ticks()).extracting(Tick::label).contains("1,000");
    assertThat(Axis.marked(4, 64).share(16)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void nothing_hasAnAxisToo() {
    assertThat(labels(Scale.LINEAR, true)).startsWith("0").endsWith("1.0");
    assertThat(labels(Scale.LOG, true)).containsExactly("0.1", "0.2", "0.5", "1");
  }

  @Test
  void shows_onlyWhatHasAPlace() {
    for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1e301}) {
      assertThat(Scale.LINEAR.shows(value)).isFalse();
      assertThat(Scale.LOG.shows(value)).isFalse();
    }
    assertThat(Scale.LINEAR.shows(0)).isTrue();
    assertThat(Scale.LOG.shows(0)).isFalse();
    assertThat(Scale.LOG.shows(Double.MIN_VALUE)).isTrue();
  }

  /** Any two numbers at all: their bits are drawn, or one is drawn and the other lies close by. */
  @Property(tries = 3000)
  void everyAxis_holdsItsNumbers_andHasAHandfulOfMarks(
      @ForAll long a, @ForAll long b, @ForAll @IntRange(max = 60) int apart, @ForAll boolean near) {
    double x = Double.longBitsToDouble(a);
    double y = near ? x * (1 + Math.scalb(1.0, -apart)) : Double.longBitsToDouble(b);
    for (Scale scale : Scale.values()) {
      double[] values = Arrays.stream(new double[] {x, y}).filter(scale::shows).toArray();
      for (boolean roundOut : new boolean[] {true, false}) {
        Axis axis = Axis.of(scale, values, roundOut);
        assertThat(axis.ticks()).hasSizeBetween(2, 11);
        assertThat(axis.to()).isGreaterThan(axis.from());
        assertThat(values)
            .satisfies(
                v ->
                    Arrays.stream(v)
                        .forEach(
                            value -> assertThat(axis.share(value)).isBetween(-1e-6, 1 + 1e-6)));
        assertThat(axis.ticks()).extracting(Tick::label).doesNotHaveDuplicates();
        assertThat(axis.ticks()).extracting(Tick::at).isSorted();
      }
    }
  }
}
