package chainrule.data;

import chainrule.text.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * The bytes of an {@link ArrayFile}: a line that says what it is; the version; the number of words,
 * and each word with its name; the number of matrices, and each with its name, rows, columns and
 * numbers; and the CRC-32 of everything before it, which detects every single changed bit. Integers
 * take four bytes, the most significant first.
 */
final class ArrayFormat {

  private static final byte[] MAGIC = "chainrule arrays\n".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  private static final int CHECKSUM = Integer.BYTES;

  private ArrayFormat() {}

  static byte[] bytes(SortedMap<String, String> header, SortedMap<String, double[][]> arrays) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CheckedOutputStream checked = new CheckedOutputStream(bytes, new CRC32());
    try (DataOutputStream out = new DataOutputStream(checked)) {
      out.write(MAGIC);
      out.writeInt(VERSION);
      write(header, arrays, out);
      out.writeInt((int) checked.getChecksum().getValue());
    } catch (UTFDataFormatException e) {
      throw new IllegalArgumentException("a name or a word takes more than 65,535 bytes", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(
      SortedMap<String, String> header, SortedMap<String, double[][]> arrays, DataOutputStream out)
      throws IOException {
    out.writeInt(header.size());
    for (Map.Entry<String, String> word : header.entrySet()) {
      out.writeUTF(word.getKey());
      out.writeUTF(word.getValue());
    }
    out.writeInt(arrays.size());
    for (Map.Entry<String, double[][]> array : arrays.entrySet()) {
      out.writeUTF(array.getKey());
      write(array.getValue(), out);
    }
  }

  private static void write(double[][] array, DataOutputStream out) throws IOException {
    out.writeInt(array.length);
    out.writeInt(array[0].length);
    ByteBuffer row = ByteBuffer.allocate(array[0].length * Double.BYTES);
    for (double[] numbers : array) {
      row.clear().asDoubleBuffer().put(numbers);
      out.write(row.array());
    }
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }

  /** Reads what {@link #bytes} made; the name is for messages. */
  static ArrayFile parse(String name, byte[] bytes) {
    int start = MAGIC.length + Integer.BYTES;
    int end = bytes.length - CHECKSUM;
    if (end < start || !Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
      throw new UnreadableException(name + " is not a file of saved weights");
    }
    int version = ByteBuffer.wrap(bytes).getInt(MAGIC.length);
    if (version != VERSION) {
      throw new UnreadableException(
          "%s is of version %d, but this program reads version %d; save the weights again with it"
              .formatted(name, version, VERSION));
    }
    if (ByteBuffer.wrap(bytes).getInt(end) != checksum(bytes, end)) {
      throw new UnreadableException(name + " is damaged or cut off; save the weights again");
    }
    try {
      return content(new DataInputStream(new ByteArrayInputStream(bytes, start, end - start)));
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException(name + " contradicts itself; save the weights again");
    }
  }

  private static ArrayFile content(DataInputStream in) throws IOException {
    Map<String, String> header = new TreeMap<>();
    for (int words = in.readInt(); words > 0; words--) {
      once(header.put(in.readUTF(), in.readUTF()));
    }
    Map<String, double[][]> arrays = new TreeMap<>();
    for (int matrices = in.readInt(); matrices > 0; matrices--) {
      once(arrays.put(in.readUTF(), matrix(in)));
    }
    if (in.available() > 0) {
      throw new IOException("more than was announced");
    }
    return new ArrayFile(header, arrays);
  }

  private static void once(Object before) throws IOException {
    if (before != null) {
      throw new IOException("one name twice");
    }
  }

  /** Allocates only after checking that the numbers are there. */
  private static double[][] matrix(DataInputStream in) throws IOException {
    int rows = in.readInt();
    int columns = in.readInt();
    if (rows < 1 || columns < 1 || (long) rows * columns > in.available() / Double.BYTES) {
      throw new IOException("a matrix that is not there");
    }
    double[][] matrix = new double[rows][columns];
    for (double[] row : matrix) {
      ByteBuffer.wrap(in.readNBytes(columns * Double.BYTES)).asDoubleBuffer().get(row);
    }
    return matrix;
  }
}
