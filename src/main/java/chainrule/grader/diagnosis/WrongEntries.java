package chainrule.grader.diagnosis;

import chainrule.grader.question.FormulaParameter;
import chainrule.grader.question.Outcome;
import chainrule.grader.question.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/** Results of which some entries are right. */
final class WrongEntries {

  private static final int FEW = 3;

  private WrongEntries() {}

  /**
   * Which entries of a result are wrong: tells for an outcome and an index in it.
   *
   * @param name what it is called
   * @param where may follow what is wrong there
   * @param says a sentence about it
   * @param isWrong whether this entry is one of the wrong ones
   */
  private record Place(
      String name, String where, String says, BiPredicate<Outcome, Integer> isWrong) {

    /** Wrong there, though other entries are there that could be wrong. */
    boolean isTold(Trial trial) {
      int n = trial.right.numbers().length;
      return !trial.isRight()
          && IntStream.range(0, n).anyMatch(i -> !isWrong.test(trial.right, i))
          && IntStream.range(0, n).anyMatch(i -> isWrong.test(trial.right, i));
    }

    /** Off by one plain factor there, if it is. */
    Optional<Factor> factor(List<Trial> trials) {
      Trial told = trials.stream().filter(t -> !t.far && isTold(t)).findFirst().orElse(null);
      if (told == null || !told.got().shape().equals(told.right.shape())) {
        return Optional.empty();
      }
      double[] right = told.right.numbers();
      double ratio =
          IntStream.range(0, right.length)
              .filter(i -> isWrong.test(told.right, i) && right[i] != 0)
              .mapToDouble(i -> told.got().numbers()[i] / right[i])
              .findFirst()
              .orElse(1);
      double nice = Factor.nice(ratio);
      List<Factor> made = Factor.isNice(nice) ? Factor.constants(nice) : List.of();
      return made.size() == 1 ? Optional.of(made.get(0)) : Optional.empty();
    }

    Explanation times(Factor factor) {
      return Explanation.of(
          factor.flaw().name() + " " + where, says, trial -> isTimes(trial, factor));
    }

    private boolean isTimes(Trial trial, Factor factor) {
      double[] off = trial.right.numbers().clone();
      for (int i = 0; i < off.length; i++) {
        off[i] *= isWrong.test(trial.right, i) ? factor.at(trial) : 1;
      }
      return trial.right.with(off).agrees(trial.got());
    }

    /** Right in all other entries. */
    boolean holds(Trial trial) {
      if (!trial.got().shape().equals(trial.right.shape())) {
        return false;
      }
      double[] mended = trial.got().numbers().clone();
      for (int i = 0; i < mended.length; i++) {
        mended[i] = isWrong.test(trial.right, i) ? trial.right.numbers()[i] : mended[i];
      }
      return trial.got().with(mended).agrees(trial.right);
    }
  }

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
    for (Place place : places()) {
      if (trials.stream().filter(place::isTold).count() >= FEW) {
        place.factor(trials).ifPresent(factor -> found.add(place.times(factor)));
        found.add(Explanation.of(place.name, place.says, place::holds));
      }
    }
    found.addAll(byArgument(question, trials));
    return found;
  }

  private static List<Place> places() {
    String rest = "All other entries are right.";
    List<Place> places = new ArrayList<>();
    places.add(new Place("a wrong first entry", "in the first entry", rest, (r, i) -> i == 0));
    places.add(
        new Place(
            "a wrong last entry",
            "in the last entry",
            rest,
            (r, i) -> i == r.numbers().length - 1));
    for (int k = 1; k <= FEW; k++) {
      int wrong = k;
      places.add(
          new Place(
              "a wrong entry at index " + k,
              "in the entry at index " + k,
              rest,
              (r, i) -> i == wrong));
    }
    places.add(
        new Place(
            "wrong entries on the diagonal", "on the diagonal", rest, WrongEntries::isOnDiagonal));
    places.add(
        new Place(
            "wrong entries off the diagonal",
            "off the diagonal",
            "On the diagonal all is right.",
            (r, i) -> r.rows() > 0 && !isOnDiagonal(r, i)));
    places.add(
        new Place(
            "a wrong first row",
            "in the first row",
            "All other rows are right.",
            (r, i) -> row(r, i) == 0));
    places.add(
        new Place(
            "a wrong last row",
            "in the last row",
            "All other rows are right.",
            (r, i) -> r.rows() > 0 && row(r, i) == r.rows() - 1));
    return places;
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
            "What of the other entries?",
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

  private static int columns(Outcome outcome) {
    return outcome.rows() == 0 ? 0 : outcome.numbers().length / outcome.rows();
  }

  private static boolean isOnDiagonal(Outcome outcome, int i) {
    return columns(outcome) > 0 && i / columns(outcome) == i % columns(outcome);
  }

  private static int row(Outcome outcome, int i) {
    return columns(outcome) == 0 ? -1 : i / columns(outcome);
  }
}
