package chainrule.cli;

import chainrule.grader.compilation.ClassPath;
import chainrule.grader.worker.GraderException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the program once more, in a JVM that has the optimizing compiler, too. Maven and {@code
 * src/bin/chainrule} start with the quick one alone, which is the faster one for all that is soon
 * over.
 */
final class OptimizingJvm {

  private OptimizingJvm() {}

  /** Whether the JVM that we are in has no compiler but the quick one. */
  static boolean isMissing() {
    return System.getProperty("java.vm.info", "").contains("emulated-client");
  }

  /**
   * Runs a command line to its end, with our own input and output.
   *
   * @return the exit code
   */
  static int run(List<String> args) throws InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(commandLine(args)).inheritIO().start();
    } catch (IOException e) {
      throw new GraderException("no other Java can be started: " + e.getMessage(), e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    return process.waitFor();
  }

  /** As much memory as we were given. */
  private static List<String> commandLine(List<String> args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("-Xmx"))
        .forEach(command::add);
    command.addAll(List.of("-cp", ClassPath.text(), Main.class.getName()));
    command.addAll(args);
    return command;
  }
}
