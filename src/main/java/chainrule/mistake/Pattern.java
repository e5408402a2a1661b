package chainrule.mistake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What can be said of an answer's results though nothing is known that computes them. */
record Pattern(Question question, List<Trial> trials) {

  private static final int ENOUGH = 3;

  /** The first pattern that holds on all inputs, as parts of a likeness; else none. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    if (always(trial -> isAll(trial.got(), 0)) && !always(trial -> isAll(trial.right, 0))) {
      parts.add(generic("0 for every input", "Is the result written down, but never computed?"));
    } else if (always(trial -> hasNaN(trial.got()))) {
      parts.add(
          generic("NaN for every input", "Something is 0/0, ∞ − ∞ or the log of a negative."));
    } else if (always(trial -> trial.got().agrees(trials.get(0).got())) && trials.size() > ENOUGH) {
      parts.add(generic("one result for every input", "The result does not depend on the input."));
    } else if (rightExactly(trial -> !trial.far)) {
      parts.add(
          generic("the right result except far out", "Something overflows, or is rounded away."));
    } else if (fewDigits()) {
      parts.add(
          generic(
              "the right result to a few digits only",
              "Is a constant rounded, a float used, or a slope taken as a difference quotient?"));
    } else {
      bySize(parts);
      bySign(parts);
      byEntry(parts);
    }
    return parts.isEmpty() ? parts : parts.subList(0, 1);
  }

  private static Part generic(String name, String says) {
    return Part.generic(name, says, Part.ODD);
  }

  private boolean always(Predicate<Trial> holds) {
    return trials.stream().allMatch(holds);
  }

  /** Right there and wrong everywhere else, and there is enough of both. */
  private boolean rightExactly(Predicate<Trial> there) {
    long right = trials.stream().filter(there).count();
    return right >= ENOUGH
        && trials.size() - right >= ENOUGH
        && always(trial -> trial.isRight() == there.test(trial));
  }

  private boolean fewDigits() {
    List<Trial> near = trials.stream().filter(trial -> !trial.far).toList();
    return near.stream().allMatch(trial -> trial.got().agrees(trial.right, 1e-3))
        && near.stream().filter(trial -> !trial.isRight()).count() * 2 > near.size();
  }

  private void bySize(List<Part> parts) {
    for (Size size : Size.of(trials)) {
      if (rightExactly(trial -> size.at(trial) == 1)) {
        parts.add(
            generic(
                "the right result only where %s is 1".formatted(size.name()),
                "Is one element looked at where there are more?"));
      }
    }
  }

  private void bySign(List<Part> parts) {
    Class<?>[] types = question.formula().getParameterTypes();
    for (int k = 0; k < types.length; k++) {
      if (types[k] == double.class) {
        int argument = k;
        String name = question.formula().getParameters()[k].getName();
        Predicate<Trial> positive = trial -> (double) trial.arguments()[argument] > 0;
        if (rightExactly(positive)) {
          parts.add(generic("the right result only for positive " + name, "What of the others?"));
        } else if (rightExactly(positive.negate())) {
          parts.add(generic("a wrong result for positive " + name, "The others are right."));
        }
      }
    }
  }

  private void byEntry(List<Part> parts) {
    if (always(trial -> sorted(trial.got()).agrees(sorted(trial.right)))) {
      parts.add(generic("the right entries in another order", "Each entry is there, elsewhere."));
    } else if (always(trial -> differOnly(trial, 0))) {
      parts.add(generic("a wrong first entry", "All other entries are right."));
    } else if (always(trial -> differOnly(trial, trial.right.numbers().length - 1))) {
      parts.add(generic("a wrong last entry", "All other entries are right."));
    }
  }

  private boolean differOnly(Trial trial, int entry) {
    int n = trial.right.numbers().length;
    if (n != trial.got().numbers().length || n == 0) {
      return false;
    }
    double[] mended = trial.got().numbers().clone();
    mended[entry] = trial.right.numbers()[entry];
    return trials.stream().anyMatch(any -> any.right.numbers().length > 2)
        && trial.got().with(mended).agrees(trial.right);
  }

  private static Outcome sorted(Outcome outcome) {
    double[] numbers = outcome.numbers().clone();
    Arrays.sort(numbers);
    return outcome.with(numbers);
  }

  private static boolean isAll(Outcome outcome, double value) {
    return outcome.numbers().length > 0
        && Arrays.stream(outcome.numbers()).allMatch(number -> number == value);
  }

  private static boolean hasNaN(Outcome outcome) {
    return Arrays.stream(outcome.numbers()).anyMatch(Double::isNaN);
  }
}
