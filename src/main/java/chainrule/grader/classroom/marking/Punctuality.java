package chainrule.grader.classroom.marking;

import chainrule.grader.classroom.assignment.Assignment;
import chainrule.grader.classroom.assignment.Deadline;
import chainrule.grader.submission.layout.HandIn;
import chainrule.grader.submission.layout.Layout;
import chainrule.text.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether it can be known who was late. A rule that cannot be applied is reported, and nobody
 * counts as punctual just because a time cannot be read.
 *
 * @param assignment what lays down the rule
 * @param layout how the hand-ins were packed
 * @param handIns everybody's, with all times that are known
 * @param unread times in the list of the class that are not understood
 */
public record Punctuality(
    Assignment assignment, Layout layout, List<HandIn> handIns, List<String> unread) {

  /**
   * What there is to say of one hand-in.
   *
   * @param handIn the hand-in
   * @return one line; empty if it is known whether it was late
   */
  public String remark(HandIn handIn) {
    return assignment.deadline().isPresent() && hasTimes() && isOpen(handIn)
        ? "no time that can be read: not known whether it was late"
        : "";
  }

  private static boolean isOpen(HandIn handIn) {
    return handIn.time().isEmpty() && !handIn.late();
  }

  private boolean hasTimes() {
    return handIns.stream().anyMatch(it -> it.time().isPresent());
  }

  /**
   * What there is to say of all of them.
   *
   * @return one line each
   */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (assignment.deadline().isEmpty()) {
      withoutDeadline().ifPresent(warnings::add);
    } else if (!hasTimes() && !handIns.isEmpty()) {
      warnings.add("the deadline has no effect: no time of handing in can be read" + advice());
    } else {
      withDeadline(assignment.deadline().get(), warnings);
    }
    return warnings;
  }

  private Optional<String> withoutDeadline() {
    boolean isMeant =
        assignment.late().percent().signum() > 0 || !assignment.late().grace().isZero();
    boolean isToldLate = handIns.stream().anyMatch(HandIn::late);
    return isMeant && !isToldLate
        ? Optional.of("late and grace have no effect: the assignment's file has no deadline")
        : Optional.empty();
  }

  private void withDeadline(Deadline deadline, List<String> warnings) {
    List<HandIn> open = handIns.stream().filter(Punctuality::isOpen).toList();
    if (!open.isEmpty()) {
      warnings.add(
          "no time of handing in can be read, so that it is not known who was late: %s%s%s"
              .formatted(
                  Plain.line(open.get(0).label()),
                  open.size() == 1 ? "" : " and %d more".formatted(open.size() - 1),
                  list()));
    }
    if (layout.zone().isPresent() && deadline.zone().isEmpty()) {
      warnings.add(
          "the times of %s are in UTC, and so the deadline is taken; write a zone such as"
                  .formatted(layout.name())
              + " Europe/Berlin behind it if it is another one's");
    }
    if (layout.zone().isEmpty() && deadline.zone().isPresent()) {
      warnings.add(
          "the zone %s has no effect: deadline and times of handing in are on the platform's clock"
              .formatted(deadline.zone().get()));
    }
  }

  private String advice() {
    return switch (layout.name()) {
      case "moodle" -> "; they are in Moodle's grading worksheet, if that is the roster" + list();
      case "canvas" -> "; those whom Canvas marks LATE are late";
      default -> list();
    };
  }

  private String list() {
    return unread.isEmpty() ? "" : "; the list says “%s”".formatted(Plain.line(unread.get(0)));
  }
}
