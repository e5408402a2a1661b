package chainrule.grader.diagnosis;

import chainrule.grader.question.FormulaParameter;
import chainrule.grader.question.Question;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The right formula, whose loops run over its arguments wrongly: they begin or end one too early or
 * too late, take the neighbour of each entry, or one half of a matrix for both.
 */
final class ShortLoops {

  private static final int COST = Flaw.GENERIC + 1;

  private ShortLoops() {}

  /** One argument, or two side by side. */
  static List<Substitution> of(Question question) {
    List<Substitution> all = new ArrayList<>();
    for (FormulaParameter one : question.parameters()) {
      if (one.isMatrix()) {
        all.add(mirrored(one, "upper", (i, j) -> i > j));
        all.add(mirrored(one, "lower", (i, j) -> i < j));
      }
      if (one.isVector()) {
        all.add(shifted(one, "Entry i takes the place of entry i − 1.", 1));
        all.add(shifted(one, "Entry i takes the place of entry i + 1.", -1));
      }
      if (one.isVector() || one.isMatrix()) {
        all.addAll(shortLoops(one.name(), List.of(one)));
        for (FormulaParameter other : one.laterAlike(question.parameters())) {
          all.addAll(shortLoops(one.name() + " and " + other.name(), List.of(one, other)));
        }
      }
    }
    return all;
  }

  /** One half of a square matrix in place of the other. */
  private static Substitution mirrored(
      FormulaParameter one, String half, BiPredicate<Integer, Integer> isOther) {
    return new Substitution(
        Flaw.generic(
            "%s taken for symmetric, from its %s half".formatted(one.name(), half),
            "Both halves of %s count, each with its own values.".formatted(one.name()),
            COST),
        arguments -> {
          double[][] matrix = (double[][]) arguments[one.index()];
          for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix.length && matrix[i].length == matrix.length; j++) {
              matrix[i][j] = isOther.test(i, j) ? matrix[j][i] : matrix[i][j];
            }
          }
        });
  }

  /** Entries in place of others; after the last one comes the first. */
  private static Substitution shifted(FormulaParameter one, String says, int by) {
    return new Substitution(
        Flaw.generic(one.name() + " shifted by one", says, COST),
        arguments -> {
          double[] vector = (double[]) arguments[one.index()];
          double[] before = vector.clone();
          for (int i = 0; i < vector.length; i++) {
            vector[i] = before[Math.floorMod(i + by, vector.length)];
          }
        });
  }

  private static List<Substitution> shortLoops(String names, List<FormulaParameter> arrays) {
    return List.of(
        shortLoop("the first of " + names + " left out", "Where does the loop begin?", arrays, 0),
        shortLoop("the last of " + names + " left out", "Where does the loop end?", arrays, 1));
  }

  /** Part 0 of an array is its first element, part 1 its last one. */
  private static Substitution shortLoop(
      String name, String asks, List<FormulaParameter> arrays, int part) {
    return new Substitution(
        Flaw.generic(name, asks, COST),
        arguments -> {
          for (FormulaParameter one : arrays) {
            Object array = arguments[one.index()];
            int element = part * (Array.getLength(array) - 1);
            Array.set(array, element, Substitution.zeroed(Array.get(array, element)));
          }
        });
  }
}
