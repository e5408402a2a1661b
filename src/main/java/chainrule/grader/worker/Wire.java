package chainrule.grader.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Messages between the grader and its workers: a list of strings, each with its length before it.
 */
final class Wire {

  private static final int MOST_STRINGS = 10_000;
  private static final int MOST_BYTES = 4 << 20;

  private Wire() {}

  static void write(DataOutputStream out, List<String> message) throws IOException {
    out.writeInt(message.size());
    for (String part : message) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
    out.flush();
  }

  /** Reads one message; an end of the stream or an unreasonable length is an exception. */
  static List<String> read(DataInputStream in) throws IOException {
    int size = checked(in.readInt(), MOST_STRINGS);
    List<String> message = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      byte[] bytes = in.readNBytes(checked(in.readInt(), MOST_BYTES));
      message.add(new String(bytes, StandardCharsets.UTF_8));
    }
    return message;
  }

  private static int checked(int length, int most) throws IOException {
    if (length < 0 || length > most) {
      throw new IOException("a message of unreasonable length: " + length);
    }
    return length;
  }
}
