package chainrule.cli;

import chainrule.text.UnreadableException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** What a program writes to, which remembers what could not be written; a printer forgets it. */
final class Output extends FilterOutputStream {

  private IOException failure;

  Output(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      failure = failure == null ? e : failure;
      throw e;
    }
  }

  /**
   * The exit code of all that was written.
   *
   * @throws UnreadableException if some of it is lost, as on a disk that is full; who closes a pipe
   *     has read enough
   */
  int arrived() {
    if (failure != null
        && !String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
      throw new UnreadableException(
          "the output could not be written: " + UnreadableException.reason(failure));
    }
    return Command.DONE;
  }
}
