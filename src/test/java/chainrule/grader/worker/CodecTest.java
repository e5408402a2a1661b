package chainrule.grader.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.diagnosis.Likeness;
import chainrule.grader.mistake.InputSeed;
import chainrule.grader.question.FormulaCall;
import chainrule.grader.question.Outcome;
import chainrule.grader.value.Codec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Messages survive the way through a pipe, and nothing else comes out of it. */
class CodecTest {

  private static final FormulaCall CALL =
      new FormulaCall(
          "value", List.of("double"), "inputs", "", List.of(new InputSeed(7, 2, true)), false);

  @Example
  void everyKindOfMessage_comesOutAsItWentIn() throws IOException {
    List<News> news =
        List.of(
            new News.Ready(),
            new News.Compiled(
                Map.of(), Map.of("f", Set.of("g")), Map.of("f", 3), true, List.of("put right")),
            new News.Refused(Status.NOT_ALLOWED, List.of("line 1: σ′"), true),
            new News.Mended(Map.of()),
            new News.Drawn(
                Map.of(
                    "f_is",
                    new DrawnTest(
                        List.of(new byte[] {1}), new Recording(new byte[] {2}, new byte[] {3})))),
            new News.Replayed(true, false, new byte[] {4}, "printed"),
            new News.Unsettled(),
            new News.Shrunk("with a = 0.0"),
            new News.AskCall(CALL),
            new News.Diagnosed(List.of(new Likeness("sign", "looks like the sign"))),
            new News.Loaded(Map.of("f", "write f")),
            new News.NotInitialized("/ by zero", false),
            new News.Ended(new TestResult(Status.FAILED, "expected 1"), 3, "printed"),
            new News.Failed("why"));
    List<Order> orders =
        List.of(
            new Order.Compile("T", "class T {}"),
            new Order.Draw("T", Long.MIN_VALUE),
            new Order.Shrink("T", "t", -1, List.of(new byte[] {1}), 4, "failed"),
            new Order.Tried(3, ""),
            new Order.Diagnose("T", "f", 1),
            new Order.HangUp(),
            new Order.Load("F", "T", Map.of(), false),
            new Order.Test("t", List.of()),
            new Order.Call(CALL));
    for (News one : news) {
      assertThat(read(News.class, written(News.class, one)))
          .usingRecursiveComparison()
          .isEqualTo(one);
    }
    for (Order one : orders) {
      assertThat(read(Order.class, written(Order.class, one)))
          .usingRecursiveComparison()
          .isEqualTo(one);
    }
  }

  @Property
  void bytesAndNumbers_comeOutBitForBit(@ForAll byte[] bytes, @ForAll double[] numbers)
      throws IOException {
    News asked = (News) read(News.class, written(News.class, new News.AskReplay(bytes)));
    assertThat(((News.AskReplay) asked).calls()).isEqualTo(bytes);
    Order called = new Order.Called(List.of(new Outcome("[.]", 1, numbers)), "0.5");
    Order.Called read = (Order.Called) read(Order.class, written(Order.class, called));
    assertThat(Arrays.equals(read.outcomes().get(0).numbers(), numbers)).isTrue();
    assertThat(read.shown()).isEqualTo("0.5");
  }

  @Property
  void whateverTheBytesAre_aMessageComesOfThem_orAnEnd(@ForAll byte[] bytes) throws IOException {
    isAMessageOrAnEnd(bytes);
    for (Class<?> kind : News.class.getPermittedSubclasses()) {
      ByteArrayOutputStream named = new ByteArrayOutputStream();
      Codec.write(new DataOutputStream(named), String.class, kind.getSimpleName());
      named.writeBytes(bytes);
      isAMessageOrAnEnd(named.toByteArray());
    }
  }

  private static void isAMessageOrAnEnd(byte[] bytes) {
    try {
      assertThat(read(News.class, bytes)).isInstanceOf(News.class);
    } catch (IOException e) {
      assertThat(e).isInstanceOf(IOException.class);
    }
  }

  /** One record, and classes beside it that are none of its kind. */
  private sealed interface Family {
    record Member() implements Family {}

    record Stranger() {}

    final class NoRecord implements Family {}
  }

  @Example
  void onlyTheRecordsOfAFamily_comeOutOfIt() throws IOException {
    assertThat(read(Family.class, written(String.class, "Member"))).isEqualTo(new Family.Member());
    for (String name : List.of("Stranger", "NoRecord", "Nobody", "", "member", "../Member")) {
      assertThatThrownBy(() -> read(Family.class, written(String.class, name)))
          .as(name)
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("a message of");
    }
  }

  private enum Side {
    LEFT,
    RIGHT
  }

  @Example
  void onlyTheConstantsOfAnEnum_comeOutOfIt() throws IOException {
    assertThat(read(Side.class, written(int.class, 1))).isEqualTo(Side.RIGHT);
    for (int other : new int[] {2, 3, -1, Integer.MIN_VALUE}) {
      assertThatThrownBy(() -> read(Side.class, written(int.class, other)))
          .isInstanceOf(IOException.class);
    }
  }

  @Property
  void aMessageThatIsCutOff_isAnEnd(@ForAll byte[] bytes) throws IOException {
    byte[] whole = written(Order.class, new Order.Test("t", List.of(bytes)));
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read(Order.class, cut)).isInstanceOf(IOException.class);
    }
  }

  private static byte[] written(Class<?> family, Object message) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Codec.write(new DataOutputStream(bytes), family, message);
    return bytes.toByteArray();
  }

  private static Object read(Class<?> family, byte[] bytes) throws IOException {
    return Codec.read(new DataInputStream(new ByteArrayInputStream(bytes)), family);
  }
}
