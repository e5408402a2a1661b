package chainrule.grader.diagnosis;

import chainrule.grader.mistake.InputSeed;
import chainrule.grader.question.Answer;
import chainrule.grader.question.Outcome;
import chainrule.grader.question.Question;
import chainrule.grader.question.Respondent;
import chainrule.grader.slip.Slip;
import chainrule.grader.slip.Slips;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The reference with a slip in it, as a respondent to a question.
 *
 * @param question what is asked
 * @param written the method in which slips are made
 * @param inputs draws arguments for it, in its own world
 * @param slips what makes them
 * @param made the numbers of the slips that are made
 * @param iterations how many iterations of loops there are without any, by the input
 */
record SlippedFormula(
    Question question,
    Method written,
    Method inputs,
    Slips slips,
    List<Integer> made,
    Map<InputSeed, Integer> iterations)
    implements Respondent {

  /** Beyond these a loop is endless, unless the formula itself has as many. */
  private static final int MORE_TURNS = 1000;

  /** The formula without any slip; nothing if it has no such method in this form. */
  static Optional<SlippedFormula> of(Question question, Slips slips) {
    try {
      Answer answer = Answer.of(question, slips.type());
      return Optional.of(
          new SlippedFormula(
              question, answer.written(), answer.inputs(), slips, List.of(), new HashMap<>()));
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  /** What comes out with a slip. */
  Hypothesis with(Slip made) {
    return with(made, Flaw.SLIP);
  }

  private Hypothesis with(Slip made, int cost) {
    SlippedFormula slipped = slipped(made.numbers());
    Flaw flaw = Flaw.generic(made.name(), made.says(), cost);
    return Hypothesis.of(flaw, trial -> trial.by(slipped));
  }

  /** What comes out with two slips, and how far-fetched each of them is. */
  Hypothesis with(Slip one, Slip other, int cost) {
    List<Integer> both = new ArrayList<>(one.numbers());
    both.addAll(other.numbers());
    SlippedFormula slipped = slipped(both);
    return Hypothesis.of(with(one, cost), with(other, cost), trial -> trial.by(slipped));
  }

  @Override
  public List<Outcome> at(List<InputSeed> draws) {
    return draws.stream().map(this::at).toList();
  }

  private SlippedFormula slipped(List<Integer> numbers) {
    return new SlippedFormula(question, written, inputs, slips, numbers, iterations);
  }

  private Outcome at(InputSeed draw) {
    Integer right = iterations.get(draw);
    if (right == null) {
      right = slips.iterations(computed(draw));
      iterations.put(draw, right);
    }
    return Outcome.of(slips.with(made, 2 * right + MORE_TURNS, computed(draw)));
  }

  /** The inputs are drawn before the slip is made, for they may call other formulas. */
  private Supplier<Object> computed(InputSeed draw) {
    Object[] arguments = Question.drawn(inputs, draw);
    return () ->
        question.result(written, () -> arguments, () -> Question.drawn(question.inputs(), draw));
  }

  @Override
  public String shown(InputSeed draw) {
    return "";
  }
}
