package chainrule.grader.classroom;

import chainrule.grader.submission.layout.Delivery;
import chainrule.grader.submission.layout.HandIn;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who handed in, and where the reports of each go.
 *
 * @param submissions in the order of their names
 * @param ignored the names of what belongs to nobody
 */
record Roster(List<Entry> submissions, List<String> ignored) {

  /**
   * One submission.
   *
   * @param name what its row is called
   * @param handIn what was handed in
   * @param folder the folder's name for its reports
   */
  record Entry(String name, HandIn handIn, String folder) {}

  /** Of all that was delivered. */
  static Roster of(Delivery delivery) {
    Map<String, String> folders =
        FolderNames.of(delivery.handIns().stream().map(HandIn::label).collect(Collectors.toSet()));
    return new Roster(
        delivery.handIns().stream()
            .map(it -> new Entry(it.label(), it, folders.get(it.label())))
            .toList(),
        delivery.others());
  }

  /** How many students handed in, each of a group counted. */
  int students() {
    return submissions.stream().mapToInt(entry -> entry.handIn().each().size()).sum();
  }
}
