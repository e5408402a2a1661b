package chainrule.grader.diagnosis;

import chainrule.grader.question.FormulaParameter;
import chainrule.grader.question.Question;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;

/**
 * The right formula, applied to wrong arguments: one replaced by 0 or 1 or its negative, or two
 * exchanged.
 *
 * @param flaw what it is called
 * @param change changes the arguments
 */
record Substitution(Flaw flaw, Consumer<Object[]> change) {

  /** The same arguments, changed. */
  Object[] of(Object[] arguments) {
    change.accept(arguments);
    return arguments;
  }

  static List<Substitution> of(Question question) {
    List<Substitution> all = new ArrayList<>();
    for (FormulaParameter one : question.parameters()) {
      if (one.isReal()) {
        all.addAll(ofNumbers(one));
        all.addAll(HardTargets.of(one));
        if (one.isVector()) {
          all.add(stuckAtZero(one));
        }
        one.laterAlike(question.parameters()).forEach(other -> all.add(exchanged(one, other)));
      }
    }
    return all;
  }

  private static List<Substitution> ofNumbers(FormulaParameter one) {
    String name = one.name();
    int k = one.index();
    String asIf = "It comes out as if ";
    return List.of(
        each(name + " left out", asIf + name + " were 0.", k, x -> 0),
        each(name + " taken as 1", asIf + name + " were 1.", k, x -> 1),
        each(name + " counted twice", "It counts as if it were twice as large.", k, x -> 2 * x),
        each(name + " with the other sign", asIf + name + " had the other sign.", k, x -> -x),
        each("the size of " + name, asIf + "no entry of " + name + " were negative.", k, Math::abs),
        each(
            Flaw.generic(
                name + " cut to whole numbers",
                "A cast to int drops the decimals: compute with doubles.",
                Flaw.GENERIC + 1),
            k,
            x -> (int) x));
  }

  private static Substitution stuckAtZero(FormulaParameter one) {
    return new Substitution(
        Flaw.generic(
            "%s[0] for every entry".formatted(one.name()),
            "Every entry of %s counts; is an index stuck at 0?".formatted(one.name()),
            Flaw.GENERIC),
        arguments -> {
          double[] vector = (double[]) arguments[one.index()];
          Arrays.fill(vector, vector.length == 0 ? 0 : vector[0]);
        });
  }

  private static Substitution exchanged(FormulaParameter one, FormulaParameter other) {
    String both = one.name() + " and " + other.name();
    return new Substitution(
        Flaw.generic(
            both + " exchanged",
            "It comes out as if " + both + " had changed places.",
            Flaw.GENERIC),
        arguments -> {
          Object kept = arguments[one.index()];
          arguments[one.index()] = arguments[other.index()];
          arguments[other.index()] = kept;
        });
  }

  /** The same arguments, with 0 for every number of one of them. */
  static Object[] zeroed(Object[] arguments, FormulaParameter one) {
    arguments[one.index()] = zeroed(arguments[one.index()]);
    return arguments;
  }

  /** The same, with 0 for every number in it. */
  static Object zeroed(Object value) {
    return changed(value, x -> 0);
  }

  /** Every number of an argument as another one. */
  static Substitution each(String name, String says, int at, DoubleUnaryOperator f) {
    return each(Flaw.generic(name, says, Flaw.GENERIC), at, f);
  }

  private static Substitution each(Flaw flaw, int at, DoubleUnaryOperator f) {
    return new Substitution(flaw, arguments -> arguments[at] = changed(arguments[at], f));
  }

  private static Object changed(Object value, DoubleUnaryOperator f) {
    if (value instanceof Double number) {
      return f.applyAsDouble(number);
    }
    if (value instanceof double[] vector) {
      for (int i = 0; i < vector.length; i++) {
        vector[i] = f.applyAsDouble(vector[i]);
      }
    } else if (value instanceof double[][] matrix) {
      for (double[] row : matrix) {
        changed(row, f);
      }
    }
    return value;
  }
}
