package chainrule.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Names of curves in rows, as letters of 11 pixels need them. */
class LegendTest {

  private static final int WIDTH = 640;
  private static final int MARGIN = 24;
  private static final int LETTER = 11;
  private static final int STROKE = 36;

  @Property(tries = 200)
  void rows_areFilled_andNothingMeetsAnother(
      @ForAll @Size(min = 1, max = 12) List<@AlphaChars @StringLength(max = 70) String> names) {
    List<Series> series =
        names.stream().map(it -> new Series(it, new double[0], new double[0])).toList();
    List<Legend.Entry> entries = Legend.of(series, WIDTH, MARGIN);
    assertThat(entries).hasSameSizeAs(names);
    assertThat(entries.get(0).x()).isEqualTo(MARGIN);
    for (int i = 0; i < entries.size(); i++) {
      assertThat(end(entries.get(i))).isLessThanOrEqualTo(WIDTH - MARGIN);
      if (i > 0) {
        Legend.Entry before = entries.get(i - 1);
        boolean fits = end(before) + 16 + STROKE + text(entries.get(i)) <= WIDTH - MARGIN;
        assertThat(entries.get(i).x()).isEqualTo(fits ? end(before) + 16 : MARGIN);
        assertThat(entries.get(i).y()).isEqualTo(before.y() + (fits ? 0 : 28));
      }
    }
    assertThat(Legend.below(entries)).isGreaterThan(entries.get(entries.size() - 1).y() + 28);
  }

  private static int end(Legend.Entry entry) {
    return entry.x() + STROKE + text(entry);
  }

  private static int text(Legend.Entry entry) {
    return LETTER * entry.name().length();
  }

  @Property(tries = 200)
  void fit_keepsWhatHasRoom_andCutsNoMoreThanItMust(@ForAll @StringLength(max = 9) String text) {
    String fit = Legend.fit(text, LETTER, 5 * LETTER + 3);
    assertThat(fit).isEqualTo(text.length() <= 5 ? text : text.substring(0, 4) + "…");
  }
}
