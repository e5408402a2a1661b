package chainrule.grader.classroom;

import chainrule.grader.classroom.Roster.Entry;
import chainrule.grader.classroom.marking.SubmissionResult;
import chainrule.grader.report.Feedback;
import chainrule.grader.report.HtmlReport;
import chainrule.grader.report.JUnitXml;
import chainrule.grader.report.MarkdownReport;
import chainrule.grader.report.ResultsJson;
import chainrule.grader.submission.layout.Delivery;
import chainrule.text.UnreadableException;
import chainrule.text.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the reports of a class go. What is known of the submissions that are done stands in a
 * hidden folder beside them, a file for each, written last.
 *
 * @param path the folder
 */
public record OutputFolder(Path path) {

  private static final List<String> REPORTS =
      List.of("report.html", "report.md", "results.json", "junit.xml");

  /**
   * Whether reports may go to a folder without lying among what is no report.
   *
   * @param folder where to
   * @return true if it is not there yet, is empty, or has reports of an earlier run
   */
  public static boolean isNewOrOurs(Path folder) {
    if (!Files.isDirectory(folder) || Files.exists(folder.resolve(Delivery.GRADED))) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      return true; // said where it is written to
    }
  }

  /**
   * Says before long work what writing would say after it; makes the folder.
   *
   * @param folder where reports go
   * @throws UnreadableException if nothing can be written there
   */
  public static void requireWritable(Path folder) {
    WholeFile.requireWritable(folder.resolve(REPORTS.get(0)));
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".", ".half"));
    } catch (IOException e) {
      throw new UnreadableException(
          folder + " cannot be written to: " + UnreadableException.reason(e));
    }
  }

  Path state() {
    return path.resolve(Delivery.GRADED);
  }

  /** The result of a submission that is done, if nothing that its grade depends on has changed. */
  Optional<SubmissionResult> done(Entry entry, String fingerprint) {
    Path folder = path.resolve(entry.folder());
    boolean there =
        REPORTS.stream().allMatch(report -> Files.isRegularFile(folder.resolve(report)));
    return there ? ResultFile.read(resultFile(entry), fingerprint) : Optional.empty();
  }

  /** Takes away what an earlier run left of a submission, so that nothing stale can be read. */
  void forget(Entry entry) {
    try {
      Files.deleteIfExists(resultFile(entry));
      Path folder = path.resolve(entry.folder());
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          for (Path file : files.filter(OutputFolder::isOurs).toList()) {
            Files.delete(file);
          }
        }
      }
    } catch (IOException e) {
      throw new UnreadableException(
          "what is left of " + entry.folder() + " in " + path + " cannot be deleted");
    }
  }

  private static boolean isOurs(Path file) {
    String name = file.getFileName().toString();
    return REPORTS.stream().anyMatch(report -> name.equals(report) || name.startsWith(report + "."))
        && (REPORTS.contains(name) || name.endsWith(".half"));
  }

  /** Writes the reports of a submission, and last that it is done. */
  SubmissionResult save(Entry entry, String fingerprint, Feedback feedback, double seconds) {
    save(path.resolve(entry.folder()), feedback, seconds);
    SubmissionResult result = SubmissionResult.of(entry.folder(), feedback);
    ResultFile.write(resultFile(entry), fingerprint, result);
    return result;
  }

  /**
   * Writes the reports of one submission.
   *
   * @param folder where to
   * @param feedback what they say
   * @param seconds how long grading took
   */
  public static void save(Path folder, Feedback feedback, double seconds) {
    WholeFile.write(folder.resolve("report.html"), HtmlReport.of(feedback));
    WholeFile.write(folder.resolve("report.md"), MarkdownReport.of(feedback));
    WholeFile.write(folder.resolve("junit.xml"), JUnitXml.of(feedback));
    WholeFile.write(folder.resolve("results.json"), ResultsJson.of(feedback, seconds));
  }

  /** Folders with reports of submissions that are not there any more. */
  List<String> left(List<Entry> entries) {
    Set<String> known = entries.stream().map(Entry::folder).collect(Collectors.toSet());
    try (Stream<Path> files = Files.list(results())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".row"))
          .map(name -> name.substring(0, name.length() - ".row".length()))
          .filter(name -> !known.contains(name))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private Path results() {
    return state().resolve("rows");
  }

  private Path resultFile(Entry entry) {
    return results().resolve(entry.folder() + ".row");
  }
}
