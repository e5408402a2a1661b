package chainrule.grader.classroom.platform;

import chainrule.grader.submission.layout.HandIn;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks Moodle's participant numbers, which differ from assignment to assignment: in the worksheet
 * of another assignment a number belongs to somebody else. Where number and name contradict each
 * other, it shows.
 */
final class MoodleNumbers {

  private static final String NUMBER = "Participant \\d+";

  /** What a student is called where the marking is blind. */
  private static final Set<String> BLIND =
      Set.of("participant", "participante", "teilnehmer", "teilnehmerin");

  private final StudentIndex index;
  private final boolean isBlind;
  private int agreeing;
  private int differing;

  MoodleNumbers(StudentIndex index, List<HandIn> handIns) {
    this.index = index;
    List<String> names =
        handIns.stream()
            .filter(it -> !number(it.keys()).isEmpty())
            .map(it -> PersonName.squeezed(it.name()))
            .toList();
    isBlind = names.size() > 1 && names.stream().distinct().count() == 1;
    handIns.forEach(this::count);
  }

  private void count(HandIn handIn) {
    StudentIndex.Match match = index.of(handIn);
    if (match.isOne() && !number(handIn.keys()).isEmpty() && areNamed(handIn, match.student())) {
      boolean agrees =
          !differ(handIn, match.student())
              && PersonName.agree(handIn.name(), match.student().name());
      agreeing += agrees ? 1 : 0;
      differing += agrees ? 0 : 1;
    }
  }

  private boolean areNamed(HandIn handIn, Student student) {
    String name = PersonName.squeezed(handIn.name());
    boolean isNamed = !name.isEmpty() && !isBlind && !BLIND.contains(name);
    return isNamed && !student.name().isEmpty() && !number(student.keys()).isEmpty();
  }

  /** Whether most numbers are other people's. */
  boolean areForeign() {
    return differing > agreeing;
  }

  /** What there is to say of the whole list; empty if nothing. */
  String warning(String file) {
    return areForeign()
        ? ("%s looks like another assignment's worksheet: the numbers of %d of %d hand-ins are not"
                + " those of their names there, and such rows are left as they were; download the"
                + " worksheet of this assignment")
            .formatted(file, differing, differing + agreeing)
        : "";
  }

  /** Whether a student of the same number is not the one who handed in. */
  boolean contradict(HandIn handIn, Student student) {
    String number = number(handIn.keys());
    boolean isByNumber = !number.isEmpty() && number.equals(number(student.keys()));
    if (!isByNumber
        || !areNamed(handIn, student)
        || PersonName.agree(handIn.name(), student.name())) {
      return false;
    }
    return areForeign()
        || index.byName(handIn).isOne()
        || !PersonName.share(handIn.name(), student.name());
  }

  /** Whether both have a number, and not the same. */
  static boolean differ(HandIn handIn, Student student) {
    String one = number(handIn.keys());
    String other = number(student.keys());
    return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
  }

  private static String number(List<String> keys) {
    return keys.stream().filter(key -> key.matches(NUMBER)).collect(Collectors.joining());
  }
}
