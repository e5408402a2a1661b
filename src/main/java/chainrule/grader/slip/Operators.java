package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import java.util.List;
import java.util.Map;

/** Slips in operators and signs. */
record Operators(SlippedSource source, Brackets brackets) {

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

  Operators(SlippedSource source) {
    this(source, new Brackets(source));
  }

  void binary(BinaryTree whole, String type) {
    String operator = OPERATORS.get(whole.getKind());
    if (operator == null || type.endsWith("String")) {
      return;
    }
    boolean isTruth = type.equals("boolean");
    boolean joins = operator.equals("&&") || operator.equals("||");
    for (String other : OTHERS.get(operator)) {
      exchanged(whole, operator, other, isTruth && !joins ? Kind.CONDITION : Kind.OPERATOR);
    }
    if (isTruth && !joins) {
      return;
    }
    String first = source.text(whole.getLeftOperand());
    String second = source.text(whole.getRightOperand());
    switch (operator) {
      case "+", "&&", "||" -> sum(whole, first, second, type);
      case "-" -> difference(whole, first, second);
      case "*" -> product(whole, first, second);
      default -> quotient(whole, first, second);
    }
    brackets.lost(whole, operator);
  }

  private void sum(BinaryTree whole, String first, String second, String type) {
    source.without(whole, first, source.words(second));
    source.without(whole, second, source.words(first));
    twice(whole, first, type);
    twice(whole, second, type);
  }

  private void difference(BinaryTree whole, String first, String second) {
    source.instead(whole, first, Kind.LEFT_OUT);
    source.instead(whole, second, Kind.LEFT_OUT);
    source.instead(whole, second + " - (" + first + ")", Kind.OPERATOR);
  }

  private void product(BinaryTree whole, String first, String second) {
    boolean isSquare = first.equals(second);
    source.without(whole, first, isSquare ? "the square" : "the factor " + source.words(second));
    source.without(whole, second, "the factor " + source.words(first));
    source.instead(whole, second + " / " + first, Kind.OPERATOR);
    brackets.distributed(whole, first, whole.getRightOperand());
    if (whole.getRightOperand() instanceof MethodInvocationTree call
        && call.getArguments().size() == 1) {
      String function = source.text(call.getMethodSelect());
      String inner = source.text(call.getArguments().get(0));
      String wrong = "%s(%s * (%s))".formatted(function, first, inner);
      String words = source.words(function + "(");
      String alike = "the factor inside " + words.substring(0, words.length() - 1);
      source.instead(whole, wrong, Context.alone(whole), Kind.OPERATOR, alike);
    }
  }

  private void quotient(BinaryTree whole, String first, String second) {
    source.without(whole, first, "the division by " + source.words(second));
    source.instead(whole, second + " / (" + first + ")", Kind.OPERATOR);
    byIntegerDivision(whole, whole.getLeftOperand(), second);
  }

  /** A term that is added once more. */
  private void twice(BinaryTree sum, String term, String type) {
    if (type.equals("double")) {
      String words = source.words(term);
      source.instead(
          sum,
          "%s + %s".formatted(source.text(sum), term),
          Kind.OPERATOR,
          words + " added twice",
          "It should be %s, with %s in it once.".formatted(source.words(sum), words));
    }
  }

  private void exchanged(BinaryTree whole, String operator, String other, Kind kind) {
    String left = source.text(whole.getLeftOperand());
    String right = source.text(whole.getRightOperand());
    String wrong = "%s %s %s".formatted(left, other, right);
    String name = source.words(wrong) + " for " + source.words(whole);
    if (wrong.length() > Words.LONG) {
      String signs = Words.of("a %s b a %s b".formatted(other, operator));
      name = signs.replaceAll("a (\\S+) b a (\\S+) b", "$1 for $2");
      name += right.length() <= Words.LONG ? " before " + source.words(right) : "";
    }
    String says =
        "It should be %s; all results come out as with %s."
            .formatted(source.words(whole), source.words(wrong));
    source.instead(whole, wrong, kind, name, says);
  }

  private void byIntegerDivision(BinaryTree whole, ExpressionTree left, String right) {
    String integer =
        left instanceof TypeCastTree cast && cast.getType().toString().equals("double")
            ? source.text(cast.getExpression())
            : left instanceof LiteralTree && source.text(left).endsWith(".0")
                ? source.text(left).replace(".0", "")
                : "";
    if (!integer.isEmpty()) {
      String wrong = integer + " / " + right;
      source.instead(
          whole,
          wrong,
          Kind.LEFT_OUT,
          source.words(wrong) + " by integer division",
          "In Java 1 / 4 is 0 for two ints; one of them has to be a double.");
    }
  }

  void unary(UnaryTree whole) {
    if (whole.getKind() == Tree.Kind.UNARY_MINUS
        || whole.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      source.instead(whole, source.text(whole.getExpression()), Kind.OPERATOR);
    }
  }
}
