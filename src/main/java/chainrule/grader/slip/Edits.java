package chainrule.grader.slip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What is written into a source, in front of a part of it or behind it. */
final class Edits {

  /**
   * One insertion.
   *
   * @param at where
   * @param order 0 behind a part, else in front of one; parts that lie in others come later
   * @param slip the number of the slip that it is needed for; 0 if it is needed anyhow
   * @param text a line of its own
   */
  private record Edit(int at, int order, int slip, String text) {}

  private final List<Edit> edits = new ArrayList<>();
  private int count;

  /** In front of whatever begins there; of several, the outer part first. */
  void before(int at, int slip, String text) {
    edits.add(new Edit(at, ++count, slip, text));
  }

  /** Behind whatever ends there; of several, the inner part first. */
  void after(int at, int slip, String text) {
    edits.add(new Edit(at, -(1 << 30) - ++count, slip, text));
  }

  /** The source with all of it, except for what belongs to slips that do not compile. */
  String into(String source, Set<Integer> dropped) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.removeIf(edit -> dropped.contains(edit.slip));
    sorted.sort(Comparator.comparingInt(Edit::at).thenComparingInt(Edit::order));
    StringBuilder written = new StringBuilder();
    int done = 0;
    for (Edit edit : sorted) {
      written.append(source, done, edit.at).append(edit.text);
      done = edit.at;
    }
    return written.append(source.substring(done)).toString();
  }
}
