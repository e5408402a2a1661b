package chainrule.grader.diagnosis;

import chainrule.grader.question.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A mistake that does not affect a special case, because the code treats it first: "if the slope is
 * 0, return x".
 */
final class SparedCase {

  private SparedCase() {}

  /** What explains all inputs but those of one special kind, at which the results are right. */
  static List<Explanation> of(Question question, List<Trial> trials) {
    Set<List<Trial>> tried = new HashSet<>();
    for (Region special : Region.special(question)) {
      Map<Boolean, List<Trial>> apart =
          trials.stream().collect(Collectors.partitioningBy(special.holds()));
      List<Trial> elsewhere = apart.get(false);
      boolean isSpared =
          !apart.get(true).isEmpty() && apart.get(true).stream().allMatch(Trial::isRight);
      if (isSpared && tried.add(elsewhere)) {
        List<Explanation> found = Search.simplest(question, elsewhere);
        if (!found.isEmpty()) {
          return found.stream().map(one -> one.except(special)).toList();
        }
      }
    }
    return List.of();
  }
}
