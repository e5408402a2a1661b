package chainrule.cli;

import java.io.PrintStream;
import java.util.List;

/** One command of the program. */
interface Command {

  /** Done; something checked was wrong; a command line that is none; input that cannot be read. */
  int DONE = 0;

  int WRONG = 1;
  int USAGE = 2;
  int UNREADABLE = 3;

  /**
   * Runs it.
   *
   * @param words what stands behind the command's name
   * @param out where its output goes
   * @return the exit code
   */
  int run(List<String> words, PrintStream out) throws InterruptedException;

  /**
   * Whether it computes for so long that the JVM's better compiler pays.
   *
   * @param words what stands behind the command's name
   */
  default boolean computesForLong(List<String> words) {
    return false;
  }
}
