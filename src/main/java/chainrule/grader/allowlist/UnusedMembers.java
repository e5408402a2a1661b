package chainrule.grader.allowlist;

import chainrule.grader.compilation.ParsedSource;
import chainrule.grader.exercise.Calls;
import chainrule.grader.exercise.FormulaExercise;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The members of a source that no formula refers to by name, directly or through others, such as
 * {@code main}.
 */
final class UnusedMembers extends TreeScanner<Void, Void> {

  /**
   * One of them, or an import, or an annotation.
   *
   * @param name what it is called
   * @param isOfLibrary whether it is an import or an annotation, which are there or not
   * @param start where it begins in the source
   * @param end where it ends
   * @param firstLine the line where it begins
   * @param lastLine the line where it ends
   */
  record Member(
      String name, boolean isOfLibrary, int start, int end, long firstLine, long lastLine) {

    boolean has(long line) {
      return firstLine <= line && line <= lastLine;
    }
  }

  private final FormulaExercise exercise;
  private final ParsedSource parsed;
  private final Set<String> reached = new TreeSet<>(Set.of("<init>", ""));
  private final List<Member> found = new ArrayList<>();

  private UnusedMembers(FormulaExercise exercise, ParsedSource parsed) {
    this.exercise = exercise;
    this.parsed = parsed;
  }

  /** The outermost ones, and all imports, in the order of the source. */
  static List<Member> of(FormulaExercise exercise, String source, ParsedSource parsed) {
    UnusedMembers unused = new UnusedMembers(exercise, parsed);
    Calls calls = Calls.of(exercise.name(), source);
    unused.reached.add(exercise.name());
    exercise.tasks().forEach(task -> unused.reached.add(task.method()));
    for (String root : List.copyOf(unused.reached)) {
      unused.reached.addAll(calls.from(root));
    }
    unused.scan(parsed.unit(), null);
    return unused.found;
  }

  @Override
  public Void visitImport(ImportTree tree, Void none) {
    add("import " + tree.getQualifiedIdentifier(), true, tree);
    return null;
  }

  @Override
  public Void visitClass(ClassTree type, Void none) {
    boolean isLeft =
        type.getKind() == Tree.Kind.ANNOTATION_TYPE
            ? add("@interface " + type.getSimpleName(), false, type)
            : isLeftOver(type.getSimpleName().toString(), type);
    if (!isLeft) {
      annotationsOf(type);
      type.getMembers().forEach(member -> scan(member, none));
    }
    return null;
  }

  @Override
  public Void visitMethod(MethodTree method, Void none) {
    boolean isLeft =
        isProgram(method)
            ? add("main", false, method)
            : isLeftOver(method.getName().toString(), method);
    if (!isLeft) {
      annotationsOf(method);
    }
    return null;
  }

  @Override
  public Void visitVariable(VariableTree field, Void none) {
    if (!isLeftOver(field.getName().toString(), field)) {
      annotationsOf(field);
    }
    return null;
  }

  /** What libraries that are not there would read; the compiler's own do nothing in an answer. */
  private void annotationsOf(Tree tree) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitAnnotation(AnnotationTree annotation, Void none) {
        if (!isForReaders(annotation)) {
          add("@" + annotation.getAnnotationType(), true, annotation);
        }
        return null;
      }

      @Override
      public Void visitClass(ClassTree type, Void none) {
        return type == tree ? scan(type.getModifiers(), none) : null;
      }
    }.scan(tree, null);
  }

  /** Whether neither a compiler nor a program does anything about it. */
  static boolean isForReaders(AnnotationTree annotation) {
    return annotation.getAnnotationType().toString().matches("(java\\.lang\\.)?Deprecated");
  }

  /** Not one that a formula calls, whatever else has its name. */
  private static boolean isProgram(MethodTree method) {
    return method.getName().contentEquals("main")
        && method.getParameters().size() == 1
        && method.getParameters().get(0).getType().toString().matches("String(\\[\\]|\\.\\.\\.)");
  }

  private boolean isLeftOver(String name, Tree tree) {
    return !reached.contains(name) && add(name, false, tree);
  }

  private boolean add(String name, boolean isOfLibrary, Tree tree) {
    int start = (int) parsed.positions().getStartPosition(parsed.unit(), tree);
    int end = (int) parsed.positions().getEndPosition(parsed.unit(), tree);
    if (start < 0 || end <= start) {
      return false; // the compiler's own, or cut off in the middle
    }
    found.add(new Member(name, isOfLibrary, start, end, line(start), line(end - 1)));
    return true;
  }

  private long line(int position) {
    return parsed.unit().getLineMap().getLineNumber(position);
  }

  @Override
  public String toString() {
    return exercise.name() + " without " + found;
  }
}
