package chainrule.grader.diagnosis;

import chainrule.grader.question.FormulaParameter;
import chainrule.grader.question.Outcome;
import chainrule.grader.question.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/** Results of which some entries are right. */
final class WrongEntries {

  private static final int FEW = 3;

  private WrongEntries() {}

  static List<Explanation> of(Question question, List<Trial> trials) {
    List<Explanation> found = new ArrayList<>();
    if (trials.stream().noneMatch(trial -> trial.right.numbers().length >= FEW)) {
      return found;
    }
    found.add(
        Explanation.of(
            "the right entries in another order",
            "All entries are there, in other places.",
            trial -> trial.got().sorted().agrees(trial.right.sorted())));
    for (EntryPlace place : EntryPlace.all()) {
      if (trials.stream().filter(place::isTold).count() >= FEW) {
        place.factor(trials).ifPresent(factor -> found.add(place.times(factor)));
        found.add(Explanation.of(place.name(), place.says(), place::holds));
      }
    }
    found.addAll(byArgument(question, trials));
    return found;
  }

  /** Where an argument goes with the result, entry by entry. */
  private static List<Explanation> byArgument(Question question, List<Trial> trials) {
    List<Explanation> found = new ArrayList<>();
    for (FormulaParameter argument : question.parameters()) {
      if (argument.type().isArray()
          && trials.stream().allMatch(trial -> isAlongside(trial, argument))) {
        found.addAll(only("positive", x -> x > 0, argument, trials));
        found.addAll(only("negative", x -> x < 0, argument, trials));
        found.addAll(only("0", x -> x == 0, argument, trials));
        found.addAll(only("not 0", x -> x != 0, argument, trials));
      }
    }
    return found;
  }

  private static boolean isAlongside(Trial trial, FormulaParameter argument) {
    int n = trial.right.numbers().length;
    return trial.got().shape().equals(trial.right.shape())
        && Outcome.of(trial.given(argument)).numbers().length == n;
  }

  private static List<Explanation> only(
      String what, DoublePredicate holds, FormulaParameter argument, List<Trial> trials) {
    long inside = trials.stream().mapToLong(trial -> count(trial, argument, holds)).sum();
    long outside = trials.stream().mapToLong(trial -> count(trial, argument, holds.negate())).sum();
    if (inside < FEW || outside < FEW) {
      return List.of();
    }
    return List.of(
        Explanation.of(
            "right entries only where %s is %s".formatted(argument.name(), what),
            "What about the other entries?",
            trial -> isAlongside(trial, argument) && areRightOnlyThere(trial, argument, holds)));
  }

  private static long count(Trial trial, FormulaParameter argument, DoublePredicate holds) {
    return Arrays.stream(Outcome.of(trial.given(argument)).numbers()).filter(holds).count();
  }

  private static boolean areRightOnlyThere(
      Trial trial, FormulaParameter argument, DoublePredicate holds) {
    double[] numbers = Outcome.of(trial.given(argument)).numbers();
    return IntStream.range(0, numbers.length)
        .allMatch(i -> trial.got().agreesAt(i, trial.right) == holds.test(numbers[i]));
  }
}
