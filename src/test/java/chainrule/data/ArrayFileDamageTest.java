package chainrule.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.text.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * Whatever is wrong with a file, it is refused in one line, even if its checksum is made to fit.
 */
class ArrayFileDamageTest {

  private static ArrayFile small() {
    return new ArrayFile(
        Map.of("made by", "a test", "σ", "𝛴\n"),
        Map.of(
            "W1", new double[][] {{1, -0.0}, {Double.NaN, 1e-320}}, "b1", new double[][] {{1.5}}));
  }

  private static void refused(byte[] bytes, String reason) {
    assertThatThrownBy(() -> ArrayFormat.parse("w.bin", bytes))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("w.bin ")
        .hasMessageContaining(reason)
        .message()
        .doesNotContain("\n");
  }

  @Test
  void everyFlippedBit_isFound() {
    byte[] bytes = small().bytes();
    for (int bit = 0; bit < 8 * bytes.length; bit++) {
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
      refused(bytes, "");
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
    }
    assertThat(ArrayFormat.parse("w.bin", bytes).names()).hasSize(2);
  }

  @Test
  void everyOtherLength_isFound() {
    byte[] bytes = small().bytes();
    for (int length = 0; length < bytes.length; length++) {
      refused(Arrays.copyOf(bytes, length), "");
    }
    refused(Arrays.copyOf(bytes, bytes.length + 1), "is damaged or cut off");
    refused(Arrays.copyOf(bytes, 2 * bytes.length), "is damaged or cut off");
  }

  @Property
  void anythingElse_isNoSuchFile(@ForAll byte[] noise) {
    refused(noise, "is not a file of saved weights");
  }

  @Test
  void aLaterVersion_isToldApartFromDamage() {
    byte[] later = small().bytes();
    later[20]++;
    refused(signed(later), "is of version 2, but this program reads version 1; save");
  }

  /** Right checksum, wrong content: only ill will makes these, and it gets no memory either. */
  @Property(tries = 2000)
  void signedNonsense_isReadOrRefused(
      @ForAll @IntRange(min = 21, max = 120) int at, @ForAll byte change) {
    byte[] bytes = small().bytes();
    bytes[at] = change;
    try {
      ArrayFormat.parse("w.bin", signed(bytes));
    } catch (UnreadableException e) {
      assertThat(e).hasMessage("w.bin contradicts itself; save the weights again");
    }
  }

  @Test
  void signedClaims_areNotBelieved() throws IOException {
    refused(claiming(Integer.MAX_VALUE, Integer.MAX_VALUE), "contradicts itself");
    refused(claiming(Integer.MAX_VALUE, 1), "contradicts itself");
    refused(claiming(0, 5), "contradicts itself");
    refused(claiming(-1, -1), "contradicts itself");
    assertThat(ArrayFormat.parse("w.bin", claiming(2, 1)).array("w")).hasDimensions(2, 1);
    refused(claiming(1, 1), "contradicts itself");
  }

  @Test
  void oneNameTwice_isRefused() {
    refused(signed(renamed(Map.of("a", "", "b", ""), Map.of())), "contradicts itself");
    double[][] w = {{0}};
    refused(signed(renamed(Map.of(), Map.of("a", w, "b", w))), "contradicts itself");
  }

  /** With the name "b" changed into "a". */
  private static byte[] renamed(Map<String, String> header, Map<String, double[][]> arrays) {
    byte[] bytes = new ArrayFile(header, arrays).bytes();
    for (int i = 21; i < bytes.length - Integer.BYTES; i++) {
      bytes[i] = bytes[i] == 'b' ? (byte) 'a' : bytes[i];
    }
    return bytes;
  }

  @Test
  void aSignedFileWithoutContent_isRefused() {
    byte[] empty = Arrays.copyOf(small().bytes(), 25);
    refused(signed(empty), "contradicts itself");
    refused(Arrays.copyOf(empty, 24), "is not a file of saved weights");
  }

  /** Two numbers that claim to be a matrix of some other shape. */
  private static byte[] claiming(int rows, int columns) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeBytes("chainrule arrays\n");
      for (int number : new int[] {1, 0, 1}) {
        out.writeInt(number);
      }
      out.writeUTF("w");
      out.writeInt(rows);
      out.writeInt(columns);
      out.write(new byte[2 * Double.BYTES + Integer.BYTES]);
    }
    return signed(bytes.toByteArray());
  }

  private static byte[] signed(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, bytes.length - Integer.BYTES);
    ByteBuffer.wrap(bytes).putInt(bytes.length - Integer.BYTES, (int) crc.getValue());
    return bytes;
  }
}
