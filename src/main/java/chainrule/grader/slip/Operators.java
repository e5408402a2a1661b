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
record Operators(Notebook notes, Brackets brackets) {

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

  Operators(Notebook notes) {
    this(notes, new Brackets(notes));
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
    String first = notes.text(whole.getLeftOperand());
    String second = notes.text(whole.getRightOperand());
    switch (operator) {
      case "+", "&&", "||" -> sum(whole, first, second, type);
      case "-" -> difference(whole, first, second);
      case "*" -> product(whole, first, second);
      default -> quotient(whole, first, second);
    }
    brackets.lost(whole, operator);
  }

  private void sum(BinaryTree whole, String first, String second, String type) {
    notes.without(whole, first, notes.words(second));
    notes.without(whole, second, notes.words(first));
    twice(whole, first, type);
    twice(whole, second, type);
  }

  private void difference(BinaryTree whole, String first, String second) {
    notes.instead(whole, first, Kind.LEFT_OUT);
    notes.instead(whole, second, Kind.LEFT_OUT);
    notes.instead(whole, second + " - (" + first + ")", Kind.OPERATOR);
  }

  private void product(BinaryTree whole, String first, String second) {
    boolean isSquare = first.equals(second);
    notes.without(whole, first, isSquare ? "the square" : "the factor " + notes.words(second));
    notes.without(whole, second, "the factor " + notes.words(first));
    notes.instead(whole, second + " / " + first, Kind.OPERATOR);
    brackets.distributed(whole, first, whole.getRightOperand());
    if (whole.getRightOperand() instanceof MethodInvocationTree call
        && call.getArguments().size() == 1) {
      String function = notes.text(call.getMethodSelect());
      String inner = notes.text(call.getArguments().get(0));
      String wrong = "%s(%s * (%s))".formatted(function, first, inner);
      String words = notes.words(function + "(");
      String alike = "the factor inside " + words.substring(0, words.length() - 1);
      notes.instead(whole, wrong, new Around(whole, whole), Kind.OPERATOR, alike);
    }
  }

  private void quotient(BinaryTree whole, String first, String second) {
    notes.without(whole, first, "the division by " + notes.words(second));
    notes.instead(whole, second + " / (" + first + ")", Kind.OPERATOR);
    inWholeNumbers(whole, whole.getLeftOperand(), second);
  }

  /** A term that is added once more. */
  private void twice(BinaryTree sum, String term, String type) {
    if (type.equals("double")) {
      String words = notes.words(term);
      notes.instead(
          sum,
          "%s + %s".formatted(notes.text(sum), term),
          Kind.OPERATOR,
          words + " added twice",
          "It should be %s, with %s in it once.".formatted(notes.words(sum), words));
    }
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
        "It should be %s; all results come out as with %s."
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

  void unary(UnaryTree whole) {
    if (whole.getKind() == Tree.Kind.UNARY_MINUS
        || whole.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
      notes.instead(whole, notes.text(whole.getExpression()), Kind.OPERATOR);
    }
  }
}
