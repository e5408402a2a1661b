package chainrule.grader.diagnosis;

import chainrule.grader.question.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What an answer may be computing: the right formula with some things wrong, step by step. */
final class Hypothesis {

  private final List<Hypothesis> steps;
  private final List<Flaw> flaw;
  private final Function<Trial, Outcome> computes;
  private final Map<Trial, Outcome> known = new HashMap<>();

  private Hypothesis(List<Hypothesis> steps, List<Flaw> flaw, Function<Trial, Outcome> computes) {
    this.steps = steps;
    this.flaw = flaw;
    this.computes = computes;
  }

  /** Nothing is wrong. */
  static Hypothesis right() {
    return new Hypothesis(List.of(), List.of(), trial -> trial.right);
  }

  /** One thing is wrong. */
  static Hypothesis of(Flaw flaw, Function<Trial, Outcome> computes) {
    return new Hypothesis(List.of(), List.of(flaw), computes);
  }

  /** Two things are wrong, each of which is known alone. */
  static Hypothesis of(Hypothesis one, Hypothesis other, Function<Trial, Outcome> computes) {
    return new Hypothesis(List.of(one, other), List.of(), computes);
  }

  /** What comes out of it. */
  Outcome at(Trial trial) {
    return known.computeIfAbsent(trial, computes);
  }

  /** This one, and one thing more is wrong with the result. */
  Hypothesis then(Flaw more, Function<Trial, UnaryOperator<Outcome>> change) {
    Hypothesis alone = of(more, trial -> change.apply(trial).apply(trial.right));
    return new Hypothesis(
        Stream.concat(steps(), Stream.of(alone)).toList(),
        List.of(),
        trial -> change.apply(trial).apply(at(trial)));
  }

  private Stream<Hypothesis> steps() {
    return flaw.isEmpty() ? steps.stream() : Stream.of(this);
  }

  /** What is wrong; a step that is a known mistake when it is made alone has that one's name. */
  List<Flaw> flaws(List<Hypothesis> mistakes, List<Trial> trials) {
    return steps().map(step -> step.called(mistakes, trials)).toList();
  }

  private Flaw called(List<Hypothesis> mistakes, List<Trial> trials) {
    return mistakes.stream()
        .filter(mistake -> flaw.get(0).known() == null && mistake.isSame(this, trials))
        .findFirst()
        .orElse(this)
        .flaw
        .get(0);
  }

  private boolean isSame(Hypothesis other, List<Trial> trials) {
    return trials.stream().allMatch(trial -> at(trial).agrees(other.at(trial)));
  }

  /** Whether it is what the answer computes, on every one of these inputs; hard ones first. */
  boolean explains(List<Trial> trials) {
    for (int i = trials.size() - 1; i >= 0; i--) {
      if (!explains(trials.get(i))) {
        return false;
      }
    }
    return true;
  }

  boolean explains(Trial trial) {
    return at(trial).agrees(trial.got());
  }
}
