package chainrule.grader.classroom.platform;

import chainrule.grader.submission.layout.HandIn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whose the hand-ins of a class are: a student's if one of their keys is, and only that student's,
 * or else if the name is. What two may claim, on either side, is nobody's.
 */
public final class Recognition {

  private record Claim(HandIn handIn, boolean isByKey) {}

  private final StudentIndex index;
  private final MoodleNumbers numbers;
  private final Map<Student, List<Claim>> claims = new LinkedHashMap<>();
  private final Map<String, List<Student>> owners = new HashMap<>();
  private final Map<String, String> doubts = new HashMap<>();
  private final Map<Student, String> open = new HashMap<>();
  private final boolean isOfNobody;

  Recognition(List<Student> students, List<HandIn> handIns) {
    index = new StudentIndex(students);
    numbers = new MoodleNumbers(index, handIns);
    handIns.forEach(this::claim);
    claims.forEach(this::decide);
    ofGroups(handIns).forEach(this::decide);
    isOfNobody = !handIns.isEmpty() && owners.isEmpty() && doubts.isEmpty();
  }

  private void claim(HandIn handIn) {
    StudentIndex.Match match = index.of(handIn);
    if (match.isOne() && numbers.contradict(handIn, match.student())) {
      Student other = match.student();
      match = index.byName(handIn);
      if (!match.isOne()) {
        doubts.put(handIn.label(), "its number is that of " + other.label() + " in the list");
        open.put(other, handIn.label() + " has the number, and another name");
        return;
      }
    }
    if (match.isOne()) {
      claims
          .computeIfAbsent(match.student(), it -> new ArrayList<>())
          .add(new Claim(handIn, match.isKey()));
    } else if (!match.students().isEmpty()) {
      String lines = match.lines();
      doubts.put(handIn.label(), lines);
      match.students().forEach(student -> open.put(student, lines));
    }
  }

  /** A key tells more than a name; of two that tell as much neither is believed. */
  private void decide(Student student, List<Claim> all) {
    List<Claim> byKey = all.stream().filter(Claim::isByKey).toList();
    List<Claim> best = byKey.isEmpty() ? all : byKey;
    if (best.size() == 1) {
      owners.computeIfAbsent(best.get(0).handIn().label(), it -> new ArrayList<>()).add(student);
      return;
    }
    String labels = best.stream().map(it -> it.handIn().label()).collect(Collectors.joining(", "));
    String what = byKey.isEmpty() ? "called" : "known";
    String why = "%d hand-ins are %s so: %s".formatted(best.size(), what, labels);
    best.forEach(it -> doubts.put(it.handIn().label(), why));
    open.put(student, why);
  }

  /** What is nobody's own may be a group's, whose name the list has. */
  private Map<Student, List<Claim>> ofGroups(List<HandIn> handIns) {
    Map<Student, List<Claim>> ofGroups = new LinkedHashMap<>();
    for (HandIn handIn : handIns) {
      boolean isDecided = owners.containsKey(handIn.label()) || doubts.containsKey(handIn.label());
      for (Student member : isDecided ? List.<Student>of() : index.group(handIn)) {
        if (!claims.containsKey(member)) {
          ofGroups.computeIfAbsent(member, it -> new ArrayList<>()).add(new Claim(handIn, false));
        }
      }
    }
    return ofGroups;
  }

  /**
   * Whose a hand-in is.
   *
   * @param handIn one of those of the class
   * @return the student, or the students of a group; nobody if there is none, or if it is not clear
   */
  public List<Student> of(HandIn handIn) {
    return owners.getOrDefault(handIn.label(), List.of());
  }

  /**
   * Why it is not known whose a hand-in is.
   *
   * @param handIn one of those of the class
   * @return the reason; empty if it is known, or if the list has nobody like that
   */
  public String doubt(HandIn handIn) {
    return doubts.getOrDefault(handIn.label(), "");
  }

  /**
   * Why it is not known whether a student handed in.
   *
   * @param student one of the list who has no hand-in
   * @return the reason; empty if there is nothing that might be the student's
   */
  public String doubt(Student student) {
    return open.getOrDefault(student, "");
  }

  /**
   * What a teacher should know of a hand-in that belongs to a student.
   *
   * @param handIn what was handed in
   * @param student whose it is
   * @return a remark; empty if there is nothing to say
   */
  public static String remark(HandIn handIn, Student student) {
    return MoodleNumbers.differ(handIn, student)
        ? "known by the name; the number in the list is another one"
        : "";
  }

  /** Whether nobody of the list handed in, nor may have. */
  boolean isOfNobody() {
    return isOfNobody;
  }

  /** What there is to say of the list as a whole; empty if nothing. */
  String warning(String file) {
    return isOfNobody
        ? file + ": nobody who handed in is in it; it may be the list of another class"
        : numbers.warning(file);
  }
}
