package chainrule.grader.classroom;

import chainrule.grader.classroom.Roster.Entry;
import chainrule.grader.submission.Submission;
import chainrule.text.UnreadableException;

/**
 * An entry of the delivery after it was read: a submission, or the reason why there is none.
 *
 * @param submission what was handed in; null if it cannot be read
 * @param refusal why not, in one line; else empty
 */
record Reading(Submission submission, String refusal) {

  /** Reads an entry. */
  static Reading of(Entry entry) {
    try {
      return new Reading(entry.handIn().read(), "");
    } catch (UnreadableException e) {
      return new Reading(null, e.getMessage());
    }
  }

  /** The same as long as what it holds is the same. */
  String content() {
    return submission == null ? refusal : Fingerprint.of(submission);
  }
}
