package chainrule.grader.allowlist;

import java.util.Comparator;

/**
 * Something that an answer may not use.
 *
 * @param line where it is used, from 1
 * @param what a name, or a thing of the language
 */
record Complaint(long line, String what) implements Comparable<Complaint> {

  /** How every complaint ends. */
  static final String ENDING = " is not available in an exercise";

  private static final Comparator<Complaint> ORDER =
      Comparator.comparingLong(Complaint::line).thenComparing(Complaint::what);

  @Override
  public int compareTo(Complaint other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "line " + line + ": " + what + ENDING;
  }
}
