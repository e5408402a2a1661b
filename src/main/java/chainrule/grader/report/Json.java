package chainrule.grader.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

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
      each(map.entrySet(), "{}", lineBreak, this::member);
    } else if (value instanceof List<?> list) {
      each(list, "[]", lineBreak, this::write);
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

  private <T> void each(
      Collection<T> items, String brackets, String lineBreak, BiConsumer<T, String> write) {
    if (items.isEmpty()) {
      text.append(brackets);
      return;
    }
    String inside = lineBreak + "  ";
    char before = brackets.charAt(0);
    for (T item : items) {
      text.append(before).append(inside);
      write.accept(item, inside);
      before = ',';
    }
    text.append(lineBreak).append(brackets.charAt(1));
  }

  private void member(Map.Entry<?, ?> member, String lineBreak) {
    quote(member.getKey().toString());
    text.append(": ");
    write(member.getValue(), lineBreak);
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
