package chainrule.grader.allowlist;

import chainrule.grader.compilation.Compilation;
import chainrule.grader.compilation.Inspection;
import chainrule.grader.exercise.FormulaExercise;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.util.List;
import java.util.Optional;
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
    if (source.isBlank()) {
      return Compilation.refused(List.of("line 1: the file is empty; hand in what you wrote"));
    }
    Compilation first = checked(exercise, source, source);
    if (first.errors().isEmpty()) {
      return Copy.areAskedFor(exercise, first.classes().keySet())
          ? withoutCopies(exercise, source).orElse(first)
          : first;
    }
    return first.errors().get(0).contains("compiler")
        ? first
        : withoutCopies(exercise, source)
            .orElseGet(() -> mended(exercise, Mending.of(exercise, source), first));
  }

  /** With the project's own types in place of copies, if there are any and that will do. */
  private static Optional<Compilation> withoutCopies(FormulaExercise exercise, String source) {
    Mending mending = Mending.of(exercise, source);
    return mending.leaveOutCopies()
        ? Optional.of(mended(exercise, mending, Compilation.refused(List.of())))
            .filter(compilation -> compilation.errors().isEmpty())
        : Optional.empty();
  }

  private static Compilation mended(FormulaExercise exercise, Mending mending, Compilation first) {
    Compilation compilation = checked(exercise, mending.text(), mending.source());
    List<String> told = compilation.errors().isEmpty() ? first.errors() : compilation.errors();
    for (int round = 0; !compilation.errors().isEmpty() && round < MOST_ROUNDS; round++) {
      if (!mending.leaveOut(lines(compilation.errors()))) {
        break;
      }
      compilation = checked(exercise, mending.text(), mending.source());
    }
    AllowList allowed = AllowList.of(exercise);
    return compilation.errors().isEmpty()
        ? compilation.noted(mending.notes())
        : Compilation.refused(
            Complaint.eachOnce(told).stream()
                .map(reason -> MissingImport.advised(reason, allowed))
                .toList());
  }

  /** As the source stands: nothing is put right, nothing left out. */
  static Compilation checked(FormulaExercise exercise, String source, String written) {
    AllowList allowed = AllowList.of(exercise);
    Rules rules = new Rules(exercise, allowed);
    Compilation compilation = Compilation.of(exercise.name(), source, written, rules);
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

    @Override
    public List<String> unreadable(String source) {
      return OtherLanguage.in(source)
          .map(List::of)
          .orElseGet(() -> new WantedClass(exercise.name()).problemOf(source));
    }

    /** The package and the class have to be there, or nothing else makes sense. */
    @Override
    public List<String> parsed(CompilationUnitTree unit, JavacTask task) {
      String wanted = exercise.formula().getPackageName();
      if (!wanted.equals(String.valueOf(unit.getPackageName()))) {
        return List.of("line 1: the file has to begin with package " + wanted + ";");
      }
      return new WantedClass(exercise.name()).problemOf(unit, task);
    }

    @Override
    public List<String> resolved(CompilationUnitTree unit, JavacTask task) {
      return SourceCheck.complaints(exercise, unit, task, allowed);
    }
  }
}
