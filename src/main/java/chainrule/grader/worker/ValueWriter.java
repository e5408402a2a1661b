package chainrule.grader.worker;

import chainrule.shape.RecordType;
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

  private ByteBuffer out = ByteBuffer.allocate(1 << 10);

  /** Some values, one after the other. */
  static byte[] bytes(List<?> values) {
    ValueWriter writer = new ValueWriter();
    values.forEach(writer::write);
    return writer.bytes();
  }

  /** What was written so far. */
  byte[] bytes() {
    return Arrays.copyOf(out.array(), out.position());
  }

  /** Adds what another one has written. */
  void writeAgain(byte[] written) {
    room(written.length).put(written);
  }

  /** A small number that says what comes next. */
  void writeMark(int mark) {
    room(1).put((byte) mark);
  }

  /**
   * Writes one value.
   *
   * @throws IllegalArgumentException if it is of no kind that can be read again
   */
  void write(Object value) {
    if (value instanceof Double number) {
      kind('D', Double.BYTES).putDouble(number);
    } else if (value instanceof double[] numbers) {
      int size = numbers.length * Double.BYTES;
      kind('d', Integer.BYTES + size).putInt(numbers.length);
      out.asDoubleBuffer().put(numbers);
      out.position(out.position() + size);
    } else if (value == null) {
      kind('0', 0);
    } else if (value.getClass().isArray()) {
      writeArray(value);
    } else if (value instanceof Integer number) {
      kind('I', Integer.BYTES).putInt(number);
    } else if (value instanceof Long number) {
      kind('J', Long.BYTES).putLong(number);
    } else if (value instanceof Boolean truth) {
      kind('Z', 1).put((byte) (truth ? 1 : 0));
    } else if (value instanceof String text) {
      kind('S', 0);
      writeText(text);
    } else if (value instanceof Enum<?> constant) {
      kind('E', 0);
      writeText(constant.getDeclaringClass().getName());
      room(Integer.BYTES).putInt(constant.ordinal());
    } else if (value instanceof List<?> list) {
      kind('L', Integer.BYTES).putInt(list.size());
      for (Object element : list) {
        write(element);
      }
    } else {
      writeRecord(value);
    }
  }

  private void writeArray(Object array) {
    int length = Array.getLength(array);
    kind('[', 0);
    writeText(array.getClass().getComponentType().getName());
    room(Integer.BYTES).putInt(length);
    for (int i = 0; i < length; i++) {
      write(Array.get(array, i));
    }
  }

  private void writeRecord(Object value) {
    if (!value.getClass().isRecord()) {
      throw new IllegalArgumentException(
          "only numbers, texts, enums, and arrays, lists and records of them go from one JVM to"
              + " another, but not "
              + value.getClass().getName());
    }
    kind('R', 0);
    writeText(value.getClass().getName());
    try {
      for (Object part : RecordType.of(value.getClass()).parts(value)) {
        write(part);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private void writeText(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (utf8.length > LONGEST_TEXT) {
      throw new IllegalArgumentException("a text of " + utf8.length + " bytes is too long");
    }
    room(Short.BYTES + utf8.length).putShort((short) utf8.length).put(utf8);
  }

  private ByteBuffer kind(char kind, int more) {
    return room(1 + more).put((byte) kind);
  }

  /** The buffer, with room for so many bytes. */
  private ByteBuffer room(int bytes) {
    if (out.remaining() < bytes) {
      int size = Math.addExact(2 * out.capacity(), bytes);
      out = ByteBuffer.allocate(size).put(out.flip());
    }
    return out;
  }
}
