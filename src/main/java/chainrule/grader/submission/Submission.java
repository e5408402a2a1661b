package chainrule.grader.submission;

import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a student hands in: a folder, a zip, or one {@code .java} file. Files whose name is that of
 * an exercise are its answers, in whichever folder they lie; all others are ignored, and listed.
 *
 * @param name what to call it in reports; safe to print
 * @param answers the source of each answer, by the exercise's name
 * @param problems why a file that is called like an exercise is no answer, by the exercise's name
 * @param ignored the names of the files that belong to no exercise and are not hidden, sorted; safe
 *     to print
 */
public record Submission(
    String name,
    SortedMap<String, String> answers,
    SortedMap<String, String> problems,
    List<String> ignored) {

  /**
   * A submission whose files are all good.
   *
   * @param name what to call it in reports
   * @param answers the source of each answer, by the exercise's name
   * @param ignored the names of the files that belong to no exercise, sorted
   */
  public Submission(String name, SortedMap<String, String> answers, List<String> ignored) {
    this(name, answers, new TreeMap<>(), ignored);
  }

  /**
   * Reads a submission; nothing is written anywhere. A file that is no text, or there twice, or too
   * large costs its own exercise; what endangers the machine refuses the submission.
   *
   * @param path a folder, a zip, or a {@code .java} file
   * @return its answers
   * @throws UnreadableException if it is missing, damaged, too large, or made to do harm
   */
  public static Submission read(Path path) {
    Path last = path.toAbsolutePath().normalize().getFileName();
    String name = Plain.line((last == null ? path : last).toString());
    Intake intake = new Intake(name);
    try {
      if (Files.isDirectory(path)) {
        FolderReader.read(path, intake);
      } else if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        throw new UnreadableException(
            "%s does not exist; give a folder, a zip or a .java file"
                .formatted(Plain.line(path.toString())));
      } else if (!Files.isRegularFile(path)) {
        throw new UnreadableException(name + " is no ordinary file");
      } else if (name.endsWith(".java")) {
        try (InputStream in = Files.newInputStream(path)) {
          intake.add(name, in);
        }
        intake.requireNoProblem();
      } else if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
        ZipReader.read(path, intake);
      } else {
        throw new UnreadableException(name + " is neither a folder, a zip nor a .java file");
      }
    } catch (IOException e) {
      // what a file system says is only the path, which is nobody's business
      String reason =
          e instanceof FileSystemException ? "" : ": " + Plain.line("" + e.getMessage());
      throw new UnreadableException(name + " cannot be read" + reason);
    }
    return intake.submission();
  }
}
