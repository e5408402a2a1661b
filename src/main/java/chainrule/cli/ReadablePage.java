package chainrule.cli;

import chainrule.text.Terminal;
import chainrule.text.UnicodeMath;
import chainrule.text.Wrapped;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Markdown as plain text for a terminal: headings underlined, paragraphs of its width, code and
 * what it prints indented, formulas in Unicode, links and pictures by their words.
 */
final class ReadablePage {

  private static final Pattern DISPLAYED = Pattern.compile("\\$\\$(.+?)\\$\\$", Pattern.DOTALL);
  private static final Pattern INLINE = Pattern.compile("\\$([^$]+)\\$");
  private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\((?:\\.\\./)*([^)]*)\\)");
  private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\([^)]*\\)");
  private static final Pattern EMPHASIS = Pattern.compile("(?<![\\w*])\\*{1,2}([^*]+)\\*{1,2}");

  /** Where a page leads on to others, which a terminal cannot follow. */
  private static final String FOOT = "\n---\n";

  private static final String INDENT = "    ";

  private final int width;

  private ReadablePage(int width) {
    this.width = width;
  }

  /**
   * A page as plain text.
   *
   * @param blocks Markdown
   * @param width the most characters of a line of prose
   */
  static String of(List<MarkdownBlock> blocks, int width) {
    ReadablePage page = new ReadablePage(width);
    StringBuilder text = new StringBuilder();
    for (MarkdownBlock block : blocks) {
      text.append(block.isProse() ? page.prose(block.text()) : page.fence(block)).append('\n');
    }
    return text.toString().replaceAll("\n{3,}", "\n\n").replaceFirst("^\n+", "").stripTrailing()
        + "\n";
  }

  private String fence(MarkdownBlock block) {
    String margin = block.is("java") ? INDENT : "  │ ";
    return block.text().replaceAll("(?m)^(?=.)", margin);
  }

  private String prose(String markdown) {
    int foot = markdown.indexOf(FOOT);
    String content = foot < 0 ? markdown : markdown.substring(0, foot + 1);
    StringBuilder text = new StringBuilder();
    for (String paragraph : content.strip().split("\n\\s*\n")) {
      text.append(paragraph(paragraph.strip())).append("\n\n");
    }
    return text.toString();
  }

  private String paragraph(String paragraph) {
    if (paragraph.startsWith("#")) {
      String heading = words(paragraph.replaceFirst("^#+ ", ""));
      String line = (paragraph.startsWith("##") ? "─" : "═").repeat(heading.length());
      return Terminal.heading(heading) + "\n" + line;
    }
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (MatchResult formula : DISPLAYED.matcher(paragraph).results().toList()) {
      text.append(words(paragraph.substring(from, formula.start())));
      text.append('\n').append(formula(formula.group(1))).append('\n');
      from = formula.end();
    }
    text.append(words(paragraph.substring(from)));
    return text.toString().replaceFirst("^\n", "").stripTrailing();
  }

  /** In one line, if there is room; else what stands wide apart in lines of its own. */
  private String formula(String tex) {
    String math = INDENT + UnicodeMath.of(tex);
    String line = math.replace(UnicodeMath.APART, INDENT);
    String lines = math.replace(UnicodeMath.APART, "\n" + INDENT);
    return line.length() <= width ? line : Wrapped.at(width, lines);
  }

  private String words(String markdown) {
    String text = INLINE.matcher(markdown.strip().replaceAll("\\s+", " ")).replaceAll(this::inline);
    text = PICTURE.matcher(text).replaceAll("(picture: $1; $2)");
    text = LINK.matcher(text).replaceAll("$1").replace("`", "");
    return Wrapped.paragraph(width, EMPHASIS.matcher(text).replaceAll("$1"));
  }

  private String inline(MatchResult formula) {
    return UnicodeMath.of(formula.group(1)).replace(UnicodeMath.APART, " ");
  }
}
