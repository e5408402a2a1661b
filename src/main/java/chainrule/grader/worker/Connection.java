package chainrule.grader.worker;

import chainrule.grader.value.Codec;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A worker's connection to the grader. Orders come in; news go out, each with the number of the
 * order that it answers. When the grader hangs up, the worker ends at once, even in the middle of
 * an answer that never would.
 */
final class Connection {

  /** An order and its number, which nobody else knows. */
  private record Numbered(long number, Order order) {}

  private final BlockingQueue<Numbered> orders = new LinkedBlockingQueue<>();
  private final Printed printed = new Printed();
  private final DataOutputStream news =
      new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
  private long number;

  /** Takes standard input and output for itself; what is printed from now on is kept apart. */
  static Connection open() {
    Connection connection = new Connection();
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
    PrintStream kept = new PrintStream(connection.printed, false, StandardCharsets.UTF_8);
    System.setIn(InputStream.nullInputStream());
    System.setOut(kept);
    System.setErr(kept);
    Thread reader = new Thread(() -> connection.read(in), "orders");
    reader.setDaemon(true);
    reader.start();
    return connection;
  }

  private void read(DataInputStream in) {
    try {
      while (true) {
        orders.add(new Numbered(in.readLong(), (Order) Codec.read(in, Order.class)));
      }
    } catch (IOException e) {
      Runtime.getRuntime().halt(0);
    }
  }

  /** Waits for the next order. */
  Order next() {
    try {
      Numbered next = orders.take();
      number = next.number();
      return next.order();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tells something in answer to the last order. */
  void tell(News what) {
    try {
      news.writeLong(number);
      Codec.write(news, News.class, what);
      news.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The beginning of what was printed. */
  Printed printed() {
    return printed;
  }
}
