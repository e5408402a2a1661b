package chainrule.grader.submission.layout;

import java.util.Collection;

/** What all names of a class begin with: the assignment, before the student. */
final class SharedBeginning {

  private SharedBeginning() {}

  /**
   * The longest beginning that all have.
   *
   * @param names any names
   * @param end what stands between the assignment and the student
   * @return up to its last {@code end}; empty of fewer than two names, which tell nothing
   */
  static String of(Collection<String> names, char end) {
    if (names.size() < 2) {
      return "";
    }
    String shared = names.iterator().next();
    for (String name : names) {
      while (!name.startsWith(shared)) {
        shared = shared.substring(0, shared.length() - 1);
      }
    }
    return shared.substring(0, shared.lastIndexOf(end) + 1);
  }
}
