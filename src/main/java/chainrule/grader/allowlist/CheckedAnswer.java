package chainrule.grader.allowlist;

import chainrule.grader.compilation.Compilation;
import chainrule.grader.compilation.Inspection;
import chainrule.grader.exercise.FormulaExercise;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.util.List;

/** An answer, compiled only if it uses nothing but what an answer may use. */
public final class CheckedAnswer {

  /** Static methods only. */
  private CheckedAnswer() {}

  /**
   * Compiles and checks one answer: its names as the compiler resolved them, and then every
   * reference in the classes that came of it. Both must agree.
   *
   * @param exercise what is asked
   * @param source the student's source
   * @return the exercise's class and its helpers; or no class, and why: each reason is one line
   *     that begins with the number of the line it is about
   */
  public static Compilation compile(FormulaExercise exercise, String source) {
    AllowList allowed = AllowList.of(exercise);
    Compilation compilation = Compilation.of(exercise.name(), source, new Rules(exercise, allowed));
    List<String> complaints = ClassCheck.complaints(exercise, compilation.classes(), allowed);
    return complaints.isEmpty() ? compilation : Compilation.refused(complaints);
  }

  /**
   * Whether a reason is that an answer may not use something, rather than that it is no Java.
   *
   * @param reason one of the reasons why there is no class
   * @return true for what is not on the list
   */
  public static boolean isRefusal(String reason) {
    return reason.endsWith(Complaint.ENDING);
  }

  private record Rules(FormulaExercise exercise, AllowList allowed) implements Inspection {

    /** The package and the class have to be there, or nothing else makes sense. */
    @Override
    public List<String> parsed(CompilationUnitTree unit, JavacTask task) {
      String wanted = "package " + exercise.formula().getPackageName() + ";";
      if (unit.getPackageName() == null) {
        return List.of("line 1: the package is missing; the file has to begin with " + wanted);
      }
      if (!("package " + unit.getPackageName() + ";").equals(wanted)) {
        return List.of(
            "line 1: the package is called %s; the file has to begin with %s"
                .formatted(unit.getPackageName(), wanted));
      }
      boolean isThere =
          unit.getTypeDecls().stream()
              .anyMatch(
                  type ->
                      type instanceof ClassTree declared
                          && declared.getSimpleName().contentEquals(exercise.name()));
      return isThere
          ? List.of()
          : List.of(
              "line 1: there is no class %s in the file; write public final class %s"
                  .formatted(exercise.name(), exercise.name()));
    }

    @Override
    public List<String> resolved(CompilationUnitTree unit, JavacTask task) {
      return SourceCheck.complaints(unit, task, allowed);
    }
  }
}
