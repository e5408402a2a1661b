package chainrule.grader.submission;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Skeleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Copies of this project in a submission: its own files are nobody's answers. What a student put in
 * the place of a formula is one, if it differs from the formula.
 *
 * @param roots the path of each one's folder with a slash at the end, which is empty if it is the
 *     whole submission
 */
record ProjectCopy(List<String> roots) {

  private static final String MAIN = "src/main/java/";
  private static final List<String> OWN = List.of("src/", "docs/", "worked-examples/", "findings/");

  /** By where its formula class lies in the project. */
  private static final Map<String, FormulaExercise> FORMULAS =
      Exercises.all().stream()
          .collect(
              Collectors.toMap(
                  exercise -> MAIN + exercise.formula().getName().replace('.', '/') + ".java",
                  Function.identity()));

  /** Those that have both the project's file for Maven and its sources. */
  static ProjectCopy in(Set<String> paths) {
    return new ProjectCopy(
        paths.stream()
            .filter(path -> place(path) >= 0)
            .map(path -> path.substring(0, place(path)))
            .distinct()
            .filter(root -> paths.contains(root + "pom.xml"))
            .toList());
  }

  /** Many zips list no folders, so a folder is known by what lies in it; −1 for none. */
  private static int place(String path) {
    return ("/" + path).indexOf("/" + MAIN + "chainrule/");
  }

  /** Whether a student wrote it, as far as can be told. */
  boolean isTheStudents(Source source) {
    return roots.stream()
        .filter(root -> source.path().startsWith(root))
        .allMatch(root -> isTheStudents(source, root));
  }

  private static boolean isTheStudents(Source source, String root) {
    String path = source.path().substring(root.length());
    FormulaExercise exercise = FORMULAS.get(path);
    if (exercise != null) {
      return !source.content().equals(Skeleton.reference(exercise).strip());
    }
    return OWN.stream().noneMatch(path::startsWith);
  }
}
