package chainrule.check;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * A derivative of the catalogue, checked at many points.
 *
 * @param formula what was checked
 * @param entries how many entries were compared, over all points
 * @param kinks how many of them stood on a kink
 * @param worst the entry of the worst verdict; among equals the one that uses up most of its bound
 * @param verdict the worst verdict of any point; not trustworthy if no entry anywhere had a slope
 */
public record FormulaCheck(
    Differentiable formula, int entries, int kinks, EntryCheck worst, Verdict verdict) {

  /**
   * Checks one derivative.
   *
   * @param formula an entry of the catalogue
   * @param tries at how many points, above 0
   * @param seed which points; the same seed, the same points
   * @return the verdict over all of them
   */
  public static FormulaCheck of(Differentiable formula, int tries, long seed) {
    return of(formula, tries, seed, inputs -> {});
  }

  /**
   * Checks one derivative, and tells how far it is.
   *
   * @param formula an entry of the catalogue, or a large problem of one's own
   * @param tries at how many points, above 0
   * @param seed which points; the same seed, the same points
   * @param progress hears after each input of a point how many of its inputs are done
   * @return the verdict over all of them
   */
  public static FormulaCheck of(
      Differentiable formula, int tries, long seed, IntConsumer progress) {
    return IntStream.range(0, tries)
        .parallel()
        .collect(
            Tally::new,
            (tally, attempt) ->
                tally.add(GradientCheck.of(formula.problem(seed, attempt), progress)),
            Tally::add)
        .of(formula);
  }

  /**
   * What shows that the verdict is not a good one.
   *
   * @return the worst entry, or that no slope was seen; empty if the verdict is good, or is about a
   *     function that could not be compared at some point
   */
  public String reason() {
    if (verdict.isGood() || worst == null) {
      return "";
    }
    if (!worst.verdict().isGood()) {
      return worst.toString();
    }
    return verdict == Verdict.NOT_TRUSTWORTHY ? "every slope was about zero" : "";
  }

  /** What is known after some of the points. */
  private static final class Tally {

    private int entries;
    private int kinks;
    private boolean flat = true;
    private EntryCheck worst;
    private Verdict verdict = Verdict.RIGHT;

    void add(GradientCheck check) {
      if (check.verdict() != Verdict.KINK) {
        verdict = verdict.or(check.verdict());
      }
      entries += check.entries().size();
      for (EntryCheck entry : check.entries()) {
        kinks += entry.verdict() == Verdict.KINK ? 1 : 0;
        flat &= entry.isAboutZero();
        worst = worse(worst, entry);
      }
    }

    /** What is known after some more, which come after these. */
    void add(Tally later) {
      verdict = verdict.or(later.verdict);
      entries += later.entries;
      kinks += later.kinks;
      flat &= later.flat;
      worst = worse(worst, later.worst);
    }

    FormulaCheck of(Differentiable formula) {
      boolean unseen = verdict == Verdict.RIGHT && flat;
      return new FormulaCheck(
          formula, entries, kinks, worst, unseen ? Verdict.NOT_TRUSTWORTHY : verdict);
    }
  }

  /** The worse of two, the first among equals; null is none. */
  private static EntryCheck worse(EntryCheck one, EntryCheck other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    boolean asGood =
        one.verdict() == other.verdict() || one.verdict().isGood() && other.verdict().isGood();
    boolean otherIsWorse =
        asGood
            ? Double.compare(other.share(), one.share()) > 0
            : one.verdict().or(other.verdict()) == other.verdict();
    return otherIsWorse ? other : one;
  }
}
