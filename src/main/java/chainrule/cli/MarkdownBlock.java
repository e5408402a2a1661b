package chainrule.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * One piece of a Markdown text: a run of prose, or what stands between two fences. The pieces of a
 * text, joined, are the text again.
 *
 * @param file where it comes from, for messages
 * @param line the line of its first character, from 1
 * @param language what the fence says it holds, {@code java} or {@code text}; null for prose
 * @param text the lines, each with its end; the fences themselves are left out
 */
public record MarkdownBlock(String file, int line, String language, String text) {

  private static final String FENCE = "```";

  /**
   * Takes a text apart at its fences.
   *
   * @param file what to call the text in messages
   * @param markdown the text
   * @return its pieces, in order
   * @throws IllegalStateException if a fence is opened and never closed
   */
  public static List<MarkdownBlock> parse(String file, String markdown) {
    List<MarkdownBlock> blocks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String language = null;
    int start = 1;
    int line = 0;
    for (String content : (Iterable<String>) markdown.lines()::iterator) {
      line++;
      if (!content.startsWith(FENCE)) {
        text.append(content).append('\n');
        continue;
      }
      if (language != null || text.length() > 0) {
        blocks.add(new MarkdownBlock(file, start, language, text.toString()));
      }
      language = language == null ? content.substring(FENCE.length()).trim() : null;
      text.setLength(0);
      start = line + 1;
    }
    if (language != null) {
      throw new IllegalStateException(file + ":" + (start - 1) + ": this fence is never closed");
    }
    if (text.length() > 0) {
      blocks.add(new MarkdownBlock(file, start, null, text.toString()));
    }
    return blocks;
  }

  /**
   * Where the output of a piece of code stands: in the {@code text} fence that comes next, with
   * nothing but blank lines in between.
   *
   * @param blocks the pieces of a text
   * @param code the index of a {@code java} fence
   * @return the index of its {@code text} fence, or −1 if something else comes next
   */
  public static int outputOf(List<MarkdownBlock> blocks, int code) {
    int next = code + 1;
    while (next < blocks.size() && blocks.get(next).isProse() && blocks.get(next).text.isBlank()) {
      next++;
    }
    return next < blocks.size() && blocks.get(next).is("text") ? next : -1;
  }

  /**
   * Whether it is a fence of this language.
   *
   * @param language {@code java} or {@code text}
   * @return true if it is
   */
  public boolean is(String language) {
    return language.equals(this.language);
  }

  /**
   * Whether it stands outside of all fences.
   *
   * @return true for prose
   */
  public boolean isProse() {
    return language == null;
  }

  /**
   * The piece as it stands in the file, with its fences if it has any.
   *
   * @return Markdown
   */
  public String markdown() {
    return isProse() ? text : FENCE + language + "\n" + text + FENCE + "\n";
  }
}
