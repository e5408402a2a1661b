package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.text.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

/** A printer forgets what went wrong; the program must not say that all is well. */
class OutputTest {

  private static Output failing(String reason) {
    Output output =
        new Output(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException(reason);
              }
            });
    try (PrintStream out = new PrintStream(output, true)) {
      out.println("a result");
      out.write('\n');
    }
    return output;
  }

  @Test
  void diskThatIsFull_isTold() {
    assertThatThrownBy(failing("No space left on device")::arrived)
        .isInstanceOf(UnreadableException.class)
        .hasMessage("the output could not be written: No space left on device");
  }

  @Test
  void readerWhoHasReadEnough_isNoFailure() {
    assertThat(failing("Broken pipe").arrived()).isZero();
    assertThat(failing("The pipe is being closed").arrived()).isZero();
  }

  @Test
  void whatIsWritten_arrives() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Output output = new Output(bytes);
    try (PrintStream out = new PrintStream(output, true)) {
      out.print("a result");
      out.write('!');
    }
    assertThat(bytes).hasToString("a result!");
    assertThat(output.arrived()).isZero();
  }
}
