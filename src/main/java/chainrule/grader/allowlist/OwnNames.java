package chainrule.grader.allowlist;

import chainrule.grader.exercise.FormulaExercise;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which names an answer's own classes may have: none that exists already. */
final class OwnNames {

  private OwnNames() {}

  /**
   * The classes that may not be called as they are: those outside the exercise's package, and those
   * that would stand before a class of the project or of its tests.
   */
  static List<String> refused(FormulaExercise exercise, Set<String> classes) {
    String own = exercise.formula().getName();
    return classes.stream()
        .filter(name -> !isFree(name.replaceFirst("\\$.*", ""), own))
        .map(name -> (isUsed(name, exercise) ? "a copy of " : "a class called ") + name)
        .toList();
  }

  private static boolean isUsed(String name, FormulaExercise exercise) {
    return Stream.of(exercise.about().uses()).anyMatch(type -> type.getName().equals(name));
  }

  private static boolean isFree(String outermost, String own) {
    String packageName = own.substring(0, own.lastIndexOf('.') + 1);
    return outermost.equals(own)
        || outermost.startsWith(packageName)
            && outermost.indexOf('.', packageName.length()) < 0
            && !exists(outermost);
  }

  private static boolean exists(String name) {
    String file = name.replace('.', '/') + ".class";
    return OwnNames.class.getClassLoader().getResource(file) != null;
  }
}
