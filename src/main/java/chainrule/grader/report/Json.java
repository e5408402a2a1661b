package chainrule.grader.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, strings, numbers and booleans as JSON, two blanks a level. */
final class Json {

  private final StringBuilder text = new StringBuilder();

  private Json() {}

  /** The JSON of a value, with a line break at its end; keys stand in the map's own order. */
  static String of(Object value) {
    Json json = new Json();
    json.write(value, "\n");
    return json.text.append('\n').toString();
  }

  private void write(Object value, String lineBreak) {
    if (value instanceof Map<?, ?> map) {
      String separator = "{" + lineBreak + "  ";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        text.append(separator);
        quote(entry.getKey().toString());
        text.append(": ");
        write(entry.getValue(), lineBreak + "  ");
        separator = "," + lineBreak + "  ";
      }
      text.append(map.isEmpty() ? "{}" : lineBreak + "}");
    } else if (value instanceof List<?> list) {
      String separator = "[" + lineBreak + "  ";
      for (Object item : list) {
        text.append(separator);
        write(item, lineBreak + "  ");
        separator = "," + lineBreak + "  ";
      }
      text.append(list.isEmpty() ? "[]" : lineBreak + "]");
    } else if (value instanceof String string) {
      quote(string);
    } else if (value instanceof Integer
        || value instanceof Boolean
        || value instanceof BigDecimal) {
      text.append(value);
    } else {
      throw new IllegalArgumentException("no JSON for " + value);
    }
  }

  private void quote(String string) {
    text.append('"');
    for (char c : string.toCharArray()) {
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        default -> {
          boolean plain = c >= ' ' && c != 0x7f && !Character.isSurrogate(c);
          if (plain) {
            text.append(c);
          } else {
            text.append("\\u%04x".formatted((int) c));
          }
        }
      }
    }
    text.append('"');
  }
}
