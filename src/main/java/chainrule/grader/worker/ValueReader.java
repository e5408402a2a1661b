package chainrule.grader.worker;

import chainrule.grader.value.RecordType;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what a {@link ValueWriter} wrote, in a world where classes of these names may be others.
 * Whatever the bytes are, nothing but numbers, texts and the project's own enums and records comes
 * of them, and no array that is larger than the bytes that are left.
 */
final class ValueReader {

  /** Stands in place of a result that is the one before. */
  static final int THE_SAME = '=';

  /** The types that have no class loader, by name. */
  private static final Map<String, Class<?>> PRIMITIVES =
      Map.of(
          "boolean", boolean.class,
          "byte", byte.class,
          "short", short.class,
          "char", char.class,
          "int", int.class,
          "long", long.class,
          "float", float.class,
          "double", double.class,
          "[D", double[].class,
          "[[D", double[][].class);

  private final ByteBuffer in;
  private final ClassLoader world;
  private final Map<String, Class<?>> types = new HashMap<>(PRIMITIVES);
  private int lastResult;

  /** At the beginning of some bytes; classes are looked up in a world. */
  ValueReader(byte[] bytes, ClassLoader world) {
    this.in = ByteBuffer.wrap(bytes);
    this.world = world;
  }

  /** All values that are left. */
  List<Object> readAll() {
    List<Object> values = new ArrayList<>();
    while (hasMore()) {
      values.add(read());
    }
    return values;
  }

  boolean hasMore() {
    return in.hasRemaining();
  }

  /** How many bytes have not been read. */
  int left() {
    return in.remaining();
  }

  /** A small number that says what comes next; there has to be one. */
  int readMark() {
    return Byte.toUnsignedInt(in.get());
  }

  /**
   * Reads one value.
   *
   * @throws IllegalArgumentException if the bytes are none
   */
  Object read() {
    try {
      return readAny();
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("the end comes too early", e);
    } catch (ClassCastException e) {
      throw new IllegalArgumentException("a row that is none", e);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /**
   * Reads one value, or the one before once more.
   *
   * @throws IllegalArgumentException if the bytes are none
   */
  Object readResult() {
    if (in.hasRemaining() && in.get(in.position()) == THE_SAME) {
      int end = in.position() + 1;
      in.position(lastResult);
      Object same = read();
      in.position(end);
      return same;
    }
    lastResult = in.position();
    return read();
  }

  private Object readAny() throws ReflectiveOperationException {
    int kind = in.get();
    return switch (kind) {
      case '0' -> null;
      case 'D' -> in.getDouble();
      case 'I' -> in.getInt();
      case 'J' -> in.getLong();
      case 'Z' -> in.get() != 0;
      case 'S' -> readText();
      case 'E' -> readEnum(type(readText()));
      case 'd' -> readNumbers();
      case 'm' -> readRows();
      case '[' -> readArray(type(readText()));
      case 'L' -> readList();
      case 'R' -> readRecord(type(readText()));
      default -> throw new IllegalArgumentException("no value begins like this: " + kind);
    };
  }

  private double[] readNumbers() {
    double[] numbers = new double[length(Double.BYTES)];
    in.asDoubleBuffer().get(numbers);
    in.position(in.position() + numbers.length * Double.BYTES);
    return numbers;
  }

  private double[][] readRows() throws ReflectiveOperationException {
    double[][] rows = new double[length(1)][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (double[]) readAny();
    }
    return rows;
  }

  private Object readArray(Class<?> entry) throws ReflectiveOperationException {
    Object array = Array.newInstance(entry, length(entry.isPrimitive() ? 2 : 1));
    for (int i = 0; i < Array.getLength(array); i++) {
      Array.set(array, i, readAny());
    }
    return array;
  }

  private List<Object> readList() throws ReflectiveOperationException {
    int size = length(1);
    List<Object> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(readAny());
    }
    return list;
  }

  private Object readEnum(Class<?> type) {
    Object[] constants = type.getEnumConstants();
    int ordinal = in.getInt();
    if (constants == null || ordinal < 0 || ordinal >= constants.length) {
      throw new IllegalArgumentException("no constant of " + type.getName());
    }
    return constants[ordinal];
  }

  private Object readRecord(Class<?> type) throws ReflectiveOperationException {
    if (!type.isRecord()) {
      throw new IllegalArgumentException("no record: " + type.getName());
    }
    RecordType parts = RecordType.of(type);
    Object[] values = new Object[parts.accessors().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = readAny();
    }
    return parts.constructor().newInstance(values);
  }

  private String readText() {
    byte[] text = new byte[Short.toUnsignedInt(in.getShort())];
    in.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  /** As many entries as can be there, if each takes so many bytes at least. */
  private int length(int bytes) {
    int length = in.getInt();
    if (length < 0 || length > left() / bytes) {
      throw new IllegalArgumentException("no length of an array: " + length);
    }
    return length;
  }

  private Class<?> type(String name) throws ClassNotFoundException {
    Class<?> known = types.get(name);
    if (known == null) {
      known = lookedUp(name);
      types.put(name, known);
    }
    return known;
  }

  private Class<?> lookedUp(String name) throws ClassNotFoundException {
    String entry = name.replaceFirst("^\\[+L?", "");
    boolean isArrayOfPrimitives = name.startsWith("[") && entry.length() == 1;
    if (isArrayOfPrimitives || entry.startsWith("chainrule.") || entry.startsWith("java.lang.")) {
      return Class.forName(name, false, world);
    }
    throw new IllegalArgumentException("no type of a value: " + name);
  }
}
