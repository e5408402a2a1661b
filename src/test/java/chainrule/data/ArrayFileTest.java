package chainrule.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.testing.ReferenceOnly;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ReferenceOnly
class ArrayFileTest {

  private static final double[][] ODD_NUMBERS = {
    {0, -0.0, Double.MIN_VALUE, Double.MAX_VALUE},
    {Double.NaN, Double.NEGATIVE_INFINITY, 1 / 3.0, Double.longBitsToDouble(0xfff8_0000_0000_0123L)}
  };

  @TempDir private Path folder;

  private static ArrayFile small() {
    return new ArrayFile(
        Map.of("made by", "a test", "σ", "𝛴\n"),
        Map.of("W1", ODD_NUMBERS, "b1", new double[][] {{1.5}}));
  }

  private static long[] bits(double[][] matrix) {
    return Arrays.stream(matrix)
        .flatMapToDouble(Arrays::stream)
        .mapToLong(Double::doubleToRawLongBits)
        .toArray();
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
  void whatWasSaved_comesBackBitForBit() throws IOException {
    Path file = Files.write(folder.resolve("w.bin"), small().bytes());
    ArrayFile read = ArrayFile.read(file);
    assertThat(read.header()).containsExactlyEntriesOf(small().header());
    assertThat(read.names()).containsExactly("W1", "b1");
    assertThat(bits(read.array("W1"))).containsExactly(bits(ODD_NUMBERS));
    assertThat(read.array("W1")).hasDimensions(2, 4);
    assertThat(read.bytes()).isEqualTo(small().bytes());
  }

  @Test
  void nothing_canBeSavedToo() {
    ArrayFile nothing = new ArrayFile(Map.of(), Map.of());
    assertThat(ArrayFormat.parse("w.bin", nothing.bytes()).names()).isEmpty();
  }

  @Test
  void order_doesNotMatter() {
    Map<String, double[][]> one = new LinkedHashMap<>();
    one.put("b", new double[][] {{1}});
    one.put("a", new double[][] {{2}});
    Map<String, double[][]> other = new LinkedHashMap<>();
    other.put("a", new double[][] {{2}});
    other.put("b", new double[][] {{1}});
    assertThat(new ArrayFile(Map.of(), one).bytes())
        .isEqualTo(new ArrayFile(Map.of(), other).bytes());
  }

  @Test
  void arrays_areCopies() {
    double[][] w = {{1}};
    ArrayFile file = new ArrayFile(Map.of(), Map.of("w", w));
    w[0][0] = 2;
    file.array("w")[0][0] = 3;
    assertThat(file.array("w")[0][0]).isEqualTo(1);
  }

  @Test
  void whatCannotBeSaved_isRefused() {
    assertThatThrownBy(() -> new ArrayFile(Map.of(), Map.of("w", new double[][] {{1}, {1, 2}})))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("w is ragged: row 0 has length 1 but row 1 has length 2");
    assertThatThrownBy(() -> new ArrayFile(Collections.singletonMap("a", null), Map.of()))
        .hasMessage("a is null");
    ArrayFile wordy = new ArrayFile(Map.of("a", "x".repeat(65_536)), Map.of());
    assertThatThrownBy(wordy::bytes).hasMessage("a name or a word takes more than 65,535 bytes");
    assertThatThrownBy(() -> small().array("W2"))
        .hasMessage("there is no array W2; there are W1, b1");
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

  @Test
  void whatIsNoFile_isRefused() {
    assertThatThrownBy(() -> ArrayFile.read(folder))
        .isInstanceOf(UnreadableException.class)
        .hasMessageEndingWith(" is not a file");
    assertThatThrownBy(() -> ArrayFile.read(folder.resolve("nowhere")))
        .hasMessageEndingWith("nowhere does not exist");
  }
}
