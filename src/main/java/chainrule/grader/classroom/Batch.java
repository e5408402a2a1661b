package chainrule.grader.classroom;

import chainrule.grader.classroom.assignment.Assignment;
import chainrule.grader.classroom.marking.Standing;
import chainrule.grader.classroom.platform.StudentList;
import chainrule.grader.submission.layout.Deliveries;
import chainrule.grader.submission.layout.Delivery;
import chainrule.text.UnreadableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Grades what a class handed in into a folder of reports, and goes on where an earlier run was
 * stopped: a submission is graded again only if it, the exercises, the seed or the program changed.
 *
 * @param folder what the platform delivered: a folder, or its zip
 * @param out where the reports go
 * @param assignment which exercises count, and how
 * @param seed which random inputs the tests draw; empty for those of a secret seed
 * @param workers how many submissions to grade at once
 * @param shard which of them
 * @param student the one student who is graded again, and told why; empty for everybody who is not
 *     graded yet
 */
public record Batch(
    Path folder,
    Path out,
    Assignment assignment,
    OptionalLong seed,
    int workers,
    Shard shard,
    Optional<String> student) {

  /** Told how far a class is. */
  public interface Listener {
    /**
     * When the delivery has been looked at.
     *
     * @param layout how it is packed
     * @param inside the folder in which the class was found, if it is not the one that was given;
     *     else empty
     * @param students how many there are
     */
    void found(String layout, String inside, int students);

    /**
     * Before the first is graded.
     *
     * @param todo how many there are to grade
     * @param before how many were graded by an earlier run
     */
    void begins(int todo, int before);

    /**
     * After each one.
     *
     * @param done how many are graded
     * @param line what became of the last of them
     */
    void graded(int done, String line);
  }

  /**
   * What became of the run.
   *
   * @param about what there is to tell of the one student, in lines; else empty
   * @param standings how many submissions there are of each kind
   * @param reasons of each that is no grade or has no points: what it is called and why, in a line
   * @param warnings what a teacher should know before importing points, one line each
   * @param faults how many the grader failed on; they have no grade
   * @param ignored what was delivered and belongs to no student
   * @param left folders of reports whose submission is gone
   * @param written the files that were written for the whole class
   */
  public record Summary(
      String about,
      Map<Standing, Integer> standings,
      List<String> reasons,
      List<String> warnings,
      int faults,
      List<String> ignored,
      List<String> left,
      List<Path> written) {}

  /**
   * Runs it. A run of all submissions writes the table and the page of the class at its end; a
   * share of them does not.
   *
   * @param listener told how far it is
   * @return what became of it
   * @throws InterruptedException if the thread is interrupted; what is done is kept
   * @throws UnreadableException if a folder cannot be read or written, or is in use
   */
  public Summary run(Listener listener) throws InterruptedException {
    try (Delivery delivery = Deliveries.open(folder, assignment.layout(), out)) {
      Optional<StudentList> students = assignment.roster().map(StudentList::read);
      Roster roster = Roster.of(delivery);
      requireAnybody(roster, students);
      listener.found(delivery.layout().name(), delivery.inside(), roster.students());
      FolderLock lock = FolderLock.of(new OutputFolder(out), shard);
      try {
        ClassFiles.requireWritable(out);
        return new BatchRun(this, roster, students, delivery.layout()).run(listener);
      } finally {
        lock.close();
      }
    }
  }

  /** An empty folder is a wrong one, unless a list says whose work is missing. */
  private void requireAnybody(Roster roster, Optional<StudentList> students) {
    if (roster.submissions().isEmpty() && students.isEmpty()) {
      throw new UnreadableException(
          folder + " holds no submission; give a folder with one in each entry");
    }
  }
}
