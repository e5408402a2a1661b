package chainrule.mistake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What an answer may be computing: the right formula with some things wrong. */
final class Hypothesis {

  final List<Part> parts;
  private final Function<Trial, Outcome> computes;
  private final Map<Trial, Outcome> known = new HashMap<>();

  Hypothesis(List<Part> parts, Function<Trial, Outcome> computes) {
    this.parts = parts;
    this.computes = computes;
  }

  /** What comes out of it. */
  Outcome at(Trial trial) {
    return known.computeIfAbsent(trial, computes);
  }

  /** This one, and more is wrong with the result. */
  Hypothesis then(List<Part> more, Function<Trial, UnaryOperator<Outcome>> change) {
    List<Part> all = new ArrayList<>(parts);
    all.addAll(more);
    return new Hypothesis(all, trial -> change.apply(trial).apply(at(trial)));
  }

  int cost() {
    return parts.stream().mapToInt(Part::cost).sum();
  }

  /** Whether it is what the answer computes, on every one of these inputs; hard ones first. */
  boolean explains(List<Trial> trials) {
    for (int i = trials.size() - 1; i >= 0; i--) {
      if (!at(trials.get(i)).agrees(trials.get(i).got())) {
        return false;
      }
    }
    return true;
  }
}
