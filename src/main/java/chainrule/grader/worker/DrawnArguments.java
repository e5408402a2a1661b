package chainrule.grader.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of one try, drawn in one worker and used in another, where classes of the same
 * names may be others: numbers, texts, constants of enums, and arrays, lists and records of these.
 * They only ever go from the examiner to the runner.
 */
final class DrawnArguments {

  private static final List<Class<?>> PRIMITIVES =
      List.of(
          boolean.class,
          byte.class,
          short.class,
          char.class,
          int.class,
          long.class,
          float.class,
          double.class);

  private DrawnArguments() {}

  /** As bytes; none if there are no arguments. */
  static byte[] write(List<Object> arguments) {
    if (arguments.isEmpty()) {
      return new byte[0];
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(out, arguments);
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, Object value)
      throws IOException, ReflectiveOperationException {
    if (value == null) {
      out.writeByte('0');
    } else if (value instanceof Double number) {
      out.writeByte('D');
      out.writeDouble(number);
    } else if (value instanceof Integer number) {
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
      out.writeUTF(text);
    } else if (value instanceof Enum<?> constant) {
      out.writeByte('E');
      out.writeUTF(constant.getDeclaringClass().getName());
      out.writeInt(constant.ordinal());
    } else if (value instanceof List<?> list) {
      out.writeByte('L');
      out.writeInt(list.size());
      for (Object element : list) {
        write(out, element);
      }
    } else if (value.getClass().isArray()) {
      writeArray(out, value);
    } else {
      writeRecord(out, value);
    }
  }

  private static void writeArray(DataOutputStream out, Object array)
      throws IOException, ReflectiveOperationException {
    int length = Array.getLength(array);
    if (array instanceof double[] numbers) {
      out.writeByte('d');
      out.writeInt(length);
      for (double number : numbers) {
        out.writeDouble(number);
      }
      return;
    }
    Class<?> entry = array.getClass().getComponentType();
    out.writeByte('[');
    out.writeUTF(entry.getName());
    out.writeInt(length);
    for (int i = 0; i < length; i++) {
      write(out, Array.get(array, i));
    }
  }

  private static void writeRecord(DataOutputStream out, Object value)
      throws IOException, ReflectiveOperationException {
    if (!value.getClass().isRecord()) {
      throw new IllegalStateException(
          "a property of an exercise takes numbers, texts, enums, and arrays, lists and records of"
              + " them, but not "
              + value.getClass().getName());
    }
    out.writeByte('R');
    out.writeUTF(value.getClass().getName());
    for (RecordComponent component : RecordType.of(value.getClass()).components()) {
      write(out, component.getAccessor().invoke(value));
    }
  }

  /** In a world where classes of these names may be others. */
  static Object[] read(byte[] bytes, ClassLoader world) {
    if (bytes.length == 0) {
      return new Object[0];
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return ((List<?>) read(in, world)).toArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object read(DataInputStream in, ClassLoader world)
      throws IOException, ReflectiveOperationException {
    int kind = in.readByte();
    return switch (kind) {
      case '0' -> null;
      case 'D' -> in.readDouble();
      case 'I' -> in.readInt();
      case 'J' -> in.readLong();
      case 'Z' -> in.readBoolean();
      case 'S' -> in.readUTF();
      case 'E' -> type(in.readUTF(), world).getEnumConstants()[in.readInt()];
      case 'L' -> {
        int size = in.readInt();
        List<Object> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
          list.add(read(in, world));
        }
        yield list;
      }
      case 'd' -> {
        double[] numbers = new double[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
          numbers[i] = in.readDouble();
        }
        yield numbers;
      }
      case '[' -> {
        Class<?> entry = type(in.readUTF(), world);
        Object array = Array.newInstance(entry, in.readInt());
        for (int i = 0; i < Array.getLength(array); i++) {
          Array.set(array, i, read(in, world));
        }
        yield array;
      }
      case 'R' -> readRecord(in, type(in.readUTF(), world), world);
      default -> throw new IOException("no argument of a try");
    };
  }

  private static Object readRecord(DataInputStream in, Class<?> type, ClassLoader world)
      throws IOException, ReflectiveOperationException {
    RecordType parts = RecordType.of(type);
    Object[] values = new Object[parts.components().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = read(in, world);
    }
    return parts.constructor().newInstance(values);
  }

  private static Class<?> type(String name, ClassLoader world) throws ClassNotFoundException {
    for (Class<?> primitive : PRIMITIVES) {
      if (primitive.getName().equals(name)) {
        return primitive;
      }
    }
    return Class.forName(name, false, world);
  }
}
