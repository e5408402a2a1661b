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
 */
public record HandIn(
    String label,
    String name,
    String id,
    List<String> keys,
    List<Part> parts,
    List<String> superseded,
    Optional<LocalDateTime> time,
    boolean late) {

  /**
   * The same at another time.
   *
   * @param when when it was handed in
   * @return the other hand-in
   */
  public HandIn at(LocalDateTime when) {
    return new HandIn(label, name, id, keys, parts, superseded, Optional.of(when), late);
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
