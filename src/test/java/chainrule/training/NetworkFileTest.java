package chainrule.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.activation.Activation;
import chainrule.data.ArrayFile;
import chainrule.loss.Loss;
import chainrule.network.Network;
import chainrule.text.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkFileTest {

  @TempDir private Path folder;

  @Test
  void network_comesBackToTheBit() throws IOException {
    Network network =
        Network.random(
            new int[] {3, 4, 2},
            Activation.LEAKY_RELU,
            Activation.IDENTITY,
            Loss.SOFTMAX_CROSS_ENTROPY,
            5);
    Path file = Files.write(folder.resolve("net"), NetworkFile.bytes(network));
    Network read = NetworkFile.read(file);
    assertThat(read.parameters()).isEqualTo(network.parameters());
    assertThat(read.loss()).isEqualTo(Loss.SOFTMAX_CROSS_ENTROPY);
    assertThat(read.layers()[0].activation()).isEqualTo(Activation.LEAKY_RELU);
    assertThat(read.layers()[1].activation()).isEqualTo(Activation.IDENTITY);
    assertThat(NetworkFile.bytes(read)).isEqualTo(NetworkFile.bytes(network));
  }

  @Test
  void fileWithoutANetwork_isRefusedInOneLine() throws IOException {
    expectRefused(new ArrayFile(Map.of("layers", "1"), Map.of("x", new double[][] {{1}})));
    expectRefused(new ArrayFile(Map.of(), Map.of()));
  }

  /** Half a network would be loaded without a word. */
  @Test
  void fileThatHoldsMoreOrLessThanItsNetwork_isRefusedInOneLine() throws IOException {
    Network network =
        Network.random(
            new int[] {2, 2, 2}, Activation.TANH, Activation.TANH, Loss.SQUARED_ERROR, 5);
    ArrayFile whole =
        ArrayFile.read(Files.write(folder.resolve("whole"), NetworkFile.bytes(network)));
    for (String layers : List.of("-1", "0", "1", "3", "2147483647", "+2", "two")) {
      expectRefused(changed(whole, "layers", layers, Map.of()));
    }
    expectRefused(changed(whole, "loss", "NONE", Map.of()));
    expectRefused(changed(whole, "loss", "SQUARED_ERROR", Map.of("x", new double[][] {{1}})));
    double[][] twoRows = {{1, 2}, {3, 4}};
    expectRefused(changed(whole, "loss", "SQUARED_ERROR", Map.of("b1", twoRows)));
  }

  private static ArrayFile changed(
      ArrayFile file, String name, String word, Map<String, double[][]> others) {
    Map<String, String> header = new TreeMap<>(file.header());
    header.put(name, word);
    Map<String, double[][]> arrays = new TreeMap<>();
    file.names().forEach(array -> arrays.put(array, file.array(array)));
    arrays.putAll(others);
    return new ArrayFile(header, arrays);
  }

  private void expectRefused(ArrayFile arrays) throws IOException {
    Path file = Files.write(folder.resolve("other"), arrays.bytes());
    assertThatThrownBy(() -> NetworkFile.read(file))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(file + " holds arrays but no network; give a file that train --save wrote");
  }

  @Test
  void damagedFile_isRefusedInOneLine() throws IOException {
    Network network =
        Network.random(new int[] {1, 1}, Activation.TANH, Activation.TANH, Loss.SQUARED_ERROR, 5);
    byte[] bytes = NetworkFile.bytes(network);
    bytes[bytes.length / 2] ^= 1;
    Path file = Files.write(folder.resolve("damaged"), bytes);
    assertThatThrownBy(() -> NetworkFile.read(file))
        .isInstanceOf(UnreadableException.class)
        .message()
        .doesNotContain("\n");
  }
}
