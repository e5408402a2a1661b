package chainrule.grader.submission.layout;

import chainrule.grader.submission.Submission.Part;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One file or folder of a delivery, and whose it is.
 *
 * @param student whose: what the platform tells students apart by
 * @param name what the student is called; empty if only the platform's name for them is known
 * @param part the file or folder, by the name that the student gave it
 * @param time when it was handed in; null if that is not told
 * @param late whether the platform says that it was late
 * @param version which one of several of the same name; the highest counts
 * @param isReceipt whether the platform wrote it, and not the student
 * @param keys what else the student may be called in a list of the class
 * @param group those who handed it in together; empty for one student
 */
record Piece(
    String student,
    String name,
    Part part,
    LocalDateTime time,
    boolean late,
    int version,
    boolean isReceipt,
    List<String> keys,
    List<HandIn.Person> group) {

  static Piece of(String student, String name, Part part) {
    return new Piece(student, name, part, null, false, 0, false, List.of(), List.of());
  }

  Piece at(LocalDateTime when) {
    return new Piece(student, name, part, when, late, version, isReceipt, keys, group);
  }

  Piece late(boolean isLate) {
    return new Piece(student, name, part, time, isLate, version, isReceipt, keys, group);
  }

  Piece version(int number) {
    return new Piece(student, name, part, time, late, number, isReceipt, keys, group);
  }

  Piece receipt() {
    return new Piece(student, name, part, time, late, version, true, keys, group);
  }

  Piece known(List<String> others) {
    return new Piece(student, name, part, time, late, version, isReceipt, others, group);
  }

  Piece together(List<HandIn.Person> people) {
    return new Piece(student, name, part, time, late, version, isReceipt, keys, people);
  }
}
