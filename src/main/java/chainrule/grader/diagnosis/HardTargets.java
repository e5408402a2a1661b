package chainrule.grader.diagnosis;

import chainrule.grader.question.FormulaParameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Soft targets, between 0 and 1, that are treated as hard ones: as 0 or 1, or as one class. */
final class HardTargets {

  private static final String BETWEEN =
      "A target may lie between 0 and 1, and its exact value counts.";

  private HardTargets() {}

  /** Of an argument, if its name says that it holds targets. */
  static List<Substitution> of(FormulaParameter argument) {
    String name = argument.name();
    int at = argument.index();
    List<Substitution> all = new ArrayList<>();
    if (!name.equals("target") && !name.equals("y")) {
      return all;
    }
    all.add(rounded(name + " rounded to 0 or 1", at, t -> t >= 0.5 ? 1 : 0));
    all.add(rounded(name + " rounded to 0 or 1", at, t -> t > 0.5 ? 1 : 0));
    all.add(rounded(name + " taken as 0 where it is not 1", at, t -> t == 1 ? 1 : 0));
    all.add(rounded(name + " taken as 1 where it is not 0", at, t -> t == 0 ? 0 : 1));
    if (argument.isVector()) {
      for (DoubleUnaryOperator kept : List.<DoubleUnaryOperator>of(t -> 1, t -> t)) {
        all.add(alone("the largest entry of " + name, at, HardTargets::largest, kept));
        String notZero = "entry of %s that is not 0".formatted(name);
        all.add(alone("the first " + notZero, at, HardTargets::first, kept));
        all.add(alone("the last " + notZero, at, HardTargets::last, kept));
      }
    }
    return all;
  }

  private static Substitution rounded(String name, int at, DoubleUnaryOperator f) {
    return Substitution.each(name, BETWEEN, at, f);
  }

  private static Substitution alone(
      String which, int at, ToIntFunction<double[]> place, DoubleUnaryOperator kept) {
    return new Substitution(
        Flaw.generic("only " + which, BETWEEN, Flaw.GENERIC),
        arguments -> {
          double[] target = (double[]) arguments[at];
          int only = place.applyAsInt(target);
          double entry = kept.applyAsDouble(target[only]);
          Arrays.fill(target, 0);
          target[only] = entry;
        });
  }

  private static int largest(double[] target) {
    return IntStream.range(0, target.length)
        .reduce(0, (best, i) -> target[i] > target[best] ? i : best);
  }

  private static int first(double[] target) {
    return IntStream.range(0, target.length).filter(i -> target[i] != 0).findFirst().orElse(0);
  }

  private static int last(double[] target) {
    return IntStream.range(0, target.length).filter(i -> target[i] != 0).max().orElse(0);
  }
}
