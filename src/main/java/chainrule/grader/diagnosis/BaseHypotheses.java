package chainrule.grader.diagnosis;

import chainrule.grader.mistake.KnownMistake;
import chainrule.grader.question.FormulaParameter;
import chainrule.grader.question.Outcome;
import chainrule.grader.question.Question;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The hypotheses to start from: the formulas that an answer may compute before anything else is
 * wrong with it.
 */
record BaseHypotheses(Question question) {

  /** The known mistakes of this method. */
  List<Hypothesis> mistakes() {
    return question.mistakes().stream()
        .map(
            known ->
                Hypothesis.of(
                    Flaw.of(known),
                    trial ->
                        outcome(known.method(), trial, () -> known.arguments(trial.arguments()))))
        .toList();
  }

  /** Another formula of the class, or an argument that is handed back. */
  List<Hypothesis> others() {
    List<Hypothesis> others = new ArrayList<>();
    List<FormulaParameter> parameters = question.parameters();
    Class<?> result = question.formula().getReturnType();
    for (Method other : question.siblings(result)) {
      String name = "%s in place of %s".formatted(other.getName(), question.formula().getName());
      Flaw flaw = Flaw.generic(name, "It is another formula of the class.", Flaw.SIMPLE);
      others.add(Hypothesis.of(flaw, trial -> outcome(other, trial, trial::arguments)));
    }
    for (FormulaParameter one : parameters) {
      if (one.type() == result && question.summary().isEmpty()) {
        String name = one.name() + " handed back";
        Flaw flaw = Flaw.generic(name, "What comes in goes out unchanged.", Flaw.GENERIC);
        others.add(Hypothesis.of(flaw, trial -> Outcome.of(trial.given(one))));
      }
    }
    if (parameters.size() == 1 && parameters.get(0).type() == result) {
      Flaw flaw =
          Flaw.generic(
              "taken twice", "The formula is applied once more, to its own result.", Flaw.SIMPLE);
      others.add(Hypothesis.of(flaw, this::twice));
    }
    return others;
  }

  private Outcome twice(Trial trial) {
    Object once = question.result(question.formula(), trial::arguments, trial::arguments);
    return outcome(question.formula(), trial, () -> new Object[] {once});
  }

  /** The right formula given wrong arguments. */
  List<Hypothesis> misled() {
    return Stream.of(
            Substitution.of(question),
            ShortLoops.of(question),
            Centred.of(question),
            MeanExample.of(question))
        .flatMap(List::stream)
        .map(this::misled)
        .toList();
  }

  /** A known mistake given wrong arguments. */
  List<Hypothesis> mistakenAndMisled() {
    List<Hypothesis> both = new ArrayList<>();
    List<Hypothesis> mistakes = mistakes();
    for (Substitution substitution : Substitution.of(question)) {
      for (int i = 0; i < mistakes.size(); i++) {
        KnownMistake known = question.mistakes().get(i);
        both.add(
            Hypothesis.of(
                mistakes.get(i),
                misled(substitution),
                trial ->
                    outcome(
                        known.method(),
                        trial,
                        () -> known.arguments(substitution.of(trial.arguments())))));
      }
    }
    return both;
  }

  private Hypothesis misled(Substitution substitution) {
    return Hypothesis.of(
        substitution.flaw(),
        trial -> outcome(question.formula(), trial, () -> substitution.of(trial.arguments())));
  }

  private Outcome outcome(Method method, Trial trial, Supplier<Object[]> arguments) {
    return Outcome.of(question.result(method, arguments, trial::arguments));
  }
}
