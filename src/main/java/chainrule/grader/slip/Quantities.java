package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ParenthesizedTree;
import java.util.List;
import java.util.Map;

/** Slips in numbers: in constants, and in the values of expressions. */
record Quantities(SlippedSource source) {

  private static final Map<String, List<String>> NUMBERS =
      Map.of("0", List.of("1"), "1", List.of("0", "2"), "2", List.of("1"), "0.5", List.of("1"));

  /** A number that is written down, told with what is around it. */
  void number(LiteralTree literal, Context context) {
    if (literal.getValue() instanceof Number number) {
      String key = String.valueOf(number).replaceAll("\\.0$", "");
      for (String other : NUMBERS.getOrDefault(key, List.of("1"))) {
        String written = number instanceof Double ? other + ".0" : other;
        boolean isIndex = context.named() instanceof ArrayAccessTree;
        String alike =
            isIndex ? written + " for " + key + " in " + source.words(context.named()) : "";
        source.instead(literal, written, context, Kind.CONSTANT, alike);
      }
    }
  }

  /** What can happen to a number on its way. */
  void value(ExpressionTree value, Context context) {
    String text = source.text(value);
    String whole = text.matches("[\\w.\\[\\]]+") ? text : "(" + text + ")";
    source.instead(value, "(1 - " + whole + ")", context, Kind.FUNCTION, "");
    source.instead(value, "Math.abs(" + text + ")", context, Kind.FUNCTION, "");
    String words = source.words(value);
    String says = "%s is taken once; all results come out as with its square.";
    String square = "(%s) * (%s)".formatted(text, text);
    source.instead(value, square, Kind.FUNCTION, words + " squared", says.formatted(words));
  }

  /** What can happen to a bracket that is multiplied. */
  void bracket(ParenthesizedTree bracket) {
    String inner = source.text(bracket.getExpression());
    Context context = Context.alone(bracket);
    source.instead(bracket, "Math.signum(" + inner + ")", context, Kind.FUNCTION, "");
    source.instead(bracket, "Math.abs(" + inner + ")", context, Kind.FUNCTION, "");
    source.instead(bracket, "Math.sqrt(" + inner + ")", context, Kind.FUNCTION, "");
    source.instead(
        bracket,
        "Math.max(-1, Math.min(1, " + inner + "))",
        Kind.FUNCTION,
        source.words(inner) + " cut off at −1 and 1",
        "Its whole value counts.");
  }

  /** What can happen to a number before it is kept or handed on. */
  void result(ExpressionTree value, Context context) {
    String text = source.text(value);
    source.instead(value, "-(" + text + ")", context, Kind.FUNCTION, "");
    source.instead(value, "Math.sqrt(" + text + ")", context, Kind.FUNCTION, "");
    value(value, context);
  }
}
