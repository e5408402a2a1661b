package chainrule.grader.diagnosis;

import chainrule.grader.question.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Looks for what an answer may be computing, so that all its results are explained. */
final class Search {

  private static final int FEWEST_INPUTS = 4;
  private static final int FAR_FETCHED = 30;

  private final List<Trial> trials;
  private final List<Hypothesis> mistakes;
  private final List<Hypothesis> found = new ArrayList<>();

  private Search(List<Trial> trials, List<Hypothesis> mistakes) {
    this.trials = trials;
    this.mistakes = mistakes;
  }

  /** The simplest explanations, all of them as simple; empty if there is none. */
  static List<Explanation> simplest(Question question, List<Trial> trials) {
    BaseHypotheses bases = new BaseHypotheses(question);
    Search search = new Search(trials, bases.mistakes());
    if (trials.stream().allMatch(trial -> trial.isRight() || trial.got().isException())) {
      return List.of(); // an exception has many causes, and its message tells more
    }
    search.tryAlone(WholeDivision.of(question, trials));
    search.tryAlone(search.mistakes);
    boolean isConstant = trials.stream().allMatch(t -> t.got().agrees(trials.get(0).got()));
    boolean mayBeMore = search.found.isEmpty() && question.summary().isEmpty() && !isConstant;
    if (mayBeMore && search.isTold()) {
      bases.others().forEach(search::tryScaled);
      search.tryRearranged(Hypothesis.right(), true);
      search.tryAlone(StrayFactors.of(question, trials));
      search.tryAlone(StrayArguments.of(question));
      search.tryAlone(DifferenceQuotients.of(question));
      search.tryAlone(OtherActivations.of(question));
      search.tryAlone(MistakePairs.of(search.mistakes));
      search.mistakes.forEach(mistake -> search.tryRearranged(mistake, false));
      bases.misled().forEach(search::tryScaled);
      search.tryAlone(bases.mistakenAndMisled());
      if (search.found.isEmpty() || search.cheapest().get(0).cost() > Flaw.SLIP) {
        SlipSearch.of(question, trials).forEach(search.found::add);
      }
    }
    return search.cheapest();
  }

  /** Whether there is enough to go by: wrong results that are more than nothing, or right ones. */
  private boolean isTold() {
    boolean isRightSometimes = isTold(trial -> trial.isRight() && !trial.far);
    return isTold(trial -> !trial.isRight() && (isRightSometimes || !trial.isZero()));
  }

  private boolean isTold(Predicate<Trial> holds) {
    return trials.stream()
            .filter(holds)
            .filter(trial -> !trial.got().isException() && !trial.got().isEmptyArray())
            .map(Trial::shown)
            .distinct()
            .count()
        >= FEWEST_INPUTS;
  }

  private void tryAlone(List<Hypothesis> hypotheses) {
    hypotheses.stream().filter(one -> one.explains(trials)).forEach(found::add);
  }

  private void tryScaled(Hypothesis base) {
    tryAlone(List.of(base));
    found.addAll(Scale.fit(base, trials, false));
  }

  private void tryRearranged(Hypothesis base, boolean odd) {
    found.addAll(Scale.fit(base, trials, odd));
    for (Rearrangement rearrangement : Rearrangement.values()) {
      Hypothesis changed = base.then(rearrangement.flaw, trial -> rearrangement::of);
      tryAlone(List.of(changed));
      if (odd) {
        found.addAll(Scale.fit(changed, trials, false));
      }
    }
  }

  /** What has the same name is told once. */
  private List<Explanation> cheapest() {
    Map<Set<Flaw>, Explanation> named = new LinkedHashMap<>();
    for (Hypothesis one : found) {
      List<Flaw> flaws = one.flaws(mistakes, trials);
      named.putIfAbsent(Set.copyOf(flaws), new Explanation(flaws, one::explains));
    }
    int least = named.values().stream().mapToInt(Explanation::cost).min().orElse(0);
    return named.values().stream()
        .filter(one -> one.cost() == least && least <= FAR_FETCHED)
        .toList();
  }
}
