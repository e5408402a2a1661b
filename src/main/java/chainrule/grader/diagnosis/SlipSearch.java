package chainrule.grader.diagnosis;

import chainrule.grader.exercise.Exercises;
import chainrule.grader.slip.KnownSlip;
import chainrule.grader.slip.Slip;
import chainrule.grader.slip.Slips;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks for a slip of the hand in the formula that an answer may have made. */
final class SlipSearch {

  private SlipSearch() {}

  /** The plainest one that explains all results; else those that do up to a factor. */
  static List<Hypothesis> of(Question question, List<Trial> trials) {
    List<Hypothesis> made = hypotheses(question);
    Optional<Hypothesis> plainest = made.stream().filter(one -> one.explains(trials)).findFirst();
    return plainest
        .map(List::of)
        .orElseGet(
            () ->
                made.stream()
                    .flatMap(one -> Scale.fit(one, trials, false).stream())
                    .limit(1)
                    .toList());
  }

  private static List<Hypothesis> hypotheses(Question question) {
    List<Hypothesis> all = new ArrayList<>();
    for (Slips slips : forms(question)) {
      SlippedFormula.of(question, slips)
          .ifPresent(
              formula -> {
                for (Slip slip : slips.in(question.formula().getName())) {
                  all.add(formula.with(slip));
                }
              });
    }
    return all;
  }

  /** The formula and its other forms, in which also known mistakes of what they call are made. */
  static List<Slips> forms(Question question) {
    return Slips.inAllForms(question.exercise().formula(), SlipSearch::known);
  }

  private static List<KnownSlip> known(String formula) {
    return Exercises.named(formula.substring(formula.lastIndexOf('.') + 1))
        .filter(exercise -> exercise.formula().getName().equals(formula))
        .map(Library::mistakes)
        .orElse(List.of())
        .stream()
        .filter(known -> !known.isConvention() && known.constant().isEmpty())
        .map(
            known ->
                new KnownSlip(
                    known.about().in(), known.method(), known.about().name(), known.about().says()))
        .toList();
  }
}
