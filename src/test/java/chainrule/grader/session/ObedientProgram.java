package chainrule.grader.session;

import chainrule.grader.value.Codec;
import chainrule.grader.worker.News;
import chainrule.grader.worker.Order;
import chainrule.grader.worker.Status;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** In the place of a compiler: does what the source tells it, as a compiler may that is misused. */
final class ObedientProgram {

  public static void main(String[] args) throws Exception {
    DataInputStream in = new DataInputStream(System.in);
    tell(0, new News.Ready());
    while (true) {
      long number = in.readLong();
      Order.Compile order = (Order.Compile) Codec.read(in, Order.class);
      switch (order.source()) {
        case "spin" -> spin();
        case "wait" -> Thread.sleep(Long.MAX_VALUE);
        case "fill" -> fill();
        case "end" -> System.exit(0);
        case "die" -> Runtime.getRuntime().halt(137);
        case "lie" -> tell(number + 1, refusal(false));
        default -> tell(number, refusal(order.source().equals("go too deep")));
      }
    }
  }

  private static News refusal(boolean tooDeep) {
    return new News.Refused(Status.NOT_COMPILED, List.of("line 1: no"), tooDeep);
  }

  private static void spin() {
    long turns = 0;
    while (turns >= 0) {
      turns = (turns + 1) % Long.MAX_VALUE;
    }
  }

  /** At once: what has to be filled and collected first takes time, on a busy machine too much. */
  private static void fill() {
    List<byte[]> all = new ArrayList<>();
    while (true) {
      all.add(new byte[Limits.MEGABYTES << 20]);
    }
  }

  private static void tell(long number, News news) throws IOException {
    DataOutputStream out = new DataOutputStream(System.out);
    out.writeLong(number);
    Codec.write(out, News.class, news);
    out.flush();
  }
}
