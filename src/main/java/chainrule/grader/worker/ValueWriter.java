package chainrule.grader.worker;

import chainrule.grader.value.RecordType;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Arguments and results as bytes, for another JVM, where classes of the same names may be others:
 * numbers, texts, constants of enums, and arrays, lists and records of these.
 */
final class ValueWriter {

  private static final int LONGEST_TEXT = 0xffff;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 10);
  private final DataOutputStream out = new DataOutputStream(bytes);

  /** Some values, one after the other. */
  static byte[] bytes(List<?> values) {
    ValueWriter writer = new ValueWriter();
    values.forEach(writer::write);
    return writer.bytes();
  }

  /** What was written so far. */
  byte[] bytes() {
    return bytes.toByteArray();
  }

  /** Adds what another one has written. */
  void writeAgain(byte[] written) {
    bytes.writeBytes(written);
  }

  /** In the place of a value that is the one before. */
  void writeTheSame() {
    bytes.write(ValueReader.THE_SAME);
  }

  /** A small number that says what comes next. */
  void writeMark(int mark) {
    bytes.write(mark);
  }

  /**
   * Writes one value.
   *
   * @throws IllegalArgumentException if it is of no kind that can be read again
   */
  void write(Object value) {
    try {
      writeAny(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeAny(Object value) throws IOException {
    if (value instanceof Double number) {
      out.writeByte('D');
      out.writeDouble(number);
    } else if (value instanceof double[] numbers) {
      writeNumbers(numbers);
    } else if (value instanceof double[][] rows) {
      out.writeByte('m');
      writeEach(Arrays.asList(rows));
    } else if (value == null) {
      out.writeByte('0');
    } else if (value.getClass().isArray()) {
      writeArray(value);
    } else if (value instanceof List<?> list) {
      out.writeByte('L');
      writeEach(list);
    } else if (value instanceof Record) {
      writeRecord(value);
    } else {
      writeSimple(value);
    }
  }

  private void writeNumbers(double[] numbers) throws IOException {
    out.writeByte('d');
    out.writeInt(numbers.length);
    ByteBuffer buffer = ByteBuffer.allocate(numbers.length * Double.BYTES);
    buffer.asDoubleBuffer().put(numbers);
    bytes.writeBytes(buffer.array());
  }

  private void writeEach(List<?> values) throws IOException {
    out.writeInt(values.size());
    for (Object value : values) {
      writeAny(value);
    }
  }

  private void writeArray(Object array) throws IOException {
    int length = Array.getLength(array);
    out.writeByte('[');
    writeText(array.getClass().getComponentType().getName());
    out.writeInt(length);
    for (int i = 0; i < length; i++) {
      writeAny(Array.get(array, i));
    }
  }

  private void writeRecord(Object value) throws IOException {
    out.writeByte('R');
    writeText(value.getClass().getName());
    try {
      for (Object part : RecordType.of(value.getClass()).parts(value)) {
        writeAny(part);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private void writeSimple(Object value) throws IOException {
    if (value instanceof Integer number) {
      out.writeByte('I');
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeByte('J');
      out.writeLong(number);
    } else if (value instanceof Boolean truth) {
      out.writeByte('Z');
      out.writeBoolean(truth);
    } else if (value instanceof String text) {
      out.writeByte('S');
      writeText(text);
    } else if (value instanceof Enum<?> constant) {
      out.writeByte('E');
      writeText(constant.getDeclaringClass().getName());
      out.writeInt(constant.ordinal());
    } else {
      throw new IllegalArgumentException(
          "only numbers, texts, enums, and arrays, lists and records of them go from one JVM to"
              + " another, but not "
              + value.getClass().getName());
    }
  }

  private void writeText(String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (utf8.length > LONGEST_TEXT) {
      throw new IllegalArgumentException("a text of " + utf8.length + " bytes is too long");
    }
    out.writeShort(utf8.length);
    out.write(utf8);
  }
}
