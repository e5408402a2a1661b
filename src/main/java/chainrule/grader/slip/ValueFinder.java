package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;

/** Goes through what is kept, written or handed back, and writes down the slips in it. */
abstract class ValueFinder extends TreePathScanner<Void, Void> {

  final SlippedSource source;
  final Quantities quantities;
  final Variables variables;
  final Expressions expressions;

  ValueFinder(SlippedSource source, Variables variables, Expressions expressions) {
    this.source = source;
    this.variables = variables;
    this.expressions = expressions;
    quantities = new Quantities(source);
  }

  void declare(VariableTree variable) {
    String type = String.valueOf(variable.getType());
    source.scope.add(variable.getName().toString(), type);
  }

  @Override
  public Void visitVariable(VariableTree variable, Void none) {
    if (variable.getInitializer() != null) {
      made(variable.getInitializer(), variable);
      scan(variable.getInitializer(), none);
    }
    declare(variable);
    return null;
  }

  /** A number that is kept or handed back. */
  private void made(ExpressionTree value, Tree around) {
    value(value, around);
    if (source.type(getCurrentPath(), value).equals("double")) {
      source.instead(value, "1.0", Context.alone(around), Kind.CONSTANT, "");
      expressions.times(value);
    } else if (around instanceof VariableTree variable
        && variable.getType().toString().equals("double")) {
      expressions.numbers(value, Context.alone(around));
    }
  }

  /** One of the numbers that an array is made of: the same may happen to others of them. */
  private void entry(ExpressionTree value) {
    expressions.othersAlike(value, getCurrentPath());
    made(value, value);
  }

  void value(ExpressionTree value, Tree around) {
    expressions.others(value, getCurrentPath(), Context.alone(around));
    if (source.type(getCurrentPath(), value).equals("double")
        && !(value instanceof LiteralTree)
        && !(value instanceof UnaryTree)) {
      quantities.result(value, Context.alone(around));
    }
  }

  @Override
  public Void visitAssignment(AssignmentTree assignment, Void none) {
    return written(assignment, assignment.getVariable(), assignment.getExpression());
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void none) {
    return written(assignment, assignment.getVariable(), assignment.getExpression());
  }

  private Void written(Tree assignment, ExpressionTree variable, ExpressionTree value) {
    made(value, assignment);
    target(variable);
    expressions.writing(variable);
    scan(value, null);
    expressions.writing(null);
    return null;
  }

  /** What is written to: only its indices can be taken for others. */
  private void target(ExpressionTree variable) {
    if (variable instanceof ArrayAccessTree entry) {
      target(entry.getExpression());
      variables.first(entry);
      scan(entry.getIndex(), null);
    }
  }

  @Override
  public Void visitReturn(ReturnTree result, Void none) {
    if (result.getExpression() != null) {
      made(result.getExpression(), result.getExpression());
    }
    return super.visitReturn(result, none);
  }

  @Override
  public Void visitNewArray(NewArrayTree array, Void none) {
    if (array.getInitializers() != null) {
      array.getInitializers().forEach(this::entry);
    }
    return scan(array.getInitializers(), none);
  }
}
