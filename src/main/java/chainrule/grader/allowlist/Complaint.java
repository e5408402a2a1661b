package chainrule.grader.allowlist;

import java.util.Comparator;

/**
 * Something that an answer may not use.
 *
 * @param line where it is used, from 1
 * @param what a name, or a thing of the language
 */
record Complaint(long line, String what) implements Comparable<Complaint> {

  /** What every complaint says; advice may follow. */
  static final String REFUSAL = " is not available in an exercise";

  private static final Comparator<Complaint> ORDER =
      Comparator.comparingLong(Complaint::line).thenComparing(Complaint::what);

  @Override
  public int compareTo(Complaint other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    String advice = Advice.on(what);
    return "line " + line + ": " + what + REFUSAL + (advice.isEmpty() ? "" : "; " + advice);
  }
}
