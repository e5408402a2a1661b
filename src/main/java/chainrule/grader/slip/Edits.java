package chainrule.grader.slip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The text inserted into a source, before or after parts of it. */
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

  /** A part of the source without any slip: only with what is needed anyhow. */
  String plain(String source, int from, int to) {
    List<Edit> within = new ArrayList<>(edits);
    within.removeIf(edit -> edit.slip != 0 || edit.at < from || edit.at > to);
    return written(source, within, from, to);
  }

  /** The source with all of it, except for what belongs to slips that do not compile. */
  String into(String source, Set<Integer> dropped) {
    List<Edit> sorted = new ArrayList<>(edits);
    sorted.removeIf(edit -> dropped.contains(edit.slip));
    return written(source, sorted, 0, source.length());
  }

  private static String written(String source, List<Edit> some, int from, int to) {
    some.sort(Comparator.comparingInt(Edit::at).thenComparingInt(Edit::order));
    StringBuilder written = new StringBuilder();
    int done = from;
    for (Edit edit : some) {
      written.append(source, done, edit.at).append(edit.text);
      done = edit.at;
    }
    return written.append(source, done, to).toString();
  }
}
