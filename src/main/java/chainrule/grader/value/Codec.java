package chainrule.grader.value;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Messages as bytes. A message is a record in a sealed interface, its family; its name is written
 * first, then its components one after the other, as they are declared. Whatever the bytes are,
 * nothing but such records, texts and numbers can come of them.
 */
public final class Codec {

  private static final int MOST = 64 << 20;

  private Codec() {}

  /**
   * Writes a message.
   *
   * @param out where to
   * @param type the sealed family of the message, or its own type
   * @param message the message
   * @throws IOException if nobody reads it
   */
  public static void write(DataOutputStream out, Type type, Object message) throws IOException {
    if (type == int.class || type == Integer.class) {
      out.writeInt((int) message);
    } else if (type == long.class) {
      out.writeLong((long) message);
    } else if (type == boolean.class) {
      out.writeBoolean((boolean) message);
    } else if (type == String.class) {
      writeBytes(out, ((String) message).getBytes(StandardCharsets.UTF_8));
    } else if (type == byte[].class) {
      writeBytes(out, (byte[]) message);
    } else if (type == double[].class) {
      double[] numbers = (double[]) message;
      out.writeInt(numbers.length);
      for (double number : numbers) {
        out.writeLong(Double.doubleToRawLongBits(number));
      }
    } else if (type instanceof ParameterizedType many) {
      writeMany(out, many.getActualTypeArguments(), message);
    } else {
      writeOne(out, (Class<?>) type, message);
    }
  }

  private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static void writeMany(DataOutputStream out, Type[] types, Object many)
      throws IOException {
    if (many instanceof Map<?, ?> map) {
      out.writeInt(map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        write(out, types[0], entry.getKey());
        write(out, types[1], entry.getValue());
      }
      return;
    }
    Collection<?> elements = (Collection<?>) many;
    out.writeInt(elements.size());
    for (Object element : elements) {
      write(out, types[0], element);
    }
  }

  private static void writeOne(DataOutputStream out, Class<?> type, Object one) throws IOException {
    if (type.isEnum()) {
      out.writeInt(((Enum<?>) one).ordinal());
      return;
    }
    if (type.isSealed()) {
      write(out, String.class, one.getClass().getSimpleName());
    }
    for (Method component : RecordType.of(one.getClass()).accessors()) {
      try {
        write(out, component.getGenericReturnType(), component.invoke(one));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /**
   * Reads a message.
   *
   * @param in where from
   * @param type the sealed family of the message, or its own type
   * @return a message of that type
   * @throws IOException at the end of the stream, and if it is no such message
   */
  public static Object read(DataInputStream in, Type type) throws IOException {
    if (type == int.class || type == Integer.class) {
      return in.readInt();
    } else if (type == long.class) {
      return in.readLong();
    } else if (type == boolean.class) {
      return in.readBoolean();
    } else if (type == String.class) {
      return new String(readBytes(in), StandardCharsets.UTF_8);
    } else if (type == byte[].class) {
      return readBytes(in);
    } else if (type == double[].class) {
      double[] numbers = new double[checked(in.readInt(), MOST / Double.BYTES)];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = Double.longBitsToDouble(in.readLong());
      }
      return numbers;
    } else if (type instanceof ParameterizedType many) {
      return readMany(in, (Class<?>) many.getRawType(), many.getActualTypeArguments());
    }
    return readOne(in, (Class<?>) type);
  }

  private static byte[] readBytes(DataInputStream in) throws IOException {
    int length = checked(in.readInt(), MOST);
    byte[] bytes = in.readNBytes(length);
    checked(length, bytes.length);
    return bytes;
  }

  private static Object readMany(DataInputStream in, Class<?> type, Type[] types)
      throws IOException {
    int size = checked(in.readInt(), MOST);
    if (type == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < size; i++) {
        map.put(read(in, types[0]), read(in, types[1]));
      }
      return map;
    }
    Collection<Object> elements = type == Set.class ? new LinkedHashSet<>() : new ArrayList<>();
    for (int i = 0; i < size; i++) {
      elements.add(read(in, types[0]));
    }
    return elements;
  }

  private static Object readOne(DataInputStream in, Class<?> type) throws IOException {
    if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      return constants[checked(in.readInt(), constants.length - 1)];
    }
    Class<?> own = type.isSealed() ? member(type, (String) read(in, String.class)) : type;
    RecordType parts = RecordType.of(own);
    Object[] values = new Object[parts.accessors().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = read(in, parts.accessors()[i].getGenericReturnType());
    }
    try {
      return parts.constructor().newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IOException("a message that is none: " + own.getSimpleName(), e);
    }
  }

  /** By its name, since a JVM that is asked for all members loads the types of all of them. */
  private static Class<?> member(Class<?> family, String name) throws IOException {
    try {
      String whole = family.getName() + "$" + name;
      Class<?> member = Class.forName(whole, false, family.getClassLoader());
      if (member.isRecord() && family.isAssignableFrom(member)) {
        return member;
      }
    } catch (ClassNotFoundException | LinkageError e) {
      throw new IOException("a message of no kind", e);
    }
    throw new IOException("a message of another kind");
  }

  private static int checked(int length, int most) throws IOException {
    if (length < 0 || length > most) {
      throw new IOException("a message of unreasonable length: " + length);
    }
    return length;
  }
}
