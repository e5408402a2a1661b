package chainrule.grader.classroom;

import chainrule.grader.classroom.ClassStatistics.Count;
import chainrule.grader.classroom.Roster.Entry;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A class at a glance: {@code index.html}, one page that needs no script and nothing beside itself.
 */
final class ClassPage {

  private static final int MOST_BARS = 10;

  private final StringBuilder html = new StringBuilder();
  private final ClassList list;
  private final ClassStatistics statistics;

  private ClassPage(ClassList list) {
    this.list = list;
    this.statistics = new ClassStatistics(list);
  }

  /** The file's content. */
  static String of(ClassList list, Path folder) {
    ClassPage page = new ClassPage(list);
    page.head(String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
    page.html.append("<main>\n<div>\n<section>\n<h2>Scores</h2>\n");
    page.html.append(Histogram.of(page.statistics)).append("</section>\n");
    page.bars(
        "Known mistakes",
        "answers that look like one",
        page.statistics.mistakes(),
        "No answer looks like a known mistake.");
    page.html.append("</div>\n<div>\n");
    page.bars(
        "Hardest exercises",
        "points earned, by those who answered",
        page.statistics.hardest(),
        "Nobody answered an exercise.");
    page.bars(
        "Most frequent failures",
        "of the answers to that exercise",
        page.statistics.failures(),
        "Nothing failed.");
    page.html.append("</div>\n</main>\n");
    page.table();
    page.faults();
    return page.html.append("</body>\n</html>\n").toString();
  }

  private void head(String name) {
    html.append(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <title>%1$s: grades</title>
        <style>
        %2$s</style>
        </head>
        <body>
        <header>
        <h1>%1$s</h1>
        <dl>
        %3$s</dl>
        </header>
        """
            .formatted(Html.escaped(name), ClassPageStyle.CSS, figures()));
  }

  private String figures() {
    StringBuilder figures = new StringBuilder();
    figures.append(figure("submissions", Integer.toString(list.entries().size())));
    if (statistics.size() > 0) {
      figures.append(figure("mean", number(statistics.mean())));
      figures.append(figure("median", number(statistics.median())));
    }
    figures.append(figure("points", Integer.toString(list.max())));
    long unread = list.rows().values().stream().filter(row -> !row.refusal().isEmpty()).count();
    figures.append(unread == 0 ? "" : figure("not readable", Long.toString(unread)));
    int faults = list.faults().size();
    return figures + (faults == 0 ? "" : figure("not graded", Integer.toString(faults)));
  }

  private static String figure(String name, String value) {
    return "<div><dt>%s</dt><dd>%s</dd></div>\n".formatted(name, value);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private void bars(String title, String note, List<Count> counts, String none) {
    html.append("<section>\n<h2>%s <small>%s</small></h2>\n".formatted(title, note));
    if (counts.isEmpty()) {
      html.append("<p>%s</p>\n".formatted(none));
    } else {
      html.append("<ul class=\"bars\">\n");
      counts.stream().limit(MOST_BARS).forEach(this::bar);
      html.append("</ul>\n");
      int more = counts.size() - MOST_BARS;
      html.append(more > 0 ? "<p>and %d more</p>\n".formatted(more) : "");
    }
    html.append("</section>\n");
  }

  private void bar(Count count) {
    html.append(
        """
        <li><span class="what">%s</span><span class="many">%d of %d</span>\
        <span class="track"><span style="width:%s%%"></span></span></li>
        """
            .formatted(
                Html.escaped(count.name()),
                count.part(),
                count.whole(),
                number(100 * count.share())));
  }

  private void table() {
    html.append(
        """
        <section class="all">
        <h2>Submissions</h2>
        <table>
        <thead><tr><th>submission</th><th class="n">points</th><th class="track"></th>\
        <th class="n">answered</th></tr></thead>
        <tbody>
        """);
    for (Entry entry : list.entries()) {
      Row row = list.rows().get(entry.name());
      html.append(row == null ? ungraded(entry) : graded(row));
    }
    html.append("</tbody>\n</table>\n</section>\n");
  }

  private String graded(Row row) {
    String share = number(row.max() == 0 ? 0 : 100.0 * row.points() / row.max());
    String reason =
        row.refusal().isEmpty() ? "" : "<br><small>" + Html.escaped(row.refusal()) + "</small>";
    return """
        <tr><td><a href="%s/report.md">%s</a>%s</td><td class="n">%d</td>\
        <td class="track"><span style="width:%s%%"></span></td>\
        <td class="n">%d of %d</td></tr>
        """
        .formatted(
            Html.link(row.folder()),
            Html.escaped(row.name()),
            reason,
            row.points(),
            share,
            row.answered(),
            row.exercises().size());
  }

  private String ungraded(Entry entry) {
    return """
        <tr><td>%s<br><small>not graded, through no fault of its own; run again</small></td>\
        <td class="n">–</td><td class="track"></td><td class="n">–</td></tr>
        """
        .formatted(Html.escaped(entry.name()));
  }

  private void faults() {
    if (list.faults().isEmpty()) {
      return;
    }
    html.append("<section class=\"all\">\n<h2>Not graded</h2>\n");
    list.faults()
        .forEach(
            (name, why) ->
                html.append("<p>%s: %s</p>\n".formatted(Html.escaped(name), Html.escaped(why))));
    html.append("</section>\n");
  }
}
