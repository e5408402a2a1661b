package chainrule.grader.diagnosis;

import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.question.Library;
import chainrule.grader.question.Question;
import chainrule.grader.question.Respondent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * Says which mistake a wrong answer looks like: draws fresh inputs, has them answered, and looks
 * for a known mistake, or a plain relation to the right result, or two of these together, that
 * explain every single result. What explains only most of them is not told.
 */
public final class Diagnosis {

  private static final int CONFIRMING = 100;
  private static final int CONFIRMING_DRAWS = 40; // long ones
  private static final int SEPARATING = 5; // times as many
  private static final int ROUNDS = 6;
  private static final String UNSTEADY_NAME = "another result when it is called again";
  private static final Explanation UNSTEADY =
      Explanation.of(
          UNSTEADY_NAME,
          "The result has to depend on the arguments alone; is something kept in a static field, or"
              + " drawn from a generator of its own?",
          trial -> true);
  private static final int MOST_NAMES = 2;

  private Diagnosis() {}

  /**
   * Looks at one method of whoever answers.
   *
   * @param exercise what was asked
   * @param task the name of the method
   * @param answers who answers a question; null if the method is missing
   * @param seed where the inputs come from: the same seed, the same words
   * @return what it looks like: one likeness, two if no input tells them apart, none if nothing
   *     explains it or nothing is wrong
   */
  public static List<Likeness> of(
      FormulaExercise exercise, String task, Function<Question, Respondent> answers, long seed) {
    List<Likeness> all = new ArrayList<>();
    List<Question> questions = Library.questions(exercise, task);
    questions.stream()
        .map(Question::formula)
        .distinct()
        .map(formula -> questions.stream().filter(q -> q.formula().equals(formula)))
        .forEach(same -> all.addAll(ofOneFormula(same.toList(), answers, seed)));
    return all.stream().distinct().toList();
  }

  /**
   * The first inputs at which there is a name; if that is only that results differ, others may tell
   * why. Else the first at which something is wrong.
   */
  private static List<Likeness> ofOneFormula(
      List<Question> questions, Function<Question, Respondent> answers, long seed) {
    List<Likeness> vague = List.of();
    for (Question question : questions) {
      Respondent answer = answers.apply(question);
      List<Likeness> found = answer == null ? List.of() : of(answer, seed);
      if (isNamed(found) && found.stream().noneMatch(one -> one.name().equals(UNSTEADY_NAME))) {
        return found;
      }
      vague = vague.isEmpty() || isNamed(found) ? found : vague;
      if (!isNamed(vague) && answer != null && question.summary().isPresent()) {
        vague =
            OwnGenerator.of(answers.apply(question.unsummed()), seed).map(List::of).orElse(vague);
      }
    }
    return vague;
  }

  private static boolean isNamed(List<Likeness> found) {
    return found.stream().anyMatch(Likeness::isNamed);
  }

  /**
   * Looks at whoever answers one question.
   *
   * @param answer who answers
   * @param seed where the inputs come from: the same seed, the same words
   * @return what it looks like: one likeness, two if no input tells them apart, none if nothing
   *     explains it or nothing is wrong
   */
  public static List<Likeness> of(Respondent answer, long seed) {
    List<Trial> trials = Trial.of(answer, seed);
    if (trials.stream().allMatch(Trial::isRight)) {
      Trial.fresh(answer, CONFIRMING, new Random(seed)).stream()
          .filter(trial -> !trial.isRight())
          .forEach(trials::add);
    }
    Trial shown = shown(answer, trials, seed);
    List<Explanation> explanations = explanations(answer, trials, new Random(~seed));
    Optional<Flaw> sideEffect = SideEffectFlaw.of(answer.question(), trials);
    List<Likeness> named = new ArrayList<>();
    for (Explanation explanation : with(sideEffect, explanations)) {
      Likeness likeness = Likeness.of(explanation.flaws(), shown);
      boolean isToldAlready = named.stream().anyMatch(o -> o.name().equals(likeness.name()));
      if (named.size() < MOST_NAMES && !isToldAlready) {
        named.add(likeness);
      }
    }
    return named.isEmpty() && !trials.stream().allMatch(Trial::isRight)
        ? Likeness.unnamed(shown).stream().toList()
        : named;
  }

  /** A side effect is one more flaw of every explanation, or the only one if there is none. */
  private static List<Explanation> with(Optional<Flaw> sideEffect, List<Explanation> found) {
    if (sideEffect.isEmpty()) {
      return found;
    }
    return found.isEmpty()
        ? List.of(new Explanation(List.of(sideEffect.get()), trial -> true))
        : found.stream().map(one -> one.and(sideEffect.get())).toList();
  }

  /** What explains these inputs, and further ones that are added to them to tell names apart. */
  static List<Explanation> explanations(Respondent answer, List<Trial> trials, Random seeds) {
    if (trials.stream().allMatch(Trial::isRight)) {
      return ResultPattern.inTheLastDigits(answer.question(), trials);
    }
    if (!Trial.areSteady(answer, trials)) {
      return List.of(UNSTEADY);
    }
    for (int round = 0; round < ROUNDS; round++) {
      List<Explanation> simplest = simplest(answer.question(), trials);
      List<Trial> further = further(simplest.size(), answer, seeds);
      if (simplest.stream().allMatch(explanation -> explanation.agreesWith(further))) {
        return simplest;
      }
      further.stream()
          .filter(trial -> !simplest.stream().allMatch(one -> one.agrees().test(trial)))
          .findFirst()
          .ifPresent(trials::add);
    }
    return List.of();
  }

  private static List<Explanation> simplest(Question question, List<Trial> trials) {
    List<Explanation> simplest = Search.simplest(question, trials);
    if (simplest.isEmpty()) {
      simplest = SparedCase.of(question, trials);
    }
    if (simplest.isEmpty()) {
      simplest = ResultPattern.first(question, trials);
    }
    if (simplest.isEmpty()) {
      List<Trial> near = trials.stream().filter(trial -> !trial.far).toList();
      boolean isBrokenFarOut =
          near.size() < trials.size() && !near.stream().allMatch(Trial::isRight);
      simplest = isBrokenFarOut ? Search.simplest(question, near) : List.of();
      simplest = simplest.stream().map(Explanation::brokenFarOut).toList();
    }
    return simplest;
  }

  /** Inputs at which the explanations may fail; more of them where there is more than one. */
  private static List<Trial> further(int explanations, Respondent answer, Random seeds) {
    int one = answer.question().summary().isPresent() ? CONFIRMING_DRAWS : CONFIRMING;
    int times = explanations > 1 ? SEPARATING : explanations;
    return Trial.fresh(answer, times * one, seeds);
  }

  /** The smallest input that can be redone by hand; if nothing is wrong at those, any other. */
  private static Trial shown(Respondent answer, List<Trial> trials, long seed) {
    if (trials.stream().allMatch(Trial::isRight)) {
      return smallest(trials);
    }
    return Trial.byHand(answer, seed).stream()
        .filter(trial -> !trial.isRight() && !trial.toTry().isEmpty())
        .min(Comparator.comparing(trial -> trial.shown().length()))
        .orElseGet(() -> smallest(trials));
  }

  /** The shortest input at which the answer is wrong; if none is, at which its last digits are. */
  private static Trial smallest(List<Trial> trials) {
    return trials.stream()
        .min(
            Comparator.comparing(Trial::isRight)
                .thenComparing(LostDigits::isExact)
                .thenComparing(trial -> trial.far)
                .thenComparing(trial -> trial.shown().length()))
        .orElseThrow();
  }
}
