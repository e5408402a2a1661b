package chainrule.grader.diagnosis;

import chainrule.grader.question.Outcome;
import chainrule.grader.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What can be said about wrong results when no hypothesis explains them. */
record ResultPattern(Question question, List<Trial> trials) {

  private static final int ENOUGH = 3;

  /** The first that holds on all inputs; else none. */
  static List<Explanation> first(Question question, List<Trial> trials) {
    if (question.summary().isPresent()) {
      return List.of();
    }
    ResultPattern pattern = new ResultPattern(question, trials);
    return Stream.of(
            pattern.always(),
            LostDigits.of(question, trials),
            pattern.farOut(),
            EarlyEnd.of(question),
            WrongEntries.of(question, trials),
            Region.of(question, trials))
        .flatMap(List::stream)
        .filter(explanation -> explanation.agreesWith(trials))
        .limit(1)
        .toList();
  }

  /** What is as good as right, but for some digits that no order of operations accounts for. */
  static List<Explanation> inTheLastDigits(Question question, List<Trial> trials) {
    return question.summary().isPresent()
        ? List.of()
        : LostDigits.of(question, trials).stream()
            .filter(explanation -> explanation.agreesWith(trials))
            .limit(1)
            .toList();
  }

  /** What is wrong with every result. */
  private List<Explanation> always() {
    List<Explanation> found = new ArrayList<>();
    found.add(
        Explanation.of(
            "0 for every input",
            "Is the result never computed, or is there an integer division in it? 1 / 2 is 0.",
            Trial::isZero));
    found.add(
        Explanation.of(
            "NaN for every input",
            "Something is 0/0, ∞ − ∞ or the logarithm of a negative number.",
            trial -> trial.got().has(Double::isNaN)));
    if (trials.stream().allMatch(trial -> trial.right.numbers().length > 0)) {
      found.add(
          Explanation.of(
              "an array that is never filled",
              "It is returned as it was made: empty, or with null in place of its rows.",
              trial -> trial.got().isEmptyArray()));
    }
    found.add(
        Explanation.of(
            "null for every input",
            "Is the array returned that was filled?",
            trial -> trial.got().shape().equals("null")));
    found.addAll(constant());
    return found;
  }

  private List<Explanation> constant() {
    if (trials.size() <= ENOUGH || trials.get(0).got().isException()) {
      return List.of();
    }
    Outcome one = trials.get(0).got();
    return List.of(
        Explanation.of(
            "one result for every input",
            "The result does not depend on the input.",
            trial -> trial.got().agrees(one)));
  }

  private List<Explanation> farOut() {
    if (trials.stream().filter(trial -> !trial.far).count() <= ENOUGH) {
      return List.of();
    }
    Predicate<Trial> isFinite = trial -> !trial.got().has(number -> !Double.isFinite(number));
    boolean overflows = trials.stream().filter(trial -> !trial.isRight()).noneMatch(isFinite);
    return List.of(
        Explanation.of(
            "the right result except far out",
            overflows
                ? "For large inputs something overflows, and ∞ or NaN comes out."
                : "For large inputs something overflows, or is rounded away.",
            trial -> trial.isRight() || trial.far));
  }
}
