package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/**
 * Goes through the expressions of a formula, and writes down every slip that can be made in them.
 */
abstract class ExpressionFinder extends TreePathScanner<Void, Void> {

  final Notebook notes;
  private final Operators operators;
  private final Quantities quantities;
  private final Conditions conditions;
  private final Functions functions;
  private final Variables variables;
  private final Expressions expressions;
  private final Slopes slopes;
  final Sums sums;

  ExpressionFinder(Notebook notes, Variables variables, Expressions expressions) {
    this.notes = notes;
    this.variables = variables;
    this.expressions = expressions;
    operators = new Operators(notes);
    quantities = new Quantities(notes);
    conditions = new Conditions(notes);
    functions = new Functions(notes);
    slopes = new Slopes(notes, expressions);
    sums = new Sums(notes);
  }

  void declare(VariableTree variable) {
    String type = String.valueOf(variable.getType());
    notes.scope.add(variable.getName().toString(), type);
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
    if (notes.type(getCurrentPath(), value).equals("double")) {
      notes.instead(value, "1.0", new Around(around, around), Kind.CONSTANT, "");
      expressions.times(value);
    } else if (around instanceof VariableTree variable
        && variable.getType().toString().equals("double")) {
      expressions.numbers(value, new Around(around, around));
    }
  }

  private void value(ExpressionTree value, Tree around) {
    expressions.others(value, getCurrentPath(), new Around(around, around));
    if (notes.type(getCurrentPath(), value).equals("double")
        && !(value instanceof LiteralTree)
        && !(value instanceof UnaryTree)) {
      quantities.result(value, new Around(around, around));
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
  public Void visitBinary(BinaryTree binary, Void none) {
    operators.binary(binary, type());
    slopes.product(binary);
    return type().endsWith("String") ? null : super.visitBinary(binary, none);
  }

  @Override
  public Void visitParenthesized(ParenthesizedTree bracket, Void none) {
    Tree.Kind around = getCurrentPath().getParentPath().getLeaf().getKind();
    if (type().equals("double") && (around == Tree.Kind.MULTIPLY || around == Tree.Kind.DIVIDE)) {
      sums.factor(bracket);
      quantities.bracket(bracket);
    }
    return super.visitParenthesized(bracket, none);
  }

  @Override
  public Void visitUnary(UnaryTree unary, Void none) {
    operators.unary(unary);
    boolean isCount = unary.getKind().toString().endsWith("CREMENT");
    return isCount ? null : super.visitUnary(unary, none);
  }

  @Override
  public Void visitLiteral(LiteralTree literal, Void none) {
    quantities.number(literal, Around.of(getCurrentPath(), notes));
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
    functions.call(call, getCurrentPath(), type());
    slopes.slope(call, getCurrentPath());
    if (notes.resolved.trees().getElement(getCurrentPath()) instanceof ExecutableElement called) {
      notes.calls(called.getEnclosingElement() + "." + called.getSimpleName());
    }
    for (ExpressionTree argument : call.getArguments()) {
      value(argument, call);
      expressions.nothing(argument, getCurrentPath(), call);
    }
    if (call.getMethodSelect() instanceof MemberSelectTree select) {
      scan(select.getExpression(), none);
    }
    return scan(call.getArguments(), none);
  }

  @Override
  public Void visitNewClass(NewClassTree made, Void none) {
    functions.exchanged(
        made, getCurrentPath(), made.getArguments(), "new " + notes.text(made.getIdentifier()));
    return scan(made.getArguments(), none);
  }

  @Override
  public Void visitNewArray(NewArrayTree array, Void none) {
    if (array.getInitializers() != null) {
      array.getInitializers().forEach(one -> made(one, one));
    }
    return scan(array.getInitializers(), none);
  }

  @Override
  public Void visitArrayAccess(ArrayAccessTree entry, Void none) {
    variables.entry(entry, type());
    functions.entry(entry, getCurrentPath(), type());
    if (type().equals("double")) {
      quantities.value(entry, Around.of(getCurrentPath(), notes));
      expressions.atTheWrittenPlace(entry, Around.of(getCurrentPath(), notes));
      sums.entry(entry);
    }
    return super.visitArrayAccess(entry, none);
  }

  @Override
  public Void visitIdentifier(IdentifierTree name, Void none) {
    Element element = notes.resolved.trees().getElement(getCurrentPath());
    if (element != null
        && (element.getKind() == ElementKind.LOCAL_VARIABLE
            || element.getKind() == ElementKind.PARAMETER)) {
      variables.variable(
          name, notes.scope.typeOf(name.getName().toString()), Around.of(getCurrentPath(), notes));
      if (type().equals("double")) {
        quantities.value(name, Around.of(getCurrentPath(), notes));
      }
    }
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree part, Void none) {
    variables.part(part, notes.resolved.trees().getElement(getCurrentPath()), getCurrentPath());
    return super.visitMemberSelect(part, none);
  }

  @Override
  public Void visitConditionalExpression(ConditionalExpressionTree choice, Void none) {
    conditions.choice(choice, getCurrentPath(), type());
    return super.visitConditionalExpression(choice, none);
  }

  @Override
  public Void visitIf(IfTree choice, Void none) {
    if (notes.text(choice.getThenStatement()).contains("throw ")) {
      return null;
    }
    conditions.branch(choice);
    return super.visitIf(choice, none);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void none) {
    notes.scope.open();
    lambda.getParameters().forEach(p -> notes.scope.add(p.getName().toString(), "?"));
    scan(lambda.getBody(), none);
    notes.scope.close();
    return null;
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void none) {
    return null;
  }

  @Override
  public Void visitThrow(ThrowTree thrown, Void none) {
    return null;
  }

  private String type() {
    return String.valueOf(notes.resolved.trees().getTypeMirror(getCurrentPath()));
  }
}
