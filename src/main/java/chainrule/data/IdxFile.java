package chainrule.data;

import chainrule.text.UnreadableException;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * One file of the IDX format: two bytes 0, the byte 8 for "bytes", the number of dimensions, each
 * dimension as four bytes with the most significant first, and then as many bytes as the dimensions
 * announce.
 */
final class IdxFile {

  /** Five times the size of MNIST, so that a header cannot ask for all memory there is. */
  private static final long MOST_BYTES = 1L << 28;

  private static final int BYTES = 0x0800;
  private static final int ROWS_OF_NUMBERS = 0x0c02;
  private static final int GZIP = 0x1f8b;

  private final Path file;
  private final InputStream in;

  private IdxFile(Path file, InputStream in) {
    this.file = file;
    this.in = in;
  }

  /** What is read from an open file. */
  private interface Reading {
    byte[] from(IdxFile idx) throws IOException;
  }

  /** The bytes of a file of one dimension; or the first number of each row of QMNIST's labels. */
  static byte[] labels(Path file) {
    return read(
        file,
        idx -> {
          int magic = idx.number();
          if (magic == ROWS_OF_NUMBERS) {
            return idx.firstOfEachRow();
          }
          idx.magic(magic, 1, "labels");
          return idx.bytes(idx.dimension("labels"), 1);
        });
  }

  /** QMNIST's rows have more than the digit, such as its writer, as integers of four bytes. */
  private byte[] firstOfEachRow() throws IOException {
    long rows = dimension("labels");
    long columns = dimension("columns");
    byte[] all = bytes(rows, 4 * columns);
    byte[] first = new byte[(int) rows];
    ByteBuffer numbers = ByteBuffer.wrap(all);
    for (int row = 0; row < first.length; row++) {
      int label = numbers.getInt((int) (4 * columns * row));
      first[row] = (byte) (label < 0 || label > 0xff ? 0xff : label);
    }
    return first;
  }

  /** The bytes of a file of as many pictures as another has labels. */
  static byte[] images(Path file, Path labelFile, int labels) {
    return read(
        file,
        idx -> {
          idx.magic(idx.number(), 3, "images");
          long count = idx.dimension("images");
          if (count != labels) {
            String both = "announces %d images but %s has %d labels; they are not of one set";
            throw idx.refused(both.formatted(count, labelFile.getFileName(), labels));
          }
          return idx.bytes(count, idx.dimension("rows") * idx.dimension("columns"));
        });
  }

  private static byte[] read(Path file, Reading reading) {
    UnreadableException.requireFile(file);
    try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        InputStream in = unpacked(raw)) {
      return reading.from(new IdxFile(file, in));
    } catch (EOFException e) {
      throw new UnreadableException(file + " is cut off; download it again");
    } catch (ZipException e) {
      throw new UnreadableException(
          file + " is damaged gzip (" + e.getMessage() + "); download it again");
    } catch (IOException e) {
      throw new UnreadableException(file + " cannot be read: " + UnreadableException.reason(e));
    }
  }

  /** The content of the file, whether it is gzipped or not. */
  static InputStream unpacked(InputStream raw) throws IOException {
    raw.mark(2);
    boolean isGzip = (raw.read() << 8 | raw.read()) == GZIP;
    raw.reset();
    return isGzip ? new GZIPInputStream(raw, 1 << 16) : raw;
  }

  private void magic(int magic, int dimensions, String what) {
    if (magic != (BYTES | dimensions)) {
      throw refused("is not a file of %s: %s".formatted(what, inWords(magic)));
    }
  }

  /** What it is instead, and what to do. */
  private static String inWords(int magic) {
    if (magic == (BYTES | 1) || magic == (BYTES | 3)) {
      String other = magic == (BYTES | 1) ? "labels" : "images";
      return "it is the file of the %s; exchange the names of the two".formatted(other);
    }
    if (kind(Integer.reverseBytes(magic)) == kind(BYTES)) {
      return "its bytes are in reverse order; convert it to big-endian, or download it again";
    }
    if (magic >>> 24 == '<') {
      return "it is a web page; download it again";
    }
    String numbers =
        switch (kind(magic)) {
          case 0x09 -> "bytes with a sign";
          case 0x0b, 0x0c -> "whole numbers of several bytes";
          case 0x0d, 0x0e -> "floats";
          default -> "";
        };
    return numbers.isEmpty()
        ? "it begins with other bytes than such a file; download it again"
        : "its numbers are %s; convert them to bytes from 0 to 255".formatted(numbers);
  }

  private static int kind(int magic) {
    return magic >>> 8;
  }

  private long dimension(String what) throws IOException {
    long dimension = Integer.toUnsignedLong(number());
    if (dimension == 0) {
      throw refused("announces 0 " + what + "; there is nothing to learn from");
    }
    if (dimension > MOST_BYTES) {
      throw refused("announces " + dimension + " " + what + ", which is too many to be true");
    }
    return dimension;
  }

  private int number() throws IOException {
    byte[] four = in.readNBytes(4);
    if (four.length < 4) {
      throw new EOFException();
    }
    return ByteBuffer.wrap(four).getInt();
  }

  /**
   * Reads the rest, which must be exactly count · size bytes. The memory grows with what is there,
   * not with what is announced.
   */
  private byte[] bytes(long count, long size) throws IOException {
    if (size > MOST_BYTES || count * size > MOST_BYTES) {
      throw refused("announces %d × %d bytes, which is too many to be true".formatted(count, size));
    }
    int announced = (int) (count * size);
    byte[] bytes = in.readNBytes(announced);
    if (bytes.length < announced) {
      throw new EOFException();
    }
    if (in.read() >= 0) {
      throw refused(
          "goes on after the %d bytes that it announces; download it again".formatted(announced));
    }
    return bytes;
  }

  private UnreadableException refused(String reason) {
    return new UnreadableException(file + " " + reason);
  }
}
