package chainrule.mistake;

import java.util.ArrayList;
import java.util.List;

/** Looks for what explains an answer on all inputs. */
final class Search {

  private static final int FEWEST_INPUTS = 6;

  private final List<Trial> trials;
  private final List<Hypothesis> found = new ArrayList<>();

  private Search(List<Trial> trials) {
    this.trials = trials;
  }

  /** The simplest explanations, all of them as simple; empty if there is none. */
  static List<Hypothesis> simplest(Question question, List<Trial> trials) {
    Search search = new Search(trials);
    Bases bases = new Bases(question);
    bases.mistakes().forEach(search::tryAlone);
    if (trials.stream().map(Trial::shown).distinct().count() >= FEWEST_INPUTS) {
      bases.others().forEach(search::tryScaled);
      search.tryRearranged(bases.right(), true);
      bases.mistakes().forEach(mistake -> search.tryRearranged(mistake, false));
      bases.misled(false).forEach(search::tryScaled);
      bases.misled(true).forEach(search::tryAlone);
    }
    int least = search.found.stream().mapToInt(Hypothesis::cost).min().orElse(0);
    return search.found.stream().filter(hypothesis -> hypothesis.cost() == least).toList();
  }

  private void tryAlone(Hypothesis hypothesis) {
    if (hypothesis.explains(trials)) {
      found.add(hypothesis);
    }
  }

  private void tryScaled(Hypothesis base) {
    tryAlone(base);
    found.addAll(Scale.fit(base, trials, false));
  }

  private void tryRearranged(Hypothesis base, boolean odd) {
    found.addAll(Scale.fit(base, trials, odd));
    for (Rearrangement rearrangement : Rearrangement.values()) {
      if (rearrangement != Rearrangement.NONE) {
        Hypothesis changed = base.then(List.of(rearrangement.part), trial -> rearrangement::of);
        tryAlone(changed);
        if (odd) {
          found.addAll(Scale.fit(changed, trials, false));
        }
      }
    }
  }
}
