package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;

/** Slips in brackets. */
record Brackets(Notebook notes) {

  /** Brackets lost, or put around more than belongs into them. */
  void lost(BinaryTree whole, String operator) {
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
  void distributed(BinaryTree whole, String factor, ExpressionTree bracket) {
    if (bracket instanceof ParenthesizedTree inner
        && inner.getExpression() instanceof BinaryTree sum
        && (sum.getKind() == Tree.Kind.PLUS || sum.getKind() == Tree.Kind.MINUS)) {
      String first = notes.text(sum.getLeftOperand());
      String second = notes.text(sum.getRightOperand());
      String sign = sum.getKind() == Tree.Kind.PLUS ? "+" : "-";
      notes.instead(whole, "%s %s %s * %s".formatted(first, sign, factor, second), Kind.OPERATOR);
    }
  }

  /** A call whose bracket closes before the last summand. */
  void closedEarly(MethodInvocationTree call, String type) {
    if (type.equals("double")
        && call.getArguments().size() == 1
        && call.getArguments().get(0) instanceof BinaryTree sum
        && (sum.getKind() == Tree.Kind.PLUS || sum.getKind() == Tree.Kind.MINUS)) {
      String sign = sum.getKind() == Tree.Kind.PLUS ? "+" : "-";
      notes.instead(
          call,
          "%s(%s) %s %s"
              .formatted(
                  notes.text(call.getMethodSelect()),
                  notes.text(sum.getLeftOperand()),
                  sign,
                  notes.text(sum.getRightOperand())),
          Kind.OPERATOR);
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
}
