package chainrule.grader.slip;

import chainrule.grader.slip.Notebook.Around;
import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import java.util.List;
import java.util.Map;

/** Slips in operators, signs, brackets and numbers. */
record Operators(Notebook notes) {

  private static final Map<Tree.Kind, String> OPERATORS =
      Map.ofEntries(
          Map.entry(Tree.Kind.PLUS, "+"),
          Map.entry(Tree.Kind.MINUS, "-"),
          Map.entry(Tree.Kind.MULTIPLY, "*"),
          Map.entry(Tree.Kind.DIVIDE, "/"),
          Map.entry(Tree.Kind.LESS_THAN, "<"),
          Map.entry(Tree.Kind.LESS_THAN_EQUAL, "<="),
          Map.entry(Tree.Kind.GREATER_THAN, ">"),
          Map.entry(Tree.Kind.GREATER_THAN_EQUAL, ">="),
          Map.entry(Tree.Kind.EQUAL_TO, "=="),
          Map.entry(Tree.Kind.NOT_EQUAL_TO, "!="),
          Map.entry(Tree.Kind.CONDITIONAL_AND, "&&"),
          Map.entry(Tree.Kind.CONDITIONAL_OR, "||"));

  private static final Map<String, List<String>> OTHERS =
      Map.ofEntries(
          Map.entry("+", List.of("-", "*")),
          Map.entry("-", List.of("+", "*")),
          Map.entry("*", List.of("/", "+")),
          Map.entry("/", List.of("*")),
          Map.entry("<", List.of("<=", ">")),
          Map.entry("<=", List.of("<", ">")),
          Map.entry(">", List.of(">=", "<")),
          Map.entry(">=", List.of(">", "<")),
          Map.entry("==", List.of("!=")),
          Map.entry("!=", List.of("==")),
          Map.entry("&&", List.of("||")),
          Map.entry("||", List.of("&&")));

  private static final Map<String, List<String>> NUMBERS =
      Map.of("0", List.of("1"), "1", List.of("0", "2"), "2", List.of("1"), "0.5", List.of("1"));

  void binary(BinaryTree whole, String type) {
    String operator = OPERATORS.get(whole.getKind());
    if (operator == null || type.endsWith("String")) {
      return;
    }
    ExpressionTree left = whole.getLeftOperand();
    ExpressionTree right = whole.getRightOperand();
    boolean isTruth = type.equals("boolean");
    for (String other : OTHERS.get(operator)) {
      boolean joins = operator.equals("&&") || operator.equals("||");
      exchanged(whole, operator, other, isTruth && !joins ? Kind.CONDITION : Kind.OPERATOR);
    }
    if (isTruth && !operator.endsWith("&") && !operator.endsWith("|")) {
      return;
    }
    String first = notes.text(left);
    String second = notes.text(right);
    switch (operator) {
      case "+", "&&", "||" -> {
        notes.without(whole, first, notes.words(second));
        notes.without(whole, second, notes.words(first));
      }
      case "-" -> {
        notes.instead(whole, first, Kind.LEFT_OUT);
        notes.instead(whole, second, Kind.LEFT_OUT);
        notes.instead(whole, second + " - (" + first + ")", Kind.OPERATOR);
      }
      case "*" -> {
        boolean isSquare = first.equals(second);
        notes.without(whole, first, isSquare ? "the square" : "the factor " + notes.words(second));
        notes.without(whole, second, "the factor " + notes.words(first));
        notes.instead(whole, second + " / " + first, Kind.OPERATOR);
        distributed(whole, first, right);
        if (right instanceof MethodInvocationTree call && call.getArguments().size() == 1) {
          String function = notes.text(call.getMethodSelect());
          String inner = notes.text(call.getArguments().get(0));
          String wrong = "%s(%s * (%s))".formatted(function, first, inner);
          String words = notes.words(function + "(");
          String alike = "the factor inside of " + words.substring(0, words.length() - 1);
          notes.instead(whole, wrong, new Around(whole, whole), Kind.OPERATOR, alike);
        }
      }
      default -> {
        notes.without(whole, first, "the division by " + notes.words(second));
        notes.instead(whole, second + " / (" + first + ")", Kind.OPERATOR);
        inWholeNumbers(whole, left, second);
      }
    }
    brackets(whole, operator);
  }

  private void exchanged(BinaryTree whole, String operator, String other, Kind kind) {
    String left = notes.text(whole.getLeftOperand());
    String right = notes.text(whole.getRightOperand());
    String wrong = "%s %s %s".formatted(left, other, right);
    String name = notes.words(wrong) + " for " + notes.words(whole);
    if (wrong.length() > Words.LONG) {
      String signs = Words.of("a %s b a %s b".formatted(other, operator));
      name = signs.replaceAll("a (\\S+) b a (\\S+) b", "$1 for $2");
      name += right.length() <= Words.LONG ? " before " + notes.words(right) : "";
    }
    String says =
        "Right is %s; all results are what comes out with %s."
            .formatted(notes.words(whole), notes.words(wrong));
    notes.instead(whole, wrong, kind, name, says);
  }

  private void inWholeNumbers(BinaryTree whole, ExpressionTree left, String right) {
    String integer =
        left instanceof TypeCastTree cast && cast.getType().toString().equals("double")
            ? notes.text(cast.getExpression())
            : left instanceof LiteralTree && notes.text(left).endsWith(".0")
                ? notes.text(left).replace(".0", "")
                : "";
    if (!integer.isEmpty()) {
      String wrong = integer + " / " + right;
      notes.instead(
          whole,
          wrong,
          Kind.LEFT_OUT,
          notes.words(wrong) + " in whole numbers",
          "In Java 1 / 4 is 0 for two whole numbers; one of them has to be a double.");
    }
  }

  /** Brackets lost, or put around more than belongs into them. */
  private void brackets(BinaryTree whole, String operator) {
    ExpressionTree left = whole.getLeftOperand();
    ExpressionTree right = whole.getRightOperand();
    boolean multiplies = operator.equals("*") || operator.equals("/");
    if (multiplies && (left instanceof ParenthesizedTree || right instanceof ParenthesizedTree)) {
      notes.instead(whole, "%s %s %s".formatted(bare(left), operator, bare(right)), Kind.OPERATOR);
    }
    if (operator.equals("+") || operator.equals("-")) {
      if (left instanceof BinaryTree first && isProduct(first)) {
        String inner = notes.text(first.getRightOperand());
        String sum = "(%s %s %s)".formatted("%s", operator, notes.text(right));
        boolean isQuotient = first.getKind() == Tree.Kind.DIVIDE;
        notes.instead(
            whole,
            isQuotient
                ? sum.formatted(notes.text(first.getLeftOperand())) + " / " + inner
                : notes.text(first.getLeftOperand()) + " * " + sum.formatted(inner),
            Kind.OPERATOR);
      }
      if (right instanceof BinaryTree second && isProduct(second)) {
        String inner = notes.text(second.getLeftOperand());
        String sum = "(%s %s %s)".formatted(notes.text(left), operator, "%s");
        boolean isQuotient = second.getKind() == Tree.Kind.DIVIDE;
        String outer = notes.text(second.getRightOperand());
        notes.instead(
            whole, sum.formatted(inner) + (isQuotient ? " / " : " * ") + outer, Kind.OPERATOR);
        if (!isQuotient) {
          notes.instead(whole, inner + " * " + sum.formatted(outer), Kind.OPERATOR);
        }
      }
    }
  }

  /** A factor in front of a bracket, taken for one of its first part or its second one. */
  private void distributed(BinaryTree whole, String factor, ExpressionTree bracket) {
    if (bracket instanceof ParenthesizedTree inner
        && inner.getExpression() instanceof BinaryTree sum
        && (sum.getKind() == Tree.Kind.PLUS || sum.getKind() == Tree.Kind.MINUS)) {
      String first = notes.text(sum.getLeftOperand());
      String second = notes.text(sum.getRightOperand());
      String sign = OPERATORS.get(sum.getKind());
      notes.instead(whole, "%s %s %s * %s".formatted(first, sign, factor, second), Kind.OPERATOR);
    }
  }

  private static boolean isProduct(BinaryTree tree) {
    return tree.getKind() == Tree.Kind.MULTIPLY || tree.getKind() == Tree.Kind.DIVIDE;
  }

  private String bare(ExpressionTree operand) {
    return operand instanceof ParenthesizedTree bracket
        ? notes.text(bracket.getExpression())
        : notes.text(operand);
  }

  void unary(UnaryTree whole) {
    if (whole.getKind() == Tree.Kind.UNARY_MINUS
        || whole.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      notes.instead(whole, notes.text(whole.getExpression()), Kind.OPERATOR);
    }
  }

  /** A number that is written down, told with what is around it. */
  void number(LiteralTree literal, Around around) {
    if (literal.getValue() instanceof Number number) {
      String key = String.valueOf(number).replaceAll("\\.0$", "");
      for (String other : NUMBERS.getOrDefault(key, List.of("1"))) {
        String written = number instanceof Double ? other + ".0" : other;
        boolean isIndex = around.named() instanceof ArrayAccessTree;
        String alike =
            isIndex ? written + " for " + key + " in " + notes.words(around.named()) : "";
        notes.instead(literal, written, around, Kind.CONSTANT, alike);
      }
    }
  }

  /** What can happen to a number on its way. */
  void value(ExpressionTree value, Around around) {
    String text = notes.text(value);
    String whole = text.matches("[\\w.\\[\\]]+") ? text : "(" + text + ")";
    notes.instead(value, "(1 - " + whole + ")", around, Kind.FUNCTION, "");
    notes.instead(value, "Math.abs(" + text + ")", around, Kind.FUNCTION, "");
    String words = notes.words(value);
    String says = "%s is taken once; all results are what comes out with its square.";
    String square = "(%s) * (%s)".formatted(text, text);
    notes.instead(value, square, Kind.FUNCTION, words + " squared", says.formatted(words));
  }

  /** What can happen to a number before it is kept or handed on. */
  void result(ExpressionTree value, Around around) {
    String text = notes.text(value);
    notes.instead(value, "-(" + text + ")", around, Kind.FUNCTION, "");
    notes.instead(value, "Math.sqrt(" + text + ")", around, Kind.FUNCTION, "");
    value(value, around);
  }
}
