package chainrule.grader.compilation;

import java.util.ArrayList;
import java.util.List;

/** Goes through a source to find what cannot stand in it; never looks at a character twice. */
final class StrayCharacters {

  private static final String TEXT_BLOCK = "\"\"\"";

  /** What word processors make of the ends of a text. */
  private static final String QUOTES = "“”„‟«»‘’‚‛";

  private final String source;
  private final List<Integer> found = new ArrayList<>();
  private int at;

  private StrayCharacters(String source) {
    this.source = source;
  }

  /** The positions of all, outside of texts and comments, in their order. */
  static List<Integer> in(String source) {
    StrayCharacters strays = new StrayCharacters(source);
    while (strays.at < source.length()) {
      strays.next();
    }
    return strays.found;
  }

  private void next() {
    int character = source.codePointAt(at);
    if (source.startsWith("//", at)) {
      at = lineEnd();
    } else if (source.startsWith("/*", at)) {
      at = behind("*/", at + 2);
    } else if (source.startsWith(TEXT_BLOCK, at)) {
      at = behind(TEXT_BLOCK, at + TEXT_BLOCK.length());
    } else if (character == '"' || character == '\'') {
      text((char) character);
    } else if (Character.isJavaIdentifierStart(character) || character >= '0' && character <= '9') {
      word();
    } else {
      if (isStray(character)) {
        found.add(at);
      }
      at += Character.charCount(character);
    }
  }

  private int lineEnd() {
    int end = at;
    while (end < source.length() && !isLineEnd(end)) {
      end++;
    }
    return end;
  }

  private boolean isLineEnd(int position) {
    return source.charAt(position) == '\n' || source.charAt(position) == '\r';
  }

  private int behind(String end, int from) {
    int found = source.indexOf(end, from);
    return found < 0 ? source.length() : found + end.length();
  }

  /** One that does not end in its line may have been meant to end at another kind of quote. */
  private void text(char quote) {
    int other = -1;
    for (int i = at + 1; i < source.length() && !isLineEnd(i); i++) {
      if (source.charAt(i) == quote) {
        at = i + 1;
        return;
      }
      if (source.charAt(i) == '\\') {
        i++;
      } else if (other < 0 && QUOTES.indexOf(source.charAt(i)) >= 0) {
        other = i;
      }
    }
    if (other >= 0) {
      found.add(other);
    }
    at = lineEnd();
  }

  private void word() {
    while (at < source.length() && Character.isJavaIdentifierPart(source.codePointAt(at))) {
      at += Character.charCount(source.codePointAt(at));
    }
  }

  private boolean isStray(int character) {
    if (character == '\\') {
      return !source.startsWith("u", at + 1);
    }
    return character > '~' || character == '#' || character == '`' || isControl(character);
  }

  private static boolean isControl(int character) {
    return character < ' ' && "\t\n\f\r\u001A".indexOf(character) < 0;
  }
}
