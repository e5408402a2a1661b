package chainrule.grader.allowlist;

import chainrule.grader.compilation.Compilation;
import chainrule.grader.compilation.Inspection;
import chainrule.grader.exercise.FormulaExercise;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An answer, compiled only if it uses nothing but what an answer may use. */
public final class CheckedAnswer {

  /** Each leaves something out, and honest files have little of it. */
  private static final int MOST_ROUNDS = 8;

  private static final Pattern LINE = Pattern.compile("^line (\\d+):");

  private CheckedAnswer() {}

  /**
   * Compiles and checks one answer: its names as the compiler resolved them, and then every
   * reference in the classes that came of it. Both must agree. A member that no formula leads to is
   * left out if it is what cannot be compiled or may not be used, and so is the import of a library
   * that is not there.
   *
   * @param exercise what is asked
   * @param source the student's source
   * @return the exercise's class and its helpers, and what was put right; or no class, and why:
   *     each reason is one line that begins with the number of the line it is about
   */
  public static Compilation compile(FormulaExercise exercise, String source) {
    Compilation first = checked(exercise, source);
    boolean mayBeMended = !first.errors().isEmpty() && !first.errors().get(0).contains("compiler");
    return mayBeMended ? mended(exercise, source, first) : first;
  }

  private static Compilation mended(FormulaExercise exercise, String source, Compilation first) {
    Mending mending = Mending.of(exercise, source);
    Compilation compilation = checked(exercise, mending.text());
    List<String> told = compilation.errors().isEmpty() ? first.errors() : compilation.errors();
    for (int round = 0; !compilation.errors().isEmpty() && round < MOST_ROUNDS; round++) {
      if (!mending.leaveOut(lines(compilation.errors()))) {
        break;
      }
      compilation = checked(exercise, mending.text());
    }
    return compilation.errors().isEmpty()
        ? compilation.noted(mending.notes())
        : Compilation.refused(told);
  }

  /** As the source stands: nothing is put right, nothing left out. */
  static Compilation checked(FormulaExercise exercise, String source) {
    AllowList allowed = AllowList.of(exercise);
    Compilation compilation = Compilation.of(exercise.name(), source, new Rules(exercise, allowed));
    List<String> complaints = ClassCheck.complaints(exercise, compilation.classes(), allowed);
    return complaints.isEmpty() ? compilation : Compilation.refused(complaints);
  }

  private static Set<Long> lines(List<String> errors) {
    return errors.stream()
        .map(LINE::matcher)
        .filter(Matcher::find)
        .map(found -> Long.valueOf(found.group(1)))
        .collect(Collectors.toSet());
  }

  /**
   * Whether a reason is that an answer may not use something, rather than that it is no Java.
   *
   * @param reason one of the reasons why there is no class
   * @return true for what is not on the list
   */
  public static boolean isRefusal(String reason) {
    return reason.contains(Complaint.REFUSAL);
  }

  private record Rules(FormulaExercise exercise, AllowList allowed) implements Inspection {

    /** The package and the class have to be there, or nothing else makes sense. */
    @Override
    public List<String> parsed(CompilationUnitTree unit, JavacTask task) {
      String wanted = exercise.formula().getPackageName();
      if (!wanted.equals(String.valueOf(unit.getPackageName()))) {
        return List.of("line 1: the file has to begin with package " + wanted + ";");
      }
      List<ClassTree> types =
          unit.getTypeDecls().stream()
              .filter(ClassTree.class::isInstance)
              .map(ClassTree.class::cast)
              .toList();
      String name = exercise.name();
      if (types.stream().anyMatch(type -> type.getSimpleName().contentEquals(name))) {
        return List.of();
      }
      if (types.isEmpty()) {
        return List.of(
            "line 1: there is no class %s in the file; write public final class %s"
                .formatted(name, name));
      }
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      long start = positions.getStartPosition(unit, types.get(0));
      return List.of(
          "line %d: there is no class %s in the file, but %s; write public final class %s"
              .formatted(
                  unit.getLineMap().getLineNumber(start),
                  name,
                  types.get(0).getSimpleName(),
                  name));
    }

    @Override
    public List<String> resolved(CompilationUnitTree unit, JavacTask task) {
      return SourceCheck.complaints(exercise, unit, task, allowed);
    }
  }
}
