package chainrule.grader.session;

import chainrule.grader.compilation.ClassPath;
import chainrule.grader.worker.RunnerProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The classes of a kind of worker as the JVM had them in its memory when the jar was built, in a
 * file beside it: a worker that finds it starts sooner. A JVM passes over a file that it has not
 * made, or that was made of another jar.
 */
final class ClassArchive {

  /** The property that names a folder to write archives to, in place of reading them. */
  static final String FOLDER = "chainrule.archives";

  /** The first of each kind has the most to do. */
  private static final Set<WorkerKind> WRITING = EnumSet.noneOf(WorkerKind.class);

  private ClassArchive() {}

  /** Whether workers of this program are to leave an archive behind. */
  static boolean isWritten() {
    return System.getProperty(FOLDER) != null;
  }

  /** What a JVM of this kind is started with. */
  static synchronized List<String> options(WorkerKind kind) {
    Path place = ClassPath.entries().get(0).resolveSibling(name(kind));
    if (isWritten()) {
      Path written = Path.of(System.getProperty(FOLDER)).toAbsolutePath().resolve(name(kind));
      return WRITING.add(kind)
          ? List.of("-XX:ArchiveClassesAtExit=" + written, "-D" + RunnerProgram.ALL + "=true")
          : List.of();
    }
    return Files.exists(place) ? List.of("-XX:SharedArchiveFile=" + place) : List.of();
  }

  private static String name(WorkerKind kind) {
    return "chainrule-" + kind.name().toLowerCase(Locale.ROOT) + ".jsa";
  }
}
