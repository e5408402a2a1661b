package chainrule.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void whatIsTooLarge_isNeitherWrittenNorRead() throws IOException {
    byte[] bytes = small().bytes();
    assertThat(small().bytes(bytes.length)).isEqualTo(bytes);
    assertThatThrownBy(() -> small().bytes(bytes.length - 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("9 numbers are too many for one file");
    Path file = Files.write(folder.resolve("w.bin"), bytes);
    assertThat(ArrayFile.read(file, bytes.length).bytes()).isEqualTo(bytes);
    assertThatThrownBy(() -> ArrayFile.read(file, bytes.length - 1))
        .isInstanceOf(UnreadableException.class)
        .hasMessageEndingWith(" is larger than 256 MB; these are not saved weights");
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
