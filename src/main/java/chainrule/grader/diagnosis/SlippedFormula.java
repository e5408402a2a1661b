package chainrule.grader.diagnosis;

import chainrule.grader.slip.Slip;
import chainrule.grader.slip.Slips;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The reference with a slip in it, as somebody who answers a question.
 *
 * @param question what is asked
 * @param written the method in which slips are made
 * @param inputs draws arguments for it, in its own world
 * @param slips what makes them
 * @param made the numbers of the slips that are made
 */
record SlippedFormula(
    Question question, Method written, Method inputs, Slips slips, List<Integer> made)
    implements Respondent {

  /** The formula without any slip; nothing if it has no such method in this form. */
  static Optional<SlippedFormula> of(Question question, Slips slips) {
    try {
      Answer answer = Answer.of(question, slips.type());
      return Optional.of(
          new SlippedFormula(question, answer.written(), answer.inputs(), slips, List.of()));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  /** What comes out with a slip. */
  Hypothesis with(Slip made) {
    SlippedFormula slipped = new SlippedFormula(question, written, inputs, slips, made.numbers());
    Part part = Part.generic(made.name(), made.says(), Part.SLIP);
    return Hypothesis.of(part, trial -> trial.by(slipped));
  }

  /** What comes out with two slips. */
  Hypothesis with(Slip one, Slip other) {
    List<Integer> both = new ArrayList<>(one.numbers());
    both.addAll(other.numbers());
    SlippedFormula slipped = new SlippedFormula(question, written, inputs, slips, both);
    return Hypothesis.of(with(one), with(other), trial -> trial.by(slipped));
  }

  @Override
  public List<Outcome> at(List<InputSeed> draws) {
    return draws.stream().map(this::at).toList();
  }

  /** The inputs are drawn before the slip is made, for they may call other formulas. */
  private Outcome at(InputSeed draw) {
    Object[] arguments = Question.drawn(inputs, draw);
    return Outcome.of(
        slips.with(
            made,
            () ->
                question.result(
                    written, () -> arguments, () -> Question.drawn(question.inputs(), draw))));
  }

  @Override
  public String shown(InputSeed draw) {
    return "";
  }
}
