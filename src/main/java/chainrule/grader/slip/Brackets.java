package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;

/** Slips in brackets. */
record Brackets(SlippedSource source) {

  /** Brackets lost, or put around more than belongs into them. */
  void lost(BinaryTree whole, String operator) {
    ExpressionTree left = whole.getLeftOperand();
    ExpressionTree right = whole.getRightOperand();
    boolean multiplies = operator.equals("*") || operator.equals("/");
    if (multiplies && (left instanceof ParenthesizedTree || right instanceof ParenthesizedTree)) {
      source.instead(whole, "%s %s %s".formatted(bare(left), operator, bare(right)), Kind.OPERATOR);
    }
    if (operator.equals("+") || operator.equals("-")) {
      if (left instanceof BinaryTree product && isProduct(product)) {
        aroundSecond(whole, product, operator + " " + source.text(right));
      }
      if (right instanceof BinaryTree product && isProduct(product)) {
        aroundFirst(whole, source.text(left) + " " + operator, product);
      }
    }
  }

  /** a * b + c as a * (b + c), and a / b + c as (a + c) / b. */
  private void aroundSecond(BinaryTree whole, BinaryTree product, String more) {
    String first = source.text(product.getLeftOperand());
    String second = source.text(product.getRightOperand());
    source.instead(
        whole,
        product.getKind() == Tree.Kind.DIVIDE
            ? "(%s %s) / %s".formatted(first, more, second)
            : "%s * (%s %s)".formatted(first, second, more),
        Kind.OPERATOR);
  }

  /** c + a * b as (c + a) * b and as a * (c + b), and c + a / b as (c + a) / b. */
  private void aroundFirst(BinaryTree whole, String more, BinaryTree product) {
    String first = source.text(product.getLeftOperand());
    String second = source.text(product.getRightOperand());
    boolean isQuotient = product.getKind() == Tree.Kind.DIVIDE;
    String sign = isQuotient ? "/" : "*";
    source.instead(whole, "(%s %s) %s %s".formatted(more, first, sign, second), Kind.OPERATOR);
    if (!isQuotient) {
      source.instead(whole, "%s * (%s %s)".formatted(first, more, second), Kind.OPERATOR);
    }
  }

  /** A factor in front of a bracket, taken for one of its first part or its second one. */
  void distributed(BinaryTree whole, String factor, ExpressionTree bracket) {
    if (bracket instanceof ParenthesizedTree inner
        && inner.getExpression() instanceof BinaryTree sum
        && (sum.getKind() == Tree.Kind.PLUS || sum.getKind() == Tree.Kind.MINUS)) {
      String first = source.text(sum.getLeftOperand());
      String second = source.text(sum.getRightOperand());
      String sign = sum.getKind() == Tree.Kind.PLUS ? "+" : "-";
      source.instead(whole, "%s %s %s * %s".formatted(first, sign, factor, second), Kind.OPERATOR);
    }
  }

  /** A call whose bracket closes before the last summand. */
  void closedEarly(MethodInvocationTree call, String type) {
    if (type.equals("double")
        && call.getArguments().size() == 1
        && call.getArguments().get(0) instanceof BinaryTree sum
        && (sum.getKind() == Tree.Kind.PLUS || sum.getKind() == Tree.Kind.MINUS)) {
      String sign = sum.getKind() == Tree.Kind.PLUS ? "+" : "-";
      source.instead(
          call,
          "%s(%s) %s %s"
              .formatted(
                  source.text(call.getMethodSelect()),
                  source.text(sum.getLeftOperand()),
                  sign,
                  source.text(sum.getRightOperand())),
          Kind.OPERATOR);
    }
  }

  private static boolean isProduct(BinaryTree tree) {
    return tree.getKind() == Tree.Kind.MULTIPLY || tree.getKind() == Tree.Kind.DIVIDE;
  }

  private String bare(ExpressionTree operand) {
    return operand instanceof ParenthesizedTree bracket
        ? source.text(bracket.getExpression())
        : source.text(operand);
  }
}
