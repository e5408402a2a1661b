package chainrule.grader.classroom;

import chainrule.grader.classroom.Roster.Entry;
import chainrule.grader.submission.Submission;
import chainrule.text.UnreadableException;
import java.nio.file.Files;

/**
 * What an entry of the folder holds.
 *
 * @param submission what was handed in; null if it cannot be read
 * @param refusal why not, in one line; else empty
 */
record Reading(Submission submission, String refusal) {

  /** Reads an entry, unless it is a link: to the work of another student, perhaps. */
  static Reading of(Entry entry) {
    try {
      if (Files.isSymbolicLink(entry.path())) {
        throw new UnreadableException(entry.name() + " is a link; put the submission there");
      }
      return new Reading(Submission.read(entry.path()), "");
    } catch (UnreadableException e) {
      return new Reading(null, e.getMessage());
    }
  }

  /** The same as long as what it holds is the same. */
  String content() {
    return submission == null ? refusal : Fingerprint.of(submission);
  }
}
