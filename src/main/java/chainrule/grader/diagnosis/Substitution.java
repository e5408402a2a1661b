package chainrule.grader.diagnosis;

import java.lang.reflect.Array;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;

/**
 * A right formula that is given wrong arguments: one as if it were 0 or 1 or had the other sign, or
 * two exchanged.
 *
 * @param part what it is called
 * @param change changes the arguments
 */
record Substitution(Part part, Consumer<Object[]> change) {

  /** The same arguments, changed. */
  Object[] of(Object[] arguments) {
    change.accept(arguments);
    return arguments;
  }

  static List<Substitution> of(Question question) {
    List<Substitution> all = new ArrayList<>();
    Parameter[] parameters = question.formula().getParameters();
    for (int k = 0; k < parameters.length; k++) {
      if (isReal(parameters[k].getType())) {
        String name = parameters[k].getName();
        all.addAll(ofNumbers(name, k));
        all.addAll(Targets.of(name, k, parameters[k].getType()));
        if (parameters[k].getType() == double[].class) {
          all.add(stuckAtZero(name, k));
        }
        for (int other = k + 1; other < parameters.length; other++) {
          if (parameters[other].getType() == parameters[k].getType()) {
            all.add(exchanged(name + " and " + parameters[other].getName(), k, other));
          }
        }
      }
    }
    return all;
  }

  private static List<Substitution> ofNumbers(String name, int k) {
    String asIf = "It comes out as if ";
    return List.of(
        each(name + " left out", asIf + name + " were 0.", k, x -> 0),
        each(name + " taken as 1", asIf + name + " were 1.", k, x -> 1),
        each(name + " counted twice", "It counts as if it were twice as large.", k, x -> 2 * x),
        each(name + " with the other sign", asIf + name + " had the other sign.", k, x -> -x),
        each("the size of " + name, asIf + "no entry of " + name + " were negative.", k, Math::abs),
        each(
            Part.generic(
                name + " cut to whole numbers",
                "A cast to int drops what is behind the point: compute with doubles.",
                Part.GENERIC + 1),
            k,
            x -> (int) x));
  }

  private static Substitution stuckAtZero(String name, int k) {
    return new Substitution(
        Part.generic(
            "%s[0] for every entry".formatted(name),
            "Every entry of %s counts; is an index stuck at 0?".formatted(name),
            Part.GENERIC),
        arguments -> {
          double[] vector = (double[]) arguments[k];
          Arrays.fill(vector, vector.length == 0 ? 0 : vector[0]);
        });
  }

  private static Substitution exchanged(String both, int one, int other) {
    return new Substitution(
        Part.generic(
            both + " exchanged",
            "It comes out as if " + both + " had changed places.",
            Part.GENERIC),
        arguments -> {
          Object kept = arguments[one];
          arguments[one] = arguments[other];
          arguments[other] = kept;
        });
  }

  /** Loops that begin or end one too early or too late: one argument, or two side by side. */
  static List<Substitution> ofShortLoops(Question question) {
    List<Substitution> all = new ArrayList<>();
    Parameter[] parameters = question.formula().getParameters();
    for (int k = 0; k < parameters.length; k++) {
      if (parameters[k].getType() == double[][].class) {
        String name = parameters[k].getName();
        all.add(mirrored(name, "upper", k, (i, j) -> i > j));
        all.add(mirrored(name, "lower", k, (i, j) -> i < j));
      }
      if (parameters[k].getType() == double[].class) {
        String shifted = parameters[k].getName() + " shifted by one";
        all.add(turned(shifted, "Entry i comes in the place of entry i − 1.", k, 1));
        all.add(turned(shifted, "Entry i comes in the place of entry i + 1.", k, -1));
      }
      if (!parameters[k].getType().isArray() || !isReal(parameters[k].getType())) {
        continue;
      }
      String name = parameters[k].getName();
      all.addAll(shortLoops(name, List.of(k)));
      for (int with = k + 1; with < parameters.length; with++) {
        if (parameters[with].getType() == parameters[k].getType()) {
          String both = name + " and " + parameters[with].getName();
          all.addAll(shortLoops(both, List.of(k, with)));
        }
      }
    }
    return all;
  }

  /** One half of a square matrix in the place of the other. */
  private static Substitution mirrored(
      String name, String half, int at, BiPredicate<Integer, Integer> isOther) {
    return new Substitution(
        Part.generic(
            "%s taken for symmetric, from its %s half".formatted(name, half),
            "Both halves of %s count, each with what it is.".formatted(name),
            Part.GENERIC + 1),
        arguments -> {
          double[][] matrix = (double[][]) arguments[at];
          for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length && matrix[i].length == matrix.length; j++) {
              matrix[i][j] = isOther.test(i, j) ? matrix[j][i] : matrix[i][j];
            }
          }
        });
  }

  /** Entries in the place of others; after the last one comes the first. */
  private static Substitution turned(String name, String says, int at, int by) {
    return new Substitution(
        Part.generic(name, says, Part.GENERIC + 1),
        arguments -> {
          double[] vector = ((double[]) arguments[at]).clone();
          for (int i = 0; i < vector.length; i++) {
            ((double[]) arguments[at])[i] = vector[Math.floorMod(i + by, vector.length)];
          }
        });
  }

  private static List<Substitution> shortLoops(String names, List<Integer> places) {
    return List.of(
        shortLoop("the first of " + names + " left out", "Where does the loop begin?", places, 0),
        shortLoop("the last of " + names + " left out", "Where does the loop end?", places, 1));
  }

  /** Part 0 of an array is its first element, part 1 its last one. */
  private static Substitution shortLoop(String name, String asks, List<Integer> places, int part) {
    return new Substitution(
        Part.generic(name, asks, Part.GENERIC + 1),
        arguments -> {
          for (int place : places) {
            Object array = arguments[place];
            int element = part * (Array.getLength(array) - 1);
            Array.set(array, element, changed(Array.get(array, element), x -> 0));
          }
        });
  }

  /** The same arguments, with 0 for every number of one of them. */
  static Object[] zeroed(Object[] arguments, int at) {
    arguments[at] = changed(arguments[at], x -> 0);
    return arguments;
  }

  private static boolean isReal(Class<?> type) {
    return type == double.class || type == double[].class || type == double[][].class;
  }

  /** Every number of an argument as another one. */
  static Substitution each(String name, String says, int at, DoubleUnaryOperator f) {
    return each(Part.generic(name, says, Part.GENERIC), at, f);
  }

  private static Substitution each(Part part, int at, DoubleUnaryOperator f) {
    return new Substitution(part, arguments -> arguments[at] = changed(arguments[at], f));
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
