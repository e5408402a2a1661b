package chainrule.grader.allowlist;

import chainrule.check.FormulaClasses;
import chainrule.grader.exercise.FormulaExercise;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy, in the student's file, of a type of the project that the answer may use: students add it
 * so that the file compiles by itself. A test knows the project's own only.
 *
 * @param original what was copied
 * @param tree the copy
 */
record Copy(Class<?> original, ClassTree tree) {

  /** Those in a source: beside the answer's class, or directly inside of it. */
  static List<Copy> in(CompilationUnitTree unit, FormulaExercise exercise) {
    List<Copy> copies = new ArrayList<>();
    for (Tree outer : unit.getTypeDecls()) {
      if (outer instanceof ClassTree type && type.getSimpleName().contentEquals(exercise.name())) {
        type.getMembers().forEach(member -> addTo(copies, member, exercise));
      } else {
        addTo(copies, outer, exercise);
      }
    }
    return copies;
  }

  private static void addTo(List<Copy> copies, Tree tree, FormulaExercise exercise) {
    if (tree instanceof ClassTree type) {
      Stream.of(exercise.about().uses())
          .filter(used -> type.getSimpleName().contentEquals(used.getSimpleName()))
          .forEach(used -> copies.add(new Copy(used, type)));
    }
  }

  /** Whether a formula takes or returns a type of which some classes are a copy. */
  static boolean areAskedFor(FormulaExercise exercise, Collection<String> classes) {
    return FormulaClasses.formulas(exercise.formula()).stream()
        .flatMap(Copy::types)
        .filter(List.of(exercise.about().uses())::contains)
        .anyMatch(type -> classes.stream().anyMatch(name -> isCopy(name, type)));
  }

  private static Stream<Class<?>> types(Method formula) {
    return Stream.concat(Stream.of(formula.getReturnType()), Stream.of(formula.getParameterTypes()))
        .map(Copy::element);
  }

  private static Class<?> element(Class<?> type) {
    return type.isArray() ? element(type.getComponentType()) : type;
  }

  private static boolean isCopy(String name, Class<?> type) {
    return name.replaceFirst(".*[.$]", "").equals(type.getSimpleName());
  }
}
