package chainrule.grader.slip;

import chainrule.grader.slip.Notebook.Around;
import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/** Goes through a formula class and writes down every slip that can be made in its methods. */
final class Finder extends TreePathScanner<Void, Void> {

  private static final Pattern CHECK = Pattern.compile("(Shape\\.\\w+|check\\w*|require\\w*|fit)");

  private final Notebook notes;
  private final List<KnownSlip> known;
  private final Operators operators;
  private final Functions functions;
  private final Variables variables;
  private final Lines lines;
  private final Loops loops;
  private final Expressions expressions;
  private boolean inside;

  private Finder(Notebook notes, List<KnownSlip> known) {
    this.notes = notes;
    this.known = known;
    operators = new Operators(notes);
    functions = new Functions(notes);
    variables = new Variables(notes);
    lines = new Lines(notes);
    loops = new Loops(notes, variables);
    expressions = new Expressions(notes);
  }

  /** All slips of one class. */
  static Notebook of(String type, String source, List<KnownSlip> known) {
    Notebook notes = new Notebook(type, source);
    new Finder(notes, known).scan(notes.resolved.unit(), null);
    return notes;
  }

  /** Types in the class are left as they are. */
  @Override
  public Void visitClass(ClassTree type, Void none) {
    if (inside) {
      return null;
    }
    inside = true;
    type.getMembers().stream().filter(MethodTree.class::isInstance).forEach(m -> scan(m, none));
    return null;
  }

  @Override
  public Void visitMethod(MethodTree method, Void none) {
    if (method.getReturnType() == null || CHECK.matcher(method.getName()).matches()) {
      return null;
    }
    notes.begin(method);
    notes.scope.open();
    notes.scope.enter(method);
    expressions.in(new TreePath(getCurrentPath(), method.getBody()));
    method.getParameters().forEach(this::declare);
    known.forEach(mistake -> lines.known(method, mistake));
    scan(method.getBody(), none);
    notes.scope.close();
    return null;
  }

  private void declare(VariableTree variable) {
    String type = String.valueOf(variable.getType());
    notes.scope.add(variable.getName().toString(), type);
  }

  @Override
  public Void visitBlock(BlockTree block, Void none) {
    notes.scope.open();
    List<? extends StatementTree> all = block.getStatements();
    for (int i = 0; i + 1 < all.size(); i++) {
      StatementTree first = all.get(i);
      StatementTree second = all.get(i + 1);
      if (first instanceof VariableTree one && second instanceof VariableTree other) {
        lines.exchanged(one, other);
      }
      if (isLine(second) && isLine(first) && notes.scope.reaches(second)) {
        lines.exchanged(first, second);
      }
      boolean isDone =
          isLine(second)
              || second instanceof ForLoopTree
                  && body(first) != null
                  && !over(first).equals(over(second));
      if (isDone && body(first) instanceof BlockTree body) {
        lines.intoTheLoop(body, over(first), second);
      }
      if (isLine(first) && body(second) instanceof BlockTree body) {
        lines.aheadIntoTheLoop(body, over(second), first);
      }
    }
    super.visitBlock(block, none);
    notes.scope.close();
    return null;
  }

  private static Tree body(StatementTree loop) {
    return loop instanceof ForLoopTree counting
        ? counting.getStatement()
        : loop instanceof EnhancedForLoopTree each ? each.getStatement() : null;
  }

  private boolean isLine(StatementTree statement) {
    return statement instanceof ExpressionStatementTree line && !isCheck(line.getExpression());
  }

  private boolean isCheck(ExpressionTree expression) {
    return expression instanceof MethodInvocationTree call
        && CHECK.matcher(notes.text(call.getMethodSelect())).matches();
  }

  @Override
  public Void visitExpressionStatement(ExpressionStatementTree line, Void none) {
    if (isCheck(line.getExpression())) {
      return null;
    }
    if (getCurrentPath().getParentPath().getLeaf() instanceof BlockTree) {
      lines.line(line, getCurrentPath());
      if (line.getExpression() instanceof MethodInvocationTree call
          && !call.getArguments().isEmpty()) {
        ExpressionTree sum = call.getArguments().get(0);
        String type = notes.type(getCurrentPath(), sum);
        if (sum instanceof IdentifierTree && type.matches("double(\\[])+")) {
          lines.lastOnly(line, sum, type);
        }
      }
    }
    notes.line(line);
    return super.visitExpressionStatement(line, none);
  }

  @Override
  public Void visitForLoop(ForLoopTree loop, Void none) {
    int remembered = loops.remembered(loop, loop.getStatement(), over(loop));
    ofBody(loop, loop.getStatement());
    loops.turns(loop.getStatement(), over(loop));
    loops.bounds(loop);
    notes.scope.open();
    for (StatementTree first : loop.getInitializer()) {
      if (first instanceof VariableTree counter) {
        declare(counter);
      }
    }
    scan(loop.getCondition(), none);
    scan(loop.getStatement(), none);
    notes.scope.close();
    variables.forget(remembered);
    return null;
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void none) {
    String over = over(loop);
    int remembered = loops.remembered(loop, loop.getStatement(), over);
    ofBody(loop, loop.getStatement());
    loops.turns(loop.getStatement(), over);
    loops.bounds(loop);
    scan(loop.getExpression(), none);
    notes.scope.open();
    declare(loop.getVariable());
    notes.scope.add(
        notes.text(loop.getExpression()) + "[0]", String.valueOf(loop.getVariable().getType()));
    scan(loop.getStatement(), none);
    notes.scope.close();
    variables.forget(remembered);
    return null;
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree loop, Void none) {
    loops.turns(loop.getStatement(), "while " + notes.words(loop.getCondition()));
    return super.visitWhileLoop(loop, none);
  }

  private String over(StatementTree loop) {
    if (loop instanceof EnhancedForLoopTree each) {
      return "over " + notes.words(each.getExpression());
    }
    return ((ForLoopTree) loop)
        .getInitializer().stream()
            .filter(VariableTree.class::isInstance)
            .map(first -> "over " + ((VariableTree) first).getName())
            .findFirst()
            .orElse("");
  }

  private void ofBody(StatementTree loop, StatementTree statement) {
    if (statement instanceof BlockTree body) {
      List<? extends StatementTree> all = body.getStatements();
      for (StatementTree one : all) {
        if (one instanceof VariableTree variable && variable.getInitializer() != null) {
          loops.kept(loop, body, variable);
        }
      }
      StatementTree last = all.get(all.size() - 1);
      if (all.size() > 1 && isLine(last) && notes.scope.reaches(last)) {
        lines.outOfTheLoop(loop, over(loop), last);
      }
    }
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
      operators.result(value, new Around(around, around));
    }
  }

  @Override
  public Void visitAssignment(AssignmentTree assignment, Void none) {
    made(assignment.getExpression(), assignment);
    target(assignment.getVariable());
    return scan(assignment.getExpression(), none);
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void none) {
    made(assignment.getExpression(), assignment);
    target(assignment.getVariable());
    return scan(assignment.getExpression(), none);
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
    return type().endsWith("String") ? null : super.visitBinary(binary, none);
  }

  @Override
  public Void visitUnary(UnaryTree unary, Void none) {
    operators.unary(unary);
    boolean isCount = unary.getKind().toString().endsWith("CREMENT");
    return isCount ? null : super.visitUnary(unary, none);
  }

  @Override
  public Void visitLiteral(LiteralTree literal, Void none) {
    operators.number(literal, around());
    return null;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
    functions.call(call, getCurrentPath(), type());
    if (notes.resolved.trees().getElement(getCurrentPath()) instanceof ExecutableElement called) {
      notes.calls(called.getEnclosingElement() + "." + called.getSimpleName());
    }
    for (ExpressionTree argument : call.getArguments()) {
      value(argument, call);
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
      operators.value(entry, around());
    }
    return super.visitArrayAccess(entry, none);
  }

  @Override
  public Void visitIdentifier(IdentifierTree name, Void none) {
    Element element = notes.resolved.trees().getElement(getCurrentPath());
    if (element != null
        && (element.getKind() == ElementKind.LOCAL_VARIABLE
            || element.getKind() == ElementKind.PARAMETER)) {
      variables.variable(name, notes.scope.typeOf(name.getName().toString()), around());
      if (type().equals("double")) {
        operators.value(name, around());
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
    String yes = notes.text(choice.getTrueExpression());
    String no = notes.text(choice.getFalseExpression());
    String condition = notes.text(choice.getCondition());
    inEveryCase(choice, yes);
    inEveryCase(choice, no);
    if (choice.getCondition() instanceof BinaryTree compared
        && type().matches("int|double")
        && notes.type(getCurrentPath(), compared.getLeftOperand()).equals("double")) {
      notes.instead(choice, notes.text(compared.getLeftOperand()), Kind.CONDITION);
    }
    notes.instead(choice, "%s ? %s : %s".formatted(condition, no, yes), Kind.CONDITION);
    return super.visitConditionalExpression(choice, none);
  }

  private void inEveryCase(ConditionalExpressionTree choice, String part) {
    String says =
        "Right is %s; all results are what comes out with %s."
            .formatted(notes.words(choice), notes.words(part));
    String name = notes.words(part) + " in every case";
    notes.instead(choice, part, Kind.CONDITION, name, says);
  }

  @Override
  public Void visitIf(IfTree choice, Void none) {
    if (notes.text(choice.getThenStatement()).contains("throw ")) {
      return null;
    }
    Tree condition = choice.getCondition();
    String words = notes.words(condition);
    String says = "It depends on whether " + words + ".";
    notes.instead(condition, "true", Kind.CONDITION, "as if always " + words, says);
    notes.instead(condition, "false", Kind.CONDITION, "as if never " + words, says);
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

  /** The expression that a name belongs to: an entry of an array, or a short call or product. */
  private Around around() {
    TreePath path = getCurrentPath();
    while (isPartOf(path)) {
      path = path.getParentPath();
    }
    Tree named = path.getLeaf();
    Tree more = path.getParentPath().getLeaf();
    boolean isTold =
        more instanceof VariableTree
            || more instanceof ExpressionTree
                && !(more instanceof LambdaExpressionTree)
                && !(more instanceof AssignmentTree);
    Tree told = isTold && notes.text(more).length() <= 2 * Words.LONG ? more : named;
    boolean isEntry = named instanceof ArrayAccessTree;
    return new Around(isEntry || notes.text(told).length() > Words.LONG ? named : told, told);
  }

  private static boolean isPartOf(TreePath path) {
    Tree more = path.getParentPath().getLeaf();
    return more instanceof ArrayAccessTree || more instanceof MemberSelectTree;
  }
}
