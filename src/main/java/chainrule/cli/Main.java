package chainrule.cli;

import chainrule.grader.worker.GraderException;
import chainrule.text.Nearest;
import chainrule.text.UnreadableException;
import chainrule.text.Wrapped;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The program: finds the command, and turns what goes wrong into one line and an exit code. */
public final class Main {

  private static final String HELP =
      """
      Chainrule: the formulas of five notes on neural networks, in plain Java,
      proven and graded.

        (nothing)                 the tour: a gradient, the check, a graded submission
        check [NAME…] [--tries N] [--seed N]
                                  every derivative against a numerical one
        check --exact [NAME…] [--points N] [--seed N]
                                  the worst error against arithmetic of 50 digits
        check --network N,N,… [--seed N]
                                  the gradient of a whole network, in every entry
        example [NAME]            list the worked examples, or run one
        exercises list            what there is to solve
        exercises start NAME…     write a skeleton to answers/
        exercises hint NAME [METHOD]
                                  the formula, where it stands, and a hint
        exercises watch [NAME…]   grade on every save, one exercise at a time
        grade SUBMISSION… [--out DIR] [--only NAME,…] [--seed N] [--workers N]
              [--hints]           grade a folder, a zip or a .java file
        grade --each DELIVERY --out DIR [--assignment FILE] [--layout NAME]
              [--student NAME] [--shard I/N] [--only NAME,…] [--seed N] [--workers N]
              [--hints]           grade a class, from the folder or the zip that a
                                  platform gave; run it again to go on
        assignment new [FILE]     write a file to lay down an assignment in
        train people|xor|digits|mnist [--data DIR] [--setting best|slides]
              [--epochs N] [--batch N] [--hidden N,…|none] [--rate R]
              [--final-rate R] [--momentum A] [--l1 L] [--l2 L] [--dropout P]
              [--restarts N] [--seed N] [--threads N] [--plot FILE] [--save FILE]
              [--load FILE] [--writers known|new]
                                  train a network and watch it learn; --data is a
                                  folder of the digits of MNIST, QMNIST or EMNIST
        bench [--data DIR] [--repeats N] [--submissions N] [--plot FILE]
                                  examples and gradients a second, on fixed work; or
                                  the seconds of a submission in a class of up to N
        --hints                   the hint of each method that is wrong, in the report
        --help                    this page

      Exit codes: 0 done, 1 something checked was wrong, 2 usage, 3 the input could
      not be read.
      """;

  private static final Map<String, Command> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("tour", new TourCommand());
    COMMANDS.put("check", new CheckCommand());
    COMMANDS.put("example", new ExampleCommand());
    COMMANDS.put("exercises", new ExercisesCommand());
    COMMANDS.put("grade", new GradeCommand());
    COMMANDS.put("assignment", new AssignmentCommand());
    COMMANDS.put("train", new TrainCommand());
    COMMANDS.put("bench", new BenchCommand());
  }

  /** Started by its main method only. */
  private Main() {}

  /**
   * Runs a command and ends the program with its exit code. Numbers are written as the notes write
   * them, wherever the machine stands.
   *
   * @param args the command and its arguments; nothing for the tour, {@code --help} for help
   */
  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    Output output = new Output(new FileOutputStream(FileDescriptor.out));
    PrintStream out = print(output);
    PrintStream err = print(new FileOutputStream(FileDescriptor.err));
    List<String> line = Arrays.asList(args);
    int exitCode =
        computesForLong(line) && OptimizingJvm.isMissing()
            ? exitCode(() -> OptimizingJvm.run(line), err)
            : run(line, out, err);
    out.flush();
    exitCode = Math.max(exitCode, exitCode(output::arrived, err));
    err.flush();
    if (exitCode != Command.DONE) {
      System.exit(exitCode);
    }
  }

  /** Whether the better compiler pays for a command line; not if it is wrong. */
  static boolean computesForLong(List<String> args) {
    return !args.isEmpty()
        && !asksForHelp(args)
        && COMMANDS.containsKey(args.get(0))
        && COMMANDS.get(args.get(0)).computesForLong(words(args));
  }

  /** The whole program but for the process it runs in. */
  static int run(List<String> args, PrintStream out, PrintStream err) {
    return exitCode(() -> run(args, out), err);
  }

  private interface Work {
    int run() throws InterruptedException;
  }

  /** What goes wrong is one line. */
  private static int exitCode(Work work, PrintStream err) {
    try {
      return work.run();
    } catch (UsageException e) {
      err.println(Wrapped.forConsole("chainrule: " + e.getMessage()));
      return Command.USAGE;
    } catch (UnreadableException | GraderException e) {
      err.println(Wrapped.forConsole("chainrule: " + e.getMessage()));
      return Command.UNREADABLE;
    } catch (OutOfMemoryError e) {
      err.println(
          "chainrule: this takes more memory than Java may have; ask for less, or give -Xmx");
      return Command.UNREADABLE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      err.println("chainrule: interrupted");
      return Command.UNREADABLE;
    }
  }

  private static int run(List<String> args, PrintStream out) throws InterruptedException {
    if (asksForHelp(args)) {
      out.print(HELP);
      return Command.DONE;
    }
    requireReadable(String.valueOf(Main.class.getResource("Main.class")));
    String name = args.isEmpty() ? "tour" : args.get(0);
    Command command = COMMANDS.get(name);
    if (command == null) {
      throw new UsageException(
          "there is no command %s%s; the commands are %s (see --help)"
              .formatted(
                  Arguments.shown(name),
                  Nearest.question(name, COMMANDS.keySet()),
                  String.join(", ", COMMANDS.keySet())));
    }
    return command.run(words(args), out);
  }

  /** Java takes the first "!/" of an address for the end of the jar's name. */
  static void requireReadable(String address) {
    if (address.startsWith("jar:") && address.indexOf("!/") < address.lastIndexOf("!/")) {
      throw new UnreadableException(
          "the jar is in a folder with ! at the end of its name, where Java reads nothing from it;"
              + " move the jar, or rename the folder");
    }
  }

  private static boolean asksForHelp(List<String> args) {
    return args.contains("--help") || args.contains("-h") || args.indexOf("help") == 0;
  }

  /** What stands behind the command's name. */
  private static List<String> words(List<String> args) {
    return args.isEmpty() ? args : args.subList(1, args.size());
  }

  /** On a terminal in its own encoding; the notes are full of Greek letters, so else in UTF-8. */
  private static PrintStream print(OutputStream stream) {
    Charset charset =
        System.console() == null ? StandardCharsets.UTF_8 : System.console().charset();
    return new PrintStream(stream, false, charset);
  }
}
