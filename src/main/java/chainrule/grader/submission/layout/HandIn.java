package chainrule.grader.submission.layout;

import chainrule.grader.submission.Submission;
import chainrule.grader.submission.Submission.Part;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What one student handed in, and what the platform says of it.
 *
 * @param label what the row is called: the student's name, with the platform's number after it; no
 *     two in a delivery are alike
 * @param name the student's name; empty if it is not told
 * @param id what the platform tells students apart by
 * @param keys all that a list of the class may know the student by, the name left out
 * @param parts the files and folders that count
 * @param superseded the names of those that do not count, since they were handed in again
 * @param time when it was handed in, if that is told
 * @param late whether the platform says that it was late
 * @param group those who handed it in together; empty for one student
 */
public record HandIn(
    String label,
    String name,
    String id,
    List<String> keys,
    List<Part> parts,
    List<String> superseded,
    Optional<LocalDateTime> time,
    boolean late,
    List<Person> group) {

  /**
   * One of those who handed in together.
   *
   * @param name what the person is called; empty if that is not told
   * @param keys all else that the person is known by
   */
  public record Person(String name, List<String> keys) {}

  /**
   * The same at another time.
   *
   * @param when when it was handed in
   * @return the other hand-in
   */
  public HandIn at(LocalDateTime when) {
    return new HandIn(label, name, id, keys, parts, superseded, Optional.of(when), late, group);
  }

  /** The same by another label. */
  HandIn labelled(String other) {
    return new HandIn(other, name, id, keys, parts, superseded, time, late, group);
  }

  /**
   * The same as that of one person, labelled like everybody's: the name, and the platform's number.
   *
   * @param person who handed it in, perhaps with others
   * @return one student's hand-in
   */
  public HandIn of(Person person) {
    List<String> keys = person.keys();
    String called = person.name().isEmpty() && !keys.isEmpty() ? keys.get(0) : person.name();
    String own = called + " (" + id + ")";
    return new HandIn(own, person.name(), id, keys, parts, superseded, time, late, List.of());
  }

  /**
   * Everybody's own.
   *
   * @return this one alone, or one for each of the group
   */
  public List<HandIn> each() {
    return group.isEmpty() ? List.of(this) : Students.unlike(group.stream().map(this::of).toList());
  }

  /**
   * Reads it.
   *
   * @return the answers that are in it
   */
  public Submission read() {
    return Submission.read(label, parts);
  }
}
