package chainrule.grader.classroom;

import chainrule.text.Plain;
import chainrule.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who handed in: every entry of a folder is a submission, but for hidden files and what operating
 * systems leave behind.
 *
 * @param submissions in the order of their names
 * @param ignored the names of the other entries
 */
record Roster(List<Entry> submissions, List<String> ignored) {

  private static final Set<String> FOREIGN = Set.of("__MACOSX", "Thumbs.db", "desktop.ini");

  /**
   * One submission.
   *
   * @param name its file name
   * @param path where it is
   * @param folder the folder's name for its reports
   */
  record Entry(String name, Path path, String folder) {}

  /** Lists a folder; the reports' own folder, if it is in there, is no submission. */
  static Roster of(Path folder, Path out) {
    List<Path> paths;
    try (Stream<Path> entries = Files.list(folder)) {
      paths = entries.sorted((a, b) -> name(a).compareTo(name(b))).toList();
    } catch (IOException e) {
      throw new UnreadableException(
          folder + " is no folder that can be read; give one with a submission in each entry");
    }
    List<Path> chosen = new ArrayList<>();
    List<String> ignored = new ArrayList<>();
    for (Path path : paths) {
      if (isSame(path, out)) {
        continue;
      }
      if (name(path).startsWith(".") || FOREIGN.contains(name(path))) {
        ignored.add(Plain.line(name(path)));
      } else {
        chosen.add(path);
      }
    }
    Map<String, String> folders =
        FolderNames.of(chosen.stream().map(Roster::name).collect(Collectors.toSet()));
    return new Roster(
        chosen.stream().map(p -> new Entry(name(p), p, folders.get(name(p)))).toList(), ignored);
  }

  private static boolean isSame(Path path, Path out) {
    try {
      return Files.exists(out) && Files.isSameFile(path, out);
    } catch (IOException e) {
      return false;
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
