package chainrule.grader.session;

import chainrule.grader.compilation.ClassPath;
import chainrule.grader.worker.GraderException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** How the JVM of a worker is started, and with which limits. */
final class WorkerJvm {

  /** Nothing is written to disk, come what may; and a quarter of a gigabyte holds it all. */
  private static final List<String> OPTIONS =
      List.of(
          "-Xmx" + Limits.MEGABYTES + "m",
          "-XX:+IgnoreUnrecognizedVMOptions",
          "-Xlog:disable",
          "-XX:ReservedCodeCacheSize=32m",
          "-XX:MaxDirectMemorySize=8m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xshare:auto",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:ArchiveRelocationMode=0", // an archive is used as it lies there, and not moved first
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:-UsePerfData",
          "-XX:-CreateCoredumpOnCrash",
          "-XX:+ErrorFileToStderr",
          "-XX:+DisableAttachMechanism",
          "-Dsun.reflect.inflationThreshold=1000000",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Duser.timezone=UTC");

  /** All that a JVM needs to find files whose names are not English. */
  private static final Set<String> ENVIRONMENT = Set.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot");

  private WorkerJvm() {}

  /** Forks a JVM that runs a program, with more options. */
  static Process start(String program, String metaspace, List<String> options) {
    Path home = Path.of(System.getProperty("java.home"));
    ProcessBuilder builder =
        new ProcessBuilder(home.resolve("bin").resolve("java").toString())
            .directory(home.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.command().addAll(OPTIONS);
    builder.command().addAll(options);
    builder.command().addAll(List.of(metaspace, "-cp", ClassPath.text(), program));
    builder.environment().keySet().retainAll(ENVIRONMENT);
    builder.environment().put("MALLOC_ARENA_MAX", "2"); // what C keeps for threads is not small
    try {
      return builder.start();
    } catch (IOException e) {
      throw new GraderException("no worker can be started: " + e.getMessage(), e);
    }
  }
}
