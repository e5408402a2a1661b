package chainrule.figure.plot;

import java.util.ArrayList;
import java.util.List;

/** The names of a chart's curves, in as many rows as it takes. */
final class Legend {

  /** The width of a letter in a wide font. */
  static final int LETTER = 11;

  private static final int TOP = 70;
  private static final int ROW = 28;

  /** What stands before a name. */
  private static final int STROKE = 36;

  private Legend() {}

  /** A name, and where it stands. */
  record Entry(int x, int y, String name) {}

  /** One entry for each of the curves, no wider than the picture without its margins. */
  static List<Entry> of(List<Series> series, int width, int margin) {
    List<Entry> entries = new ArrayList<>();
    int x = margin;
    int y = TOP;
    for (Series each : series) {
      String name = fit(each.name(), LETTER, width - 2 * margin - STROKE);
      int wide = STROKE + LETTER * name.length();
      if (x > margin && x + wide > width - margin) {
        x = margin;
        y += ROW;
      }
      entries.add(new Entry(x, y, name));
      x += wide + 16;
    }
    return entries;
  }

  /** Where the chart may begin. */
  static int below(List<Entry> entries) {
    return entries.isEmpty() ? TOP : entries.get(entries.size() - 1).y() + ROW + 12;
  }

  /** A text that is no wider than it may be, as far as one can know without the font. */
  static String fit(String text, int letter, int width) {
    int most = width / letter;
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
