package chainrule.grader.classroom.page;

import chainrule.grader.classroom.marking.ClassList;
import chainrule.grader.classroom.marking.Standing;
import chainrule.grader.classroom.page.ClassStatistics.Count;
import chainrule.grader.report.Html;
import java.util.List;
import java.util.Locale;

/**
 * A class at a glance: {@code index.html}, one page that needs nothing beside itself; a script
 * sorts and filters it, and it can be read without.
 */
public final class ClassPage {

  private static final int MOST_BARS = 10;

  private final StringBuilder html = new StringBuilder();
  private final ClassList list;
  private final ClassStatistics statistics;

  private ClassPage(ClassList list) {
    this.list = list;
    this.statistics = new ClassStatistics(list);
  }

  /**
   * The file's content.
   *
   * @param list the class
   * @param title what stands above it
   * @return HTML
   */
  public static String of(ClassList list, String title) {
    ClassPage page = new ClassPage(list);
    page.head(title);
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
    page.html.append(ClassTable.of(list));
    page.html.append("<script>").append(ClassPageScript.TEXT).append("</script>\n");
    return page.html.append("</body>\n</html>\n").toString();
  }

  private void head(String title) {
    html.append(Html.head(title + ": grades", ClassPageStyle.CSS, ClassPageScript.hash()));
    html.append("<body>\n<header>\n<h1>%s</h1>\n<dl>\n".formatted(Html.escaped(title)));
    html.append(figures()).append("</dl>\n</header>\n");
  }

  private String figures() {
    StringBuilder figures = new StringBuilder();
    figures.append(figure("students", Integer.toString(list.grades().size())));
    if (statistics.size() > 0) {
      figures.append(figure("mean", number(statistics.mean())));
      figures.append(figure("median", number(statistics.median())));
    }
    figures.append(figure("points", list.max().toPlainString()));
    figures.append(count("graded with 0 points", list.zeros().size()));
    for (Standing standing : Standing.values()) {
      int number = list.of(standing).size();
      figures.append(standing == Standing.GRADED ? "" : count(standing.toString(), number));
    }
    return figures.toString();
  }

  private static String count(String name, int number) {
    return number == 0 ? "" : figure(name, Integer.toString(number));
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
}
