package chainrule.grader.allowlist;

import chainrule.grader.exercise.FormulaExercise;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The first layer: every name in a source, as the compiler resolved it, has to be on the list. Its
 * messages are for the student; {@link ClassCheck} is what protects.
 */
final class SourceCheck extends TreePathScanner<Void, Void> {

  private final FormulaExercise exercise;
  private final SourceTypes types;
  private final Trees trees;
  private final CompilationUnitTree unit;

  /** Sorted by line; a name counts once a line. */
  private final Set<Complaint> complaints = new TreeSet<>();

  private SourceCheck(
      FormulaExercise exercise, CompilationUnitTree unit, JavacTask task, AllowList allowed) {
    this.exercise = exercise;
    this.unit = unit;
    this.trees = Trees.instance(task);
    this.types = new SourceTypes(task, allowed, unit);
  }

  /** The complaints about a source that compiles; none, if it uses only what is allowed. */
  static List<String> complaints(
      FormulaExercise exercise, CompilationUnitTree unit, JavacTask task, AllowList allowed) {
    SourceCheck check = new SourceCheck(exercise, unit, task, allowed);
    check.scan(unit, null);
    return check.complaints.stream().map(Complaint::toString).toList();
  }

  @Override
  public Void visitImport(ImportTree tree, Void none) {
    return null; // an import that is not used does nothing
  }

  @Override
  public Void visitIdentifier(IdentifierTree tree, Void none) {
    Element element = trees.getElement(getCurrentPath());
    name(tree, element, element == null ? null : types.enclosing(element));
    return super.visitIdentifier(tree, none);
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void none) {
    if (tree.getIdentifier().contentEquals("class")) {
      refuse(tree, "the class literal " + tree);
    } else {
      name(tree, trees.getElement(getCurrentPath()), typeOf(tree.getExpression()));
    }
    return super.visitMemberSelect(tree, none);
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree tree, Void none) {
    serializable(tree);
    type(tree, trees.getTypeMirror(getCurrentPath()));
    name(tree, trees.getElement(getCurrentPath()), typeOf(tree.getQualifierExpression()));
    return super.visitMemberReference(tree, none);
  }

  @Override
  public Void visitNewClass(NewClassTree tree, Void none) {
    Element constructor = trees.getElement(getCurrentPath());
    if (tree.getClassBody() == null && constructor != null) {
      name(tree, constructor, types.enclosing(constructor));
    }
    return super.visitNewClass(tree, none);
  }

  @Override
  public Void visitLambdaExpression(LambdaExpressionTree tree, Void none) {
    serializable(tree);
    type(tree, trees.getTypeMirror(getCurrentPath()));
    return super.visitLambdaExpression(tree, none);
  }

  @Override
  public Void visitVariable(VariableTree tree, Void none) {
    type(tree, trees.getTypeMirror(getCurrentPath()));
    return super.visitVariable(tree, none);
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void none) {
    type(tree.getExpression(), typeOf(tree.getExpression()));
    return super.visitEnhancedForLoop(tree, none);
  }

  @Override
  public Void visitClass(ClassTree tree, Void none) {
    if (tree.getKind() == Tree.Kind.ANNOTATION_TYPE) {
      refuse(tree, "an annotation of one's own");
    }
    TypeElement element = (TypeElement) trees.getElement(getCurrentPath());
    if (element.getNestingKind() == NestingKind.TOP_LEVEL) {
      OwnNames.refused(exercise, Set.of(element.getQualifiedName().toString()))
          .forEach(taken -> refuse(tree, taken));
    }
    type(tree, element.getSuperclass());
    element.getInterfaces().forEach(parent -> type(tree, parent));
    return super.visitClass(tree, none);
  }

  @Override
  public Void visitMethod(MethodTree tree, Void none) {
    for (Modifier modifier : List.of(Modifier.NATIVE, Modifier.SYNCHRONIZED)) {
      if (tree.getModifiers().getFlags().contains(modifier)) {
        refuse(tree, modifier.toString());
      }
    }
    if (tree.getName().contentEquals("finalize") && tree.getParameters().isEmpty()) {
      refuse(tree, "a finalizer");
    }
    return super.visitMethod(tree, none);
  }

  @Override
  public Void visitSynchronized(SynchronizedTree tree, Void none) {
    refuse(tree, "synchronized");
    return super.visitSynchronized(tree, none);
  }

  @Override
  public Void visitTry(TryTree tree, Void none) {
    for (Tree jump : LeavesFinally.in(tree.getFinallyBlock())) {
      refuse(jump, "leaving a finally block in another way than at its end");
    }
    return super.visitTry(tree, none);
  }

  @Override
  public Void visitCatch(CatchTree tree, Void none) {
    Tree caught = tree.getParameter().getType();
    for (Tree type :
        caught instanceof UnionTypeTree union ? union.getTypeAlternatives() : List.of(caught)) {
      if (!types.isException(typeOf(getCurrentPath(), type))) {
        refuse(type, "catching " + typeOf(getCurrentPath(), type));
      }
    }
    return super.visitCatch(tree, none);
  }

  @Override
  public Void visitAnnotation(AnnotationTree tree, Void none) {
    return scan(tree.getAnnotationType(), none); // what stands in brackets is for the compiler
  }

  /** What a name stands for: only types, their fields, methods and constructors matter. */
  private void name(Tree tree, Element element, TypeMirror site) {
    if (element instanceof TypeElement type) {
      if (!types.allows(type)) {
        refuse(tree, type.getQualifiedName().toString());
      }
    } else if (element instanceof ExecutableElement || types.isField(element)) {
      String refused = types.refused(element, site);
      if (!refused.isEmpty()) {
        refuse(tree, refused);
      }
    }
  }

  /** A compiler makes methods of such a lambda that use what an answer may not. */
  private void serializable(Tree lambda) {
    if (types.isSerializable(trees.getTypeMirror(getCurrentPath()))) {
      refuse(lambda, "a lambda that is Serializable");
    }
  }

  private void type(Tree tree, TypeMirror type) {
    String refused = types.refused(type);
    if (!refused.isEmpty()) {
      refuse(tree, refused);
    }
  }

  private TypeMirror typeOf(Tree tree) {
    return typeOf(getCurrentPath(), tree);
  }

  private TypeMirror typeOf(TreePath parent, Tree tree) {
    return trees.getTypeMirror(new TreePath(parent, tree));
  }

  /** The line of the name itself: a chain of calls begins lines above its last one. */
  private void refuse(Tree tree, String what) {
    boolean isChain = tree instanceof MemberSelectTree || tree instanceof MemberReferenceTree;
    long position =
        isChain
            ? trees.getSourcePositions().getEndPosition(unit, tree)
            : trees.getSourcePositions().getStartPosition(unit, tree);
    complaints.add(new Complaint(unit.getLineMap().getLineNumber(Math.max(0, position)), what));
  }
}
