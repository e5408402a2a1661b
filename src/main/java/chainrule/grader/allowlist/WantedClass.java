package chainrule.grader.allowlist;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The class that has to be in a file, at its top level; without it, no other check makes sense.
 *
 * @param name what it is called
 */
record WantedClass(String name) {

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*");
  private static final Pattern TYPE = Pattern.compile("\\b(class|enum|interface|record)\\s+\\w");

  /** What is wrong where the compiler can read nothing: there may be methods, and no class. */
  List<String> problemOf(String source) {
    return TYPE.matcher(COMMENT.matcher(source).replaceAll(" ")).find()
        ? List.of()
        : List.of(
            "line 1: there is no class %s in the file; write public final class %s { before the methods, and } after them"
                .formatted(name, name));
  }

  /** What is wrong with a source as it was written; nothing if the class is there. */
  List<String> problemOf(CompilationUnitTree unit, JavacTask task) {
    List<ClassTree> types =
        unit.getTypeDecls().stream()
            .filter(ClassTree.class::isInstance)
            .map(ClassTree.class::cast)
            .toList();
    Optional<ClassTree> found = types.stream().filter(this::isIt).findFirst();
    if (found.isEmpty()) {
      return absent(types, unit, task);
    }
    boolean isInterface = found.get().getKind() == Tree.Kind.INTERFACE;
    return isInterface ? told(unit, task, found.get(), "%1$s is an interface; %2$s") : List.of();
  }

  private List<String> absent(List<ClassTree> types, CompilationUnitTree unit, JavacTask task) {
    if (types.isEmpty()) {
      return List.of(
          "line 1: there is no class %s in the file; write public final class %s"
              .formatted(name, name));
    }
    for (ClassTree type : types) {
      ClassTree inside = new Inside().scan(type, null);
      if (inside != null) {
        String where = "the class %1$s is inside " + type.getSimpleName();
        return told(unit, task, inside, where + "; move it out, to the top of the file");
      }
    }
    String other = types.get(0).getSimpleName().toString();
    return told(
        unit, task, types.get(0), "there is no class %1$s in the file, but " + other + "; %2$s");
  }

  private boolean isIt(ClassTree type) {
    return type.getSimpleName().contentEquals(name);
  }

  private List<String> told(
      CompilationUnitTree unit, JavacTask task, ClassTree type, String sentence) {
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, type));
    return List.of(
        "line " + line + ": " + sentence.formatted(name, "write public final class " + name));
  }

  /** The class, wherever it is inside of another one. */
  private final class Inside extends TreeScanner<ClassTree, Void> {

    @Override
    public ClassTree visitClass(ClassTree type, Void none) {
      return isIt(type) ? type : super.visitClass(type, none);
    }

    @Override
    public ClassTree reduce(ClassTree one, ClassTree other) {
      return one == null ? other : one;
    }
  }
}
