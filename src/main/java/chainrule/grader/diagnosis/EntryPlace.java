package chainrule.grader.diagnosis;

import chainrule.grader.question.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Some entries of a result, which may be the only wrong ones.
 *
 * @param name what it is called if they are wrong
 * @param where may follow what is wrong there
 * @param says a sentence about it
 * @param isWrong whether an entry, by its index in the outcome, is one of them
 */
record EntryPlace(String name, String where, String says, BiPredicate<Outcome, Integer> isWrong) {

  private static final String ALONE = "All other entries are right.";
  private static final String ALONE_IN_ROWS = "All other rows are right.";
  private static final int FIRST_ENTRIES = 3;

  /** All that are looked at, the plainest first. */
  static List<EntryPlace> all() {
    return Stream.of(entries(), ofMatrices()).flatMap(places -> places).toList();
  }

  private static Stream<EntryPlace> entries() {
    return Stream.concat(
        Stream.of(
            new EntryPlace("a wrong first entry", "in the first entry", ALONE, (r, i) -> i == 0),
            new EntryPlace(
                "a wrong last entry",
                "in the last entry",
                ALONE,
                (r, i) -> i == r.numbers().length - 1)),
        IntStream.rangeClosed(1, FIRST_ENTRIES).mapToObj(EntryPlace::at));
  }

  private static EntryPlace at(int index) {
    return new EntryPlace(
        "a wrong entry at index " + index,
        "in the entry at index " + index,
        ALONE,
        (r, i) -> i == index);
  }

  private static Stream<EntryPlace> ofMatrices() {
    return Stream.of(
        new EntryPlace(
            "wrong entries on the diagonal", "on the diagonal", ALONE, EntryPlace::isOnDiagonal),
        new EntryPlace(
            "wrong entries off the diagonal",
            "off the diagonal",
            "On the diagonal all is right.",
            (r, i) -> r.rows() > 0 && !isOnDiagonal(r, i)),
        new EntryPlace(
            "a wrong first row", "in the first row", ALONE_IN_ROWS, (r, i) -> row(r, i) == 0),
        new EntryPlace(
            "a wrong last row",
            "in the last row",
            ALONE_IN_ROWS,
            (r, i) -> r.rows() > 0 && row(r, i) == r.rows() - 1));
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
