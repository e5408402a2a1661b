package chainrule.grader.diagnosis;

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
    for (Slips slips : Slips.inAllForms(question.exercise().formula())) {
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
}
