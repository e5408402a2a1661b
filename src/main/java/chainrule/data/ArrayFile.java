package chainrule.data;

import chainrule.shape.Shape;
import chainrule.text.UnreadableException;
import chainrule.text.WholeFile;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Named matrices and a few named words about them, as a file that keeps trained weights. Every
 * number comes back bit for bit, and the same content gives the same bytes, in whatever order it
 * was given. It knows nothing of networks.
 *
 * <p>In no note.
 */
public final class ArrayFile {

  private static final int MOST_BYTES = 1 << 28;

  private final SortedMap<String, String> header;
  private final SortedMap<String, double[][]> arrays;

  /**
   * What a file is to hold; everything is copied.
   *
   * @param header words about the arrays, by name; each name and each word takes at most 65,535
   *     bytes
   * @param arrays matrices by name; a vector is a matrix of one row
   * @throws IllegalArgumentException if a matrix is empty or ragged, or a word is null
   */
  public ArrayFile(Map<String, String> header, Map<String, double[][]> arrays) {
    this.header = Collections.unmodifiableSortedMap(new TreeMap<>(header));
    this.arrays = new TreeMap<>();
    header.forEach(ArrayFile::notNull);
    arrays.forEach((name, array) -> this.arrays.put(name, copy(name, array)));
  }

  private static void notNull(String name, String word) {
    if (word == null) {
      throw new IllegalArgumentException(name + " is null");
    }
  }

  private static double[][] copy(double[][] array) {
    return Arrays.stream(array).map(double[]::clone).toArray(double[][]::new);
  }

  private static double[][] copy(String name, double[][] array) {
    Shape.matrix(name, array);
    return copy(array);
  }

  /**
   * Reads what {@link #bytes()} made.
   *
   * @param file where it was written to
   * @return what was in it
   * @throws UnreadableException if it is missing, is another kind of file, is damaged, if only in
   *     one bit, is too short or too long, or has a version that this program does not know
   */
  public static ArrayFile read(Path file) {
    return read(file, MOST_BYTES);
  }

  static ArrayFile read(Path file, int mostBytes) {
    String tooLarge = "is larger than 256 MB; these are not saved weights";
    return ArrayFormat.parse(file.toString(), WholeFile.read(file, mostBytes, tooLarge));
  }

  /**
   * The whole content of the file, ready to be written.
   *
   * @return bytes that {@link #read} understands
   * @throws IllegalArgumentException if a name or a word is too long, or all of it takes more than
   *     256 MB
   */
  public byte[] bytes() {
    return bytes(MOST_BYTES);
  }

  byte[] bytes(int mostBytes) {
    long numbers = 0;
    for (double[][] array : arrays.values()) {
      numbers += (long) array.length * array[0].length;
    }
    byte[] bytes = numbers * Double.BYTES > mostBytes ? null : ArrayFormat.bytes(header, arrays);
    if (bytes == null || bytes.length > mostBytes) {
      throw new IllegalArgumentException(numbers + " numbers are too many for one file");
    }
    return bytes;
  }

  /**
   * The words about the arrays.
   *
   * @return by name, sorted, not to be changed
   */
  public SortedMap<String, String> header() {
    return header;
  }

  /**
   * What the arrays are called.
   *
   * @return sorted, not to be changed
   */
  public Set<String> names() {
    return Collections.unmodifiableSet(arrays.keySet());
  }

  /**
   * One of the arrays.
   *
   * @param name what it is called
   * @return a copy
   * @throws IllegalArgumentException if there is none of that name
   */
  public double[][] array(String name) {
    if (!arrays.containsKey(name)) {
      throw new IllegalArgumentException(
          "there is no array %s; there are %s".formatted(name, String.join(", ", names())));
    }
    return copy(arrays.get(name));
  }
}
