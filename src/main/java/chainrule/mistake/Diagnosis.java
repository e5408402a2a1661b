package chainrule.mistake;

import chainrule.exercise.FormulaExercise;
import chainrule.exercise.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Says which mistake a wrong answer looks like: draws fresh inputs, has them answered, and looks
 * for a known mistake, or a plain relation to the right result, or two of these together, that
 * explain every single result. What explains only most of them is not told.
 */
public final class Diagnosis {

  private static final int SEPARATING = 100;
  private static final int ROUNDS = 3;
  private static final int MOST_NAMES = 2;

  /** Static methods only. */
  private Diagnosis() {}

  /**
   * Looks at one method of an answer, by calling it; who does not trust it limits the time.
   *
   * @param exercise what was asked
   * @param task the task that the answer got wrong
   * @param written the student's class, from whatever loader; its loader has to find the library of
   *     mistakes too, whose inputs are then of the types that the student's class knows
   * @param seed where the inputs come from: the same seed, the same words
   * @return what it looks like: one likeness, two if no input tells them apart, none if nothing
   *     explains it or nothing is wrong
   */
  public static List<Likeness> of(
      FormulaExercise exercise, Task task, Class<?> written, long seed) {
    List<Likeness> all = new ArrayList<>();
    for (Question question : Library.questions(exercise, task.method())) {
      try {
        all.addAll(of(Answer.of(question, written), seed));
      } catch (ReflectiveOperationException e) {
        continue; // the method is missing, which the tests have said already
      }
    }
    return all.stream().distinct().toList();
  }

  static List<Likeness> of(Answer answer, long seed) {
    List<Trial> trials = Trial.of(answer, seed);
    if (trials.stream().allMatch(Trial::isRight)) {
      return List.of();
    }
    List<Hypothesis> simplest = separated(answer, trials, new Random(~seed));
    if (!simplest.isEmpty()) {
      return simplest.stream()
          .limit(MOST_NAMES)
          .map(hypothesis -> Likeness.of(hypothesis.parts, smallest(trials)))
          .toList();
    }
    List<Part> pattern = new Pattern(answer.question(), trials).parts();
    return pattern.isEmpty()
        ? brokenFarOut(answer, trials)
        : List.of(Likeness.of(pattern, smallest(trials)));
  }

  /** Where several explain all, looks for inputs on which they differ, and asks again. */
  private static List<Hypothesis> separated(Answer answer, List<Trial> trials, Random seeds) {
    List<Hypothesis> simplest = Search.simplest(answer.question(), trials);
    for (int round = 0; round < ROUNDS && simplest.size() > 1; round++) {
      for (int i = 0; i < SEPARATING; i++) {
        Trial trial = Trial.unanswered(answer.question(), seeds);
        Outcome one = simplest.get(0).at(trial);
        if (!simplest.stream().allMatch(other -> other.at(trial).agrees(one))) {
          trial.put(answer);
          trials.add(trial);
          break;
        }
      }
      simplest = Search.simplest(answer.question(), trials);
    }
    return simplest;
  }

  /** A mistake that explains all but the far inputs, where something breaks on top of it. */
  private static List<Likeness> brokenFarOut(Answer answer, List<Trial> trials) {
    List<Trial> near = trials.stream().filter(trial -> !trial.far).toList();
    if (near.size() == trials.size() || near.stream().allMatch(Trial::isRight)) {
      return List.of();
    }
    List<Hypothesis> simplest = separated(answer, new ArrayList<>(near), new Random(seedOf(near)));
    Part broken =
        Part.generic(
            "another result far out", "Far out, something overflows or is lost.", Part.SIMPLE);
    return simplest.stream()
        .limit(MOST_NAMES)
        .map(
            hypothesis ->
                Likeness.of(
                    Stream.concat(hypothesis.parts.stream(), Stream.of(broken)).toList(),
                    smallest(near)))
        .toList();
  }

  private static long seedOf(List<Trial> trials) {
    return trials.get(0).seed;
  }

  /** The shortest input at which the answer is wrong. */
  private static Trial smallest(List<Trial> trials) {
    return trials.stream()
        .filter(trial -> !trial.isRight())
        .min(
            Comparator.comparing((Trial trial) -> trial.far)
                .thenComparing(trial -> trial.shown().length()))
        .orElseThrow();
  }
}
