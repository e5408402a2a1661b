package chainrule.grader.slip;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/**
 * Goes through the expressions of a formula, and writes down every slip that can be made in them.
 */
abstract class ExpressionFinder extends ValueFinder {

  private final Operators operators;
  private final Conditions conditions;
  private final Functions functions;
  private final Slopes slopes;
  final Sums sums;

  ExpressionFinder(SlippedSource source, Variables variables, Expressions expressions) {
    super(source, variables, expressions);
    operators = new Operators(source);
    conditions = new Conditions(source);
    functions = new Functions(source);
    slopes = new Slopes(source, expressions);
    sums = new Sums(source);
  }

  @Override
  public Void visitVariable(VariableTree variable, Void none) {
    sums.declared(variable);
    return super.visitVariable(variable, none);
  }

  @Override
  public Void visitBinary(BinaryTree binary, Void none) {
    operators.binary(binary, type());
    sums.divided(binary, source.type(getCurrentPath(), binary.getRightOperand()));
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
    quantities.number(literal, Context.of(getCurrentPath(), source));
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
    functions.call(call, getCurrentPath(), type());
    slopes.slope(call, getCurrentPath());
    slopes.outputs(call, getCurrentPath());
    expressions.added(call, getCurrentPath());
    if (source.resolved.trees().getElement(getCurrentPath()) instanceof ExecutableElement called) {
      source.calls(called.getEnclosingElement() + "." + called.getSimpleName());
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
        made, getCurrentPath(), made.getArguments(), "new " + source.text(made.getIdentifier()));
    return scan(made.getArguments(), none);
  }

  @Override
  public Void visitArrayAccess(ArrayAccessTree entry, Void none) {
    variables.entry(entry);
    functions.entry(entry, getCurrentPath(), type());
    if (type().equals("double")) {
      quantities.value(entry, Context.of(getCurrentPath(), source));
      expressions.atTheWrittenPlace(entry, Context.of(getCurrentPath(), source));
      sums.entry(entry);
    }
    return super.visitArrayAccess(entry, none);
  }

  @Override
  public Void visitIdentifier(IdentifierTree name, Void none) {
    Element element = source.resolved.trees().getElement(getCurrentPath());
    if (element != null
        && (element.getKind() == ElementKind.LOCAL_VARIABLE
            || element.getKind() == ElementKind.PARAMETER)) {
      variables.variable(
          name,
          source.scope.typeOf(name.getName().toString()),
          Context.of(getCurrentPath(), source));
      if (type().equals("double")) {
        quantities.value(name, Context.of(getCurrentPath(), source));
      }
    }
    return null;
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree part, Void none) {
    variables.part(part, source.resolved.trees().getElement(getCurrentPath()), getCurrentPath());
    return super.visitMemberSelect(part, none);
  }

  @Override
  public Void visitConditionalExpression(ConditionalExpressionTree choice, Void none) {
    conditions.choice(choice, getCurrentPath(), type());
    return super.visitConditionalExpression(choice, none);
  }

  @Override
  public Void visitIf(IfTree choice, Void none) {
    if (source.text(choice.getThenStatement()).contains("throw ")) {
      return null;
    }
    conditions.branch(choice);
    return super.visitIf(choice, none);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree lambda, Void none) {
    source.scope.open();
    lambda.getParameters().forEach(p -> source.scope.add(p.getName().toString(), "?"));
    scan(lambda.getBody(), none);
    source.scope.close();
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
    return String.valueOf(source.resolved.trees().getTypeMirror(getCurrentPath()));
  }
}
