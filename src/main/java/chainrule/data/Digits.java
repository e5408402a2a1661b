package chainrule.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

/**
 * 1,797 hand-written digits of 8 × 8 pixels, which come with the program.
 *
 * <p>Slides "Neural Networks", "A Perceptron Neural Network": the task, on a smaller set. From the
 * UCI Machine Learning Repository: "Optical Recognition of Handwritten Digits", E. Alpaydin and C.
 * Kaynak, 1998, under CC BY 4.0.
 */
public final class Digits {

  /** The number of rows of a picture, and of its columns. */
  public static final int SIDE = 8;

  /** The brightest pixel of the file. */
  private static final int WHITE = 16;

  private static final int PIXELS = SIDE * SIDE;
  private static final int CLASSES = 10;

  /** Digits at the end of the file whose writers wrote none of the others. */
  private static final int NEW_WRITERS = 360;

  private Digits() {}

  /**
   * All of them, in the order of the file. An input is a picture row by row, each pixel from 0 to
   * 1; a target is 1 at the digit and 0 at the nine others.
   *
   * @return 1,797 examples of 64 numbers and 10 classes
   */
  public static Examples examples() {
    List<String> lines = lines();
    byte[] pixels = new byte[lines.size() * PIXELS];
    byte[] labels = new byte[lines.size()];
    for (int n = 0; n < labels.length; n++) {
      String[] numbers = lines.get(n).split(",");
      for (int i = 0; i < PIXELS; i++) {
        pixels[n * PIXELS + i] = Byte.parseByte(numbers[i]);
      }
      labels[n] = Byte.parseByte(numbers[PIXELS]);
    }
    return new PixelExamples(pixels, labels, WHITE, CLASSES);
  }

  /**
   * The last 360 held out, in the order of the file. Each writer's digits stand together, and the
   * writers of the last 360 wrote none of the others. After a shuffle every writer is in both
   * parts, which is easier by about 3 digits in 100.
   *
   * @return 1,437 and 360 examples
   */
  public static Split byWriter() {
    Examples all = examples();
    int training = all.size() - NEW_WRITERS;
    return new Split(
        all.choose(IntStream.range(0, training).toArray()),
        all.choose(IntStream.range(training, all.size()).toArray()));
  }

  private static List<String> lines() {
    try (InputStream in = Digits.class.getResourceAsStream("/data/digits.csv.gz");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.US_ASCII))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the digits of this program are damaged", e);
    }
  }
}
