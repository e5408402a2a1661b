package chainrule.cli;

import chainrule.text.Terminal;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A terminal that hands over each key as it is pressed and does not show it, until this is closed
 * or the program ends, by Ctrl-C too.
 */
final class RawTerminal implements AutoCloseable {

  private static final String STTY = "stty";

  private final String before;
  private final Thread atTheEnd = new Thread(this::restore, "terminal as it was");

  private RawTerminal(String before) {
    this.before = before;
    Runtime.getRuntime().addShutdownHook(atTheEnd);
  }

  /** The terminal that this program reads from; none where there is no terminal or no stty. */
  static Optional<RawTerminal> open() throws InterruptedException {
    if (!Terminal.isThere()) {
      return Optional.empty();
    }
    Optional<String> before = stty("-g");
    if (before.isEmpty()) {
      return Optional.empty();
    }
    RawTerminal terminal = new RawTerminal(before.get());
    if (stty("-icanon", "-echo", "min", "1").isPresent()) {
      return Optional.of(terminal);
    }
    terminal.close();
    return Optional.empty();
  }

  /** What stty says, if all went well. */
  private static Optional<String> stty(String... arguments) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of(STTY));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectInput(Redirect.INHERIT)
              .redirectError(Redirect.DISCARD)
              .start();
      String said =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return process.waitFor() == 0 ? Optional.of(said) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // a system without it
    }
  }

  private void restore() {
    try {
      stty(before);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    restore();
    try {
      Runtime.getRuntime().removeShutdownHook(atTheEnd);
    } catch (IllegalStateException e) {
      // the program is ending, and the hook does the same once more
    }
  }
}
