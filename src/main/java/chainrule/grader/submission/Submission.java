package chainrule.grader.submission;

import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a student hands in: a folder, a zip, or one {@code .java} file; or several of them, where a
 * platform delivers them one by one. Files whose name is that of an exercise are its answers, in
 * whichever folder they lie; all others are ignored, and listed.
 *
 * @param name what to call it in reports; safe to print
 * @param answers the source of each answer, by the exercise's name
 * @param problems why a file that is called like an exercise is no answer, by the exercise's name
 * @param ignored the names of the files that belong to no exercise and are not hidden, sorted; safe
 *     to print
 * @param notes what was accepted although it was not as it should be, one line each; safe to print
 */
public record Submission(
    String name,
    SortedMap<String, String> answers,
    SortedMap<String, String> problems,
    List<String> ignored,
    List<String> notes) {

  /**
   * A submission whose files are all good.
   *
   * @param name what to call it in reports
   * @param answers the source of each answer, by the exercise's name
   * @param ignored the names of the files that belong to no exercise, sorted
   */
  public Submission(String name, SortedMap<String, String> answers, List<String> ignored) {
    this(name, answers, new TreeMap<>(), ignored, List.of());
  }

  /**
   * Something that belongs to a submission.
   *
   * @param item a folder, a zip, or a file
   * @param name what the student called it, which the platform may have changed; a folder's or a
   *     zip's items stand for themselves if it is empty
   */
  public record Part(Item item, String name) {}

  /**
   * Reads a submission; nothing is written anywhere. A file that is no text, or there twice, or too
   * large costs its own exercise; what endangers the machine refuses the submission.
   *
   * @param path a folder, a zip, or a {@code .java} file
   * @return its answers
   * @throws UnreadableException if it is missing, damaged, too large, or made to do harm
   */
  public static Submission read(Path path) {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new UnreadableException(
          "%s does not exist; give a folder, a zip or a .java file"
              .formatted(Plain.line(path.toString())));
    }
    Item item = new DiskItem(path);
    try {
      Path real = path.toRealPath(); // a link that the user names is followed
      Submission submission = read(item.name(), List.of(new Part(new DiskItem(real), "")));
      if (real.getFileName() != null && real.getFileName().toString().endsWith(".java")) {
        submission.requireNoProblem();
      }
      return submission;
    } catch (IOException e) {
      throw new UnreadableException(Plain.line(item.name()) + " cannot be read");
    }
  }

  /**
   * Reads a submission that a platform delivered.
   *
   * @param name what to call it
   * @param parts what belongs to it
   * @return its answers
   * @throws UnreadableException if it is damaged, too large, or made to do harm
   */
  public static Submission read(String name, List<Part> parts) {
    String shown = Plain.line(name);
    Intake intake = new Intake(shown);
    try {
      PartReader reader = new PartReader(intake);
      if (parts.size() == 1 && isWhole(parts.get(0))) {
        reader.only(parts.get(0));
      } else {
        for (Part part : parts) {
          reader.oneOfSeveral(part);
        }
      }
    } catch (IOException e) {
      // what a file system says is only the path, which is nobody's business
      String reason =
          e instanceof FileSystemException ? "" : ": " + Plain.line("" + e.getMessage());
      throw new UnreadableException(shown + " cannot be read" + reason);
    }
    return intake.submission();
  }

  /** A platform's file may be anything; what the teacher has in a folder is a submission. */
  private static boolean isWhole(Part part) {
    return part.name().isEmpty() || FileKind.isZip(part.name());
  }

  /** Where the one file is all there is. */
  private void requireNoProblem() {
    for (String problem : problems.values()) {
      throw new UnreadableException(problem);
    }
  }

  /**
   * Whether there is anything in it at all.
   *
   * @return true if no file was handed in, or hidden ones only
   */
  public boolean isEmpty() {
    return answers.isEmpty() && problems.isEmpty() && ignored.isEmpty() && notes.isEmpty();
  }
}
