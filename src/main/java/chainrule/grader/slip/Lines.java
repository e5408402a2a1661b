package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Map;

/** Slips in whole statements: left out, with another sign, or in another place. */
record Lines(SlippedSource source, Sums sums) {

  private static final Map<Tree.Kind, List<String>> OTHERS =
      Map.of(
          Tree.Kind.PLUS_ASSIGNMENT, List.of("=", "-=", "*="),
          Tree.Kind.MINUS_ASSIGNMENT, List.of("=", "+="),
          Tree.Kind.MULTIPLY_ASSIGNMENT, List.of("=", "+=", "/="),
          Tree.Kind.DIVIDE_ASSIGNMENT, List.of("*="));

  void line(ExpressionStatementTree line, TreePath path) {
    ExpressionTree made = line.getExpression();
    if (made instanceof CompoundAssignmentTree compound) {
      for (String other : OTHERS.getOrDefault(made.getKind(), List.of())) {
        sign(line, compound.getVariable(), other, compound.getExpression());
      }
      if (made.getKind() == Tree.Kind.PLUS_ASSIGNMENT
          && source.type(path, compound.getVariable()).equals("double")) {
        sums.added(line, compound);
      }
      sums.changed(line, compound);
      fromElsewhere(line, compound);
    } else if (made instanceof AssignmentTree assignment
        && assignment.getVariable().getKind() == Tree.Kind.ARRAY_ACCESS
        && source.type(path, assignment.getVariable()).equals("double")) {
      sign(line, assignment.getVariable(), "+=", assignment.getExpression());
    }
    onceLeftOut(line, path);
    String words = source.words(line);
    int slip = source.slip(Kind.LEFT_OUT, words + " left out", SlippedSource.without(words));
    source.leaveOut(line, slip);
  }

  /** A step that begins at another array. */
  private void fromElsewhere(ExpressionStatementTree line, CompoundAssignmentTree step) {
    if (step.getVariable() instanceof ArrayAccessTree entry
        && entry.getExpression() instanceof IdentifierTree array) {
      String name = array.getName().toString();
      String sign =
          source.text(line).substring(source.text(entry).length()).strip().substring(0, 1);
      for (String other : source.scope.of(source.scope.typeOf(name))) {
        if (!other.equals(name) && source.scope.typeOf(name).startsWith("double")) {
          String from = source.text(entry).replaceFirst("\\b" + name + "\\b", other);
          String value = from + " " + sign + " " + source.text(step.getExpression());
          sign(line, entry, "=", value, Kind.VARIABLE);
        }
      }
    }
  }

  private void sign(
      ExpressionStatementTree line, ExpressionTree variable, String sign, ExpressionTree value) {
    sign(line, variable, sign, source.text(value), Kind.OPERATOR);
  }

  private void sign(
      ExpressionStatementTree line, ExpressionTree variable, String sign, String value, Kind kind) {
    String wrong = "%s %s %s;".formatted(source.text(variable), sign, value);
    String right = source.text(line);
    boolean isLong = wrong.length() > Words.LONG;
    String name =
        isLong
            ? "%s for %s at %s"
                .formatted(sign, sign(right, variable), source.words(source.text(variable)))
            : source.words(wrong) + " for " + source.words(right);
    String says =
        "It should be %s; all results come out as with %s."
            .formatted(source.words(right), source.words(wrong));
    source.lineInstead(line, wrong, kind, name, says);
  }

  private String sign(String line, ExpressionTree variable) {
    return line.substring(source.text(variable).length()).strip().split(" ")[0];
  }

  /** Left out in the first iteration of a loop only, or in the last one. */
  private void onceLeftOut(ExpressionStatementTree line, TreePath path) {
    if (path.getParentPath().getParentPath().getLeaf() instanceof ForLoopTree loop
        && loop.getInitializer().size() == 1
        && loop.getInitializer().get(0) instanceof VariableTree counter
        && loop.getCondition() instanceof BinaryTree condition) {
      String name = counter.getName().toString();
      onceLeftOut(line, "first", name + " == " + source.text(counter.getInitializer()), name);
      if (condition.getKind() == Tree.Kind.LESS_THAN) {
        String last = source.text(condition.getRightOperand()) + " - 1";
        onceLeftOut(line, "last", name + " == " + last, name);
      }
      if (line.getExpression() instanceof CompoundAssignmentTree) {
        source.scope.of("int").stream()
            .filter(other -> !other.equals(name))
            .forEach(other -> whereAlike(line, name, other));
      }
    }
  }

  /** Left out where two indices are the same, or made there only. */
  private void whereAlike(ExpressionStatementTree line, String one, String other) {
    String words = source.words(line);
    for (boolean isLeftOut : new boolean[] {true, false}) {
      String condition = one + (isLeftOut ? " == " : " != ") + other;
      String which = isLeftOut ? "%s left out where %s = %s" : "%s only where %s = %s";
      leftOut(
          line,
          which.formatted(words, one, other),
          "It belongs to every iteration of the loop, whether %s is %s or not."
              .formatted(one, other),
          condition);
    }
  }

  private void onceLeftOut(
      ExpressionStatementTree line, String which, String condition, String name) {
    leftOut(
        line,
        "%s left out in the %s iteration over %s".formatted(source.words(line), which, name),
        "It belongs to every iteration of the loop, the %s one too.".formatted(which),
        condition);
  }

  private void leftOut(ExpressionStatementTree line, String name, String says, String condition) {
    int slip = source.slip(Kind.LOOP, name, says);
    source.leaveOut(line, slip, "(%s && %s)".formatted(SlippedSource.is(slip), condition));
  }

  /** What is added up in another method begins anew each time. */
  void lastOnly(ExpressionStatementTree line, ExpressionTree sum, String type) {
    String name = source.text(sum);
    String fill = "java.util.Arrays.fill(%s, 0);";
    String cleared =
        type.equals("double[]")
            ? fill.formatted(name)
            : "for (double[] row : %s) { %s }".formatted(name, fill.formatted("row"));
    source.lineInstead(
        line,
        cleared + source.text(line),
        Kind.OPERATOR,
        name + " from the last iteration only",
        "Every iteration of the loop adds its share to %s.".formatted(name));
  }
}
