package chainrule.grader.diagnosis;

import chainrule.grader.question.FormulaParameter;
import chainrule.grader.question.Outcome;
import chainrule.grader.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/**
 * The right result combined with an argument that does not belong there: multiplied by it, or plus
 * it.
 */
enum StrayArguments {
  MULTIPLIED("multiplied by %s once too often", "The result is the right one times %s.") {
    @Override
    double of(double right, double argument) {
      return right * argument;
    }
  },
  DIVIDED("divided by %s once too often", "The result is the right one over %s.") {
    @Override
    double of(double right, double argument) {
      return right / argument;
    }
  },
  TIMES_THE_REST(
      "multiplied by 1 − %s once too often", "The result is the right one times 1 − %s.") {
    @Override
    double of(double right, double argument) {
      return right * (1 - argument);
    }
  },
  OVER_THE_REST("divided by 1 − %s once too often", "The result is the right one over 1 − %s.") {
    @Override
    double of(double right, double argument) {
      return right / (1 - argument);
    }
  },
  ADDED("%s added", "The result is the right one plus %s.") {
    @Override
    double of(double right, double argument) {
      return right + argument;
    }
  },
  TAKEN_OFF("%s subtracted", "The result is the right one minus %s.") {
    @Override
    double of(double right, double argument) {
      return right - argument;
    }
  },
  TAKEN_FROM("%s minus the result", "The result alone is asked for, not what it leaves of %s.") {
    @Override
    double of(double right, double argument) {
      return argument - right;
    }
  },
  TWICE_AS_FAR(
      "a step from %s twice as long", "It goes from %s in the right direction, twice as far.") {
    @Override
    double of(double right, double argument) {
      return 2 * right - argument;
    }
  },
  HALF_AS_FAR(
      "a step from %s half as long", "It goes from %s in the right direction, half as far.") {
    @Override
    double of(double right, double argument) {
      return (right + argument) / 2;
    }
  };

  private final String name;
  private final String says;

  StrayArguments(String name, String says) {
    this.name = name;
    this.says = says;
  }

  abstract double of(double right, double argument);

  /** To say how far it goes is plainer than what counts twice; what is added may be that. */
  private int cost() {
    return switch (this) {
      case TWICE_AS_FAR, HALF_AS_FAR -> Flaw.GENERIC - 1;
      case ADDED -> Flaw.GENERIC + 1;
      default -> Flaw.GENERIC;
    };
  }

  /** Of a number with each entry, or of an array with the entries beside it. */
  static List<Hypothesis> of(Question question) {
    List<Hypothesis> found = new ArrayList<>();
    Class<?> result = question.formula().getReturnType();
    for (FormulaParameter argument : question.parameters()) {
      for (StrayArguments one : values()) {
        boolean isNumberForAll = argument.isNumber() && one.compareTo(OVER_THE_REST) <= 0;
        if (isNumberForAll || argument.type() == result) {
          String name = argument.name();
          Flaw flaw = Flaw.generic(one.name.formatted(name), one.says.formatted(name), one.cost());
          found.add(
              Hypothesis.of(flaw, trial -> joined(trial.right, trial.given(argument), one::of)));
        }
      }
    }
    return found;
  }

  private static Outcome joined(Outcome right, Object argument, DoubleBinaryOperator operation) {
    double[] numbers = Outcome.of(argument).numbers();
    if (numbers.length != 1 && numbers.length != right.numbers().length) {
      return Outcome.NONE;
    }
    double[] joined = new double[right.numbers().length];
    for (int i = 0; i < joined.length; i++) {
      double other = numbers.length == 1 ? numbers[0] : numbers[i];
      joined[i] = operation.applyAsDouble(right.numbers()[i], other);
    }
    return right.with(joined);
  }
}
