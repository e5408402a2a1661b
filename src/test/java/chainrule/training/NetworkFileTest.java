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
import java.util.Map;
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
    byte[] arrays = new ArrayFile(Map.of("layers", "1"), Map.of("x", new double[][] {{1}})).bytes();
    Path file = Files.write(folder.resolve("other"), arrays);
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
