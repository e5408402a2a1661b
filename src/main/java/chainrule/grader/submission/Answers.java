package chainrule.grader.submission;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.text.Plain;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which of the files of a submission are its answers. Of two that differ none is guessed. */
final class Answers {

  private final SortedMap<String, String> sources = new TreeMap<>();
  private final SortedMap<String, String> problems = new TreeMap<>();
  private final List<String> notes = new ArrayList<>();
  private final Set<Source> used = new HashSet<>();
  private final List<Source> candidates;

  private Answers(List<Source> candidates) {
    this.candidates = candidates;
  }

  /**
   * Chooses.
   *
   * @param sources the files that may be answers
   * @param paths every path of the submission
   */
  static Answers among(List<Source> sources, Set<String> paths) {
    ProjectCopy copy = ProjectCopy.in(paths);
    List<Source> candidates = sources.stream().filter(copy::isTheStudents).toList();
    Answers answers = new Answers(candidates);
    if (candidates.size() < sources.size()) {
      answers.notes.add(
          "it is a copy of the project; what is the same as in the project was left out");
    }
    Exercises.all().forEach(answers::choose);
    return answers;
  }

  private void choose(FormulaExercise exercise) {
    List<Source> fitting =
        candidates.stream()
            .filter(source -> source.rank(exercise).isPresent())
            .sorted(Comparator.comparing((Source source) -> source.rank(exercise).orElseThrow()))
            .toList();
    if (fitting.isEmpty()) {
      return;
    }
    Source best = fitting.get(0);
    List<Source> alike =
        fitting.stream().filter(it -> it.rank(exercise).equals(best.rank(exercise))).toList();
    used.addAll(alike);
    List<Source> others =
        fitting.stream().filter(it -> !it.content().equals(best.content())).toList();
    alike.stream()
        .filter(others::contains)
        .findFirst()
        .ifPresentOrElse(
            other -> problems.put(exercise.name(), two(exercise, best, other)),
            () -> take(exercise, best, others));
  }

  private static String two(FormulaExercise exercise, Source best, Source other) {
    return "there are two different files for %s, %s and %s; keep one of them"
        .formatted(exercise.name(), Plain.line(best.path()), Plain.line(other.path()));
  }

  private void take(FormulaExercise exercise, Source source, List<Source> others) {
    String path = Plain.line(source.path());
    if (source.text() == null) {
      problems.put(exercise.name(), path + " is larger than a megabyte");
      return;
    }
    Optional<String> other = OtherFormat.in(source.text().text());
    if (other.isPresent()) {
      problems.put(exercise.name(), path + other.get());
      return;
    }
    sources.put(exercise.name(), source.text().text());
    if (!source.file().equals(exercise.name() + ".java")) {
      notes.add(path + " was taken for " + exercise.name() + ".java");
    }
    if (!source.text().note().isEmpty()) {
      notes.add(path + " " + source.text().note());
    }
    for (Source rest : others) {
      if (rest.rank(exercise).orElseThrow() < 4) {
        notes.add(Plain.line(rest.path()) + " does not count beside " + path);
      }
    }
  }

  SortedMap<String, String> sources() {
    return sources;
  }

  SortedMap<String, String> problems() {
    return problems;
  }

  List<String> notes() {
    return notes;
  }

  /** The paths of the files that were not taken. */
  List<String> others() {
    return candidates.stream().filter(it -> !used.contains(it)).map(Source::path).toList();
  }
}
