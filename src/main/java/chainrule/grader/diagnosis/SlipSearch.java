package chainrule.grader.diagnosis;

import chainrule.grader.slip.Slip;
import chainrule.grader.slip.Slips;
import java.util.ArrayList;
import java.util.List;

/** Looks for a slip of the hand in the reference that an answer may have made. */
final class SlipSearch {

  private SlipSearch() {}

  /** The plainest one that explains all results, or nothing. */
  static List<Hypothesis> of(Question question, List<Trial> trials) {
    Slips slips = Slips.of(question.exercise().formula());
    SlippedFormula formula = SlippedFormula.of(question, slips);
    List<Hypothesis> scaled = new ArrayList<>();
    for (Slip slip : slips.in(question.formula().getName())) {
      Hypothesis made = formula.with(slip);
      if (made.explains(trials)) {
        return List.of(made);
      }
      if (scaled.isEmpty()) {
        scaled.addAll(Scale.fit(made, trials, false));
      }
    }
    return scaled;
  }
}
