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
 * A copy of this project in a submission: its own files are nobody's answers. What a student put in
 * the place of a formula is one, if it differs from the formula.
 *
 * @param root the path of its folder with a slash at the end, which is empty if it is the whole
 *     submission; null if there is no copy
 */
record ProjectCopy(String root) {

  private static final String MAIN = "src/main/java/";

  /** A zip need not have its folders among its entries. */
  private static final String PACKAGE = MAIN + "chainrule/";

  private static final List<String> OWN = List.of("src/", "docs/", "worked-examples/", "findings/");

  /** By where its formula class lies in the project. */
  private static final Map<String, FormulaExercise> FORMULAS =
      Exercises.all().stream()
          .collect(
              Collectors.toMap(
                  exercise -> MAIN + exercise.formula().getName().replace('.', '/') + ".java",
                  Function.identity()));

  /** The copy that lies nearest to the top. */
  static ProjectCopy in(Set<String> paths) {
    Set<String> withSources =
        paths.stream()
            .filter(path -> path.contains(PACKAGE))
            .map(path -> path.substring(0, path.indexOf(PACKAGE)))
            .collect(Collectors.toSet());
    return new ProjectCopy(
        paths.stream()
            .filter(path -> path.equals("pom.xml") || path.endsWith("/pom.xml"))
            .map(ProjectCopy::root)
            .filter(withSources::contains)
            .min((a, b) -> a.length() - b.length())
            .orElse(null));
  }

  private static String root(String pom) {
    return pom.substring(0, pom.length() - "pom.xml".length());
  }

  /** Whether a student wrote it, as far as can be told. */
  boolean isTheStudents(Source source) {
    if (root == null || !source.path().startsWith(root)) {
      return true;
    }
    String path = source.path().substring(root.length());
    FormulaExercise exercise = FORMULAS.get(path);
    if (exercise != null) {
      return !source.content().equals(Skeleton.reference(exercise).strip());
    }
    return OWN.stream().noneMatch(path::startsWith);
  }
}
