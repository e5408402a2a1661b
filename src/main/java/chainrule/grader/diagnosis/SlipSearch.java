package chainrule.grader.diagnosis;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.question.Library;
import chainrule.grader.question.Question;
import chainrule.grader.slip.KnownSlip;
import chainrule.grader.slip.Slip;
import chainrule.grader.slip.Slips;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for a slip of the hand in the formula that an answer may have made. */
final class SlipSearch {

  private SlipSearch() {}

  /**
   * The plainest one that explains all results; else one that does up to a factor. Another form of
   * the formula is only looked at if the reference has no such slip.
   */
  static List<Hypothesis> of(Question question, List<Trial> given) {
    List<Trial> trials = smallLast(given);
    List<Hypothesis> tried = new ArrayList<>();
    for (Class<?> form : Slips.forms(question.exercise().formula())) {
      for (Hypothesis made : hypotheses(question, slips(form))) {
        if (made.explains(trials)) {
          return List.of(made);
        }
        tried.add(made);
      }
    }
    List<List<Factor>> lengths = Factor.lengths(trials);
    Optional<Hypothesis> scaled =
        tried.stream()
            .flatMap(made -> Scale.fit(made, trials, lengths, false).stream())
            .findFirst();
    return scaled.isPresent() ? scaled.stream().toList() : pairs(question, trials);
  }

  /** A small input comes first, which is the end of the list: most slips fail there already. */
  private static List<Trial> smallLast(List<Trial> trials) {
    List<Trial> sorted = new ArrayList<>(trials);
    trials.stream()
        .filter(trial -> !trial.far && !trial.isRight() && !trial.isZero())
        .max(
            Comparator.comparing((Trial trial) -> trial.right.numbers().length > 1)
                .thenComparing(trial -> -trial.shown().length()))
        .ifPresent(
            small -> {
              sorted.remove(small);
              sorted.add(small);
            });
    return sorted;
  }

  private static List<Hypothesis> pairs(Question question, List<Trial> trials) {
    for (Class<?> form : Slips.forms(question.exercise().formula())) {
      Slips slips = slips(form);
      List<Slip> own = slips.own(question.formula().getName());
      Optional<Hypothesis> pair =
          SlippedFormula.of(question, slips)
              .flatMap(formula -> new SlipPairs(formula, trials).of(own));
      if (pair.isPresent()) {
        return List.of(pair.get());
      }
    }
    return List.of();
  }

  private static List<Hypothesis> hypotheses(Question question, Slips slips) {
    return SlippedFormula.of(question, slips).stream()
        .flatMap(formula -> slips.in(question.formula().getName()).stream().map(formula::with))
        .toList();
  }

  /** The slips in one form, in which also known mistakes of what it calls are made. */
  static Slips slips(Class<?> form) {
    return Slips.of(form, SlipSearch::known);
  }

  private static List<KnownSlip> known(String formula) {
    return Exercises.named(formula.substring(formula.lastIndexOf('.') + 1))
        .filter(exercise -> exercise.formula().getName().equals(formula))
        .map(Library::mistakes)
        .orElse(List.of())
        .stream()
        .filter(known -> !known.isConvention())
        .map(
            known ->
                new KnownSlip(
                    known.about().in(),
                    known.method(),
                    known.constant(),
                    known.about().name(),
                    known.about().says()))
        .toList();
  }
}
