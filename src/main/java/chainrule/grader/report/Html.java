package chainrule.grader.report;

import chainrule.text.Plain;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Escapes text for HTML, and begins every page. */
public final class Html {

  private Html() {}

  /**
   * Any text, in an element or in an attribute with quotes.
   *
   * @param text of a stranger, perhaps
   * @return one line that is nothing but text
   */
  public static String escaped(String text) {
    return signs(Plain.line(text));
  }

  /**
   * Any text, in an element that keeps its lines.
   *
   * @param text of a stranger, perhaps
   * @return its lines, which are nothing but text, each as far to the right as it was
   */
  public static String lines(String text) {
    return signs(String.join("\n", Plain.lines(text)));
  }

  private static String signs(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /**
   * A file's name as a part of a link.
   *
   * @param name any name
   * @return the same, encoded
   */
  public static String link(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /**
   * Where a page begins: nothing is fetched from anywhere, and no script runs but one that is
   * known.
   *
   * @param title what the page is about
   * @param css how it looks
   * @param script the hash of the page's own script, {@code 'sha256-…'}; {@code 'none'} if it has
   *     none
   * @return everything up to the body
   */
  public static String head(String title, String css, String script) {
    return """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'unsafe-inline'; script-src %s">
    <title>%s</title>
    <style>
    %s</style>
    </head>
    """
        .formatted(script, escaped(title), css);
  }
}
