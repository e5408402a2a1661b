package chainrule.training;

import chainrule.activation.Activation;
import chainrule.data.ArrayFile;
import chainrule.loss.Loss;
import chainrule.network.Layer;
import chainrule.network.Network;
import chainrule.text.UnreadableException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** A network in a file: its weights to the bit, its activations and its loss. In no note. */
public final class NetworkFile {

  private static final String LAYERS = "layers";
  private static final String LOSS = "loss";
  private static final String ACTIVATION = "activation";

  private NetworkFile() {}

  /**
   * The bytes of the file.
   *
   * @param network a network
   * @return what {@link #read} takes; the same network, the same bytes
   */
  public static byte[] bytes(Network network) {
    Map<String, String> header = new TreeMap<>();
    Map<String, double[][]> arrays = new TreeMap<>();
    Layer[] layers = network.layers();
    header.put(LAYERS, Integer.toString(layers.length));
    header.put(LOSS, network.loss().name());
    for (int k = 1; k <= layers.length; k++) {
      header.put(ACTIVATION + k, layers[k - 1].activation().name());
      arrays.put("W" + k, layers[k - 1].weights());
      arrays.put("b" + k, new double[][] {layers[k - 1].bias()});
    }
    return new ArrayFile(header, arrays).bytes();
  }

  /**
   * Reads a network.
   *
   * @param file a file of {@link #bytes}
   * @return the network, to the bit
   * @throws UnreadableException if the file is damaged or holds something else
   */
  public static Network read(Path file) {
    ArrayFile arrays = ArrayFile.read(file);
    try {
      Network network = network(arrays);
      if (Arrays.equals(bytes(network), arrays.bytes())) {
        return network;
      }
    } catch (RuntimeException e) {
      // Whatever is wrong with it, it is no network.
    }
    throw new UnreadableException(
        file + " holds arrays but no network; give a file that train --save wrote");
  }

  /** The network of all that this file holds, if it holds no more than one. */
  private static Network network(ArrayFile arrays) {
    Map<String, String> header = arrays.header();
    Layer[] layers = new Layer[arrays.names().size() / 2];
    for (int k = 1; k <= layers.length; k++) {
      layers[k - 1] =
          new Layer(
              arrays.array("W" + k),
              arrays.array("b" + k)[0],
              Activation.valueOf(header.get(ACTIVATION + k)));
    }
    return new Network(layers, Loss.valueOf(header.get(LOSS)));
  }
}
