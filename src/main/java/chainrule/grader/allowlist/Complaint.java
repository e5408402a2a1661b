package chainrule.grader.allowlist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that an answer may not use.
 *
 * @param line where it is used, from 1
 * @param what a name, or a thing of the language
 */
record Complaint(long line, String what) implements Comparable<Complaint> {

  /** What every complaint says; advice may follow. */
  static final String REFUSAL = " is not available in an exercise";

  private static final Pattern TOLD =
      Pattern.compile("line \\d+: (?:new )?(.*?)(?:\\(.*\\))?" + REFUSAL + ".*");

  private static final Comparator<Complaint> ORDER =
      Comparator.comparingLong(Complaint::line).thenComparing(Complaint::what);

  /** Reasons in which what may not be used is told once, and nothing of what belongs to it. */
  static List<String> eachOnce(List<String> reasons) {
    List<String> told = new ArrayList<>();
    Set<String> names = new HashSet<>();
    boolean ofClass = reasons.stream().anyMatch(reason -> reason.contains("(java.lang.Class)"));
    for (String reason : reasons) {
      Matcher complaint = TOLD.matcher(reason);
      String name = complaint.matches() ? complaint.group(1) : reason;
      boolean isPart =
          names.stream().anyMatch(known -> name.startsWith(known + "."))
              || ofClass && name.startsWith("the class literal");
      if (!isPart && names.add(name)) {
        told.add(reason);
      }
    }
    return told;
  }

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
