package chainrule.grader.compilation;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The constants of a class file: what it names, it names here. */
public final class ConstantPool {

  /** A text. */
  public static final int UTF8 = 1;

  /** An int. */
  public static final int INTEGER = 3;

  /** A float. */
  public static final int FLOAT = 4;

  /** A long; it takes two places. */
  public static final int LONG = 5;

  /** A double; it takes two places. */
  public static final int DOUBLE = 6;

  /** A class that is named. */
  public static final int CLASS = 7;

  /** A string of the program. */
  public static final int STRING = 8;

  /** A field that is named. */
  public static final int FIELD = 9;

  /** A method of a class that is named. */
  public static final int METHOD = 10;

  /** A method of an interface that is named. */
  public static final int INTERFACE_METHOD = 11;

  /** A member's name and types. */
  public static final int NAME_AND_TYPE = 12;

  /** A method or field, to be called or read later. */
  public static final int METHOD_HANDLE = 15;

  /** The types of a method. */
  public static final int METHOD_TYPE = 16;

  /** A call that is linked when the program runs. */
  public static final int INVOKE_DYNAMIC = 18;

  /**
   * A field or a method that is named.
   *
   * @param owner a class by its binary name, or an array's descriptor
   * @param name its name
   * @param descriptor its types
   */
  public record Member(String owner, String name, String descriptor) {
    /**
     * Whether it is one.
     *
     * @return true for a method, false for a field
     */
    public boolean isMethod() {
      return descriptor.startsWith("(");
    }
  }

  private final int[] tags;
  private final int[] places;
  private final int[] first;
  private final int[] second;
  private final String[] texts;

  /**
   * Reads the constants from where they begin.
   *
   * @param in a class file; it is left behind the last constant
   */
  public ConstantPool(ByteBuffer in) {
    int count = ClassFile.u2(in);
    tags = new int[count];
    places = new int[count + 1];
    first = new int[count];
    second = new int[count];
    texts = new String[count];
    for (int i = 1; i < count; i++) {
      places[i] = in.position();
      tags[i] = in.get();
      read(i, in);
      if (tags[i] == LONG || tags[i] == DOUBLE) {
        places[++i] = in.position();
      }
    }
    places[count] = in.position();
  }

  /** What stands behind the tag of constant i. */
  private void read(int i, ByteBuffer in) {
    switch (tags[i]) {
      case UTF8 -> texts[i] = text(in);
      case INTEGER, FLOAT -> in.getInt();
      case LONG, DOUBLE -> in.getLong();
      case CLASS, STRING, METHOD_TYPE -> first[i] = ClassFile.u2(in);
      case FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE, INVOKE_DYNAMIC -> {
        first[i] = ClassFile.u2(in);
        second[i] = ClassFile.u2(in);
      }
      case METHOD_HANDLE -> {
        first[i] = Byte.toUnsignedInt(in.get());
        second[i] = ClassFile.u2(in);
      }
      default -> throw new MalformedClassException("a constant of kind " + tags[i]);
    }
  }

  /**
   * All texts: each name and each descriptor is one of them.
   *
   * @return in the order of the file
   */
  public List<String> texts() {
    return Stream.of(texts).filter(Objects::nonNull).toList();
  }

  private static String text(ByteBuffer in) {
    int length = Short.toUnsignedInt(in.getShort(in.position()));
    byte[] bytes = new byte[length + 2];
    in.get(bytes);
    try {
      return new DataInputStream(new ByteArrayInputStream(bytes)).readUTF();
    } catch (IOException e) {
      throw new MalformedClassException("a text that is none");
    }
  }

  /**
   * How many places there are.
   *
   * @return one more than the highest index
   */
  public int size() {
    return tags.length;
  }

  /**
   * What kind of constant it is.
   *
   * @param index from 1
   * @return one of the kinds above; 0 for the second place of a long or a double
   */
  public int tag(int index) {
    return tags[index];
  }

  /**
   * Where a constant begins.
   *
   * @param index from 1; the size stands for what follows after the last constant
   * @return its place in the file, in bytes
   */
  public int place(int index) {
    return places[index];
  }

  /**
   * A text.
   *
   * @param index where it is
   * @return as it stands there
   */
  public String utf8(int index) {
    return texts[require(index, UTF8)];
  }

  /**
   * A class.
   *
   * @param index where it is named
   * @return its binary name, or an array's descriptor
   */
  public String className(int index) {
    return utf8(first[require(index, CLASS)]).replace('/', '.');
  }

  /**
   * The types of a method.
   *
   * @param index where they are
   * @return a descriptor
   */
  public String methodType(int index) {
    return utf8(first[require(index, METHOD_TYPE)]);
  }

  /**
   * A field or a method.
   *
   * @param index where it is named
   * @return its owner, name and types
   */
  public Member member(int index) {
    int tag = tags[index];
    if (tag != FIELD && tag != METHOD && tag != INTERFACE_METHOD) {
      throw new MalformedClassException("no member at constant " + index);
    }
    int nameAndType = require(second[index], NAME_AND_TYPE);
    Member member =
        new Member(className(first[index]), utf8(first[nameAndType]), utf8(second[nameAndType]));
    if (member.isMethod() != (tag != FIELD)) {
      throw new MalformedClassException("a field that is a method");
    }
    return member;
  }

  /**
   * What a method handle does with its member.
   *
   * @param index where the handle is
   * @return from 1 to 9, as the JVM counts
   */
  public int handleKind(int index) {
    return first[require(index, METHOD_HANDLE)];
  }

  /**
   * The member of a method handle.
   *
   * @param index where the handle is
   * @return its owner, name and types
   */
  public Member handleMember(int index) {
    return member(second[require(index, METHOD_HANDLE)]);
  }

  /**
   * Which bootstrap method links a call.
   *
   * @param index where the call is
   * @return its place in the class's table
   */
  public int bootstrap(int index) {
    return first[require(index, INVOKE_DYNAMIC)];
  }

  /**
   * The types of a call that is linked by a bootstrap method.
   *
   * @param index where the call is
   * @return a descriptor
   */
  public String dynamicDescriptor(int index) {
    return utf8(second[require(second[require(index, INVOKE_DYNAMIC)], NAME_AND_TYPE)]);
  }

  private int require(int index, int tag) {
    if (tags[index] != tag) {
      throw new MalformedClassException("constant " + index + " is not of kind " + tag);
    }
    return index;
  }
}
