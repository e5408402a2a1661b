package chainrule.grader.classroom;

import chainrule.text.Plain;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Text as HTML has it. */
final class Html {

  /** Static methods only. */
  private Html() {}

  /** Any text, in an element or in an attribute with quotes. */
  static String escaped(String text) {
    return Plain.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** A file's name as a part of a link. */
  static String link(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
