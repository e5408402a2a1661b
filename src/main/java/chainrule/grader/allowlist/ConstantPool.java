package chainrule.grader.allowlist;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** The constants of a class file: what it names, it names here. */
final class ConstantPool {

  static final int UTF8 = 1;
  static final int INTEGER = 3;
  static final int FLOAT = 4;
  static final int LONG = 5;
  static final int DOUBLE = 6;
  static final int CLASS = 7;
  static final int STRING = 8;
  static final int FIELD = 9;
  static final int METHOD = 10;
  static final int INTERFACE_METHOD = 11;
  static final int NAME_AND_TYPE = 12;
  static final int METHOD_HANDLE = 15;
  static final int METHOD_TYPE = 16;
  static final int INVOKE_DYNAMIC = 18;

  /**
   * A field or a method that is named.
   *
   * @param owner a class by its binary name, or an array's descriptor
   * @param name its name
   * @param descriptor its types
   */
  record Member(String owner, String name, String descriptor) {
    boolean isMethod() {
      return descriptor.startsWith("(");
    }
  }

  private final int[] tags;
  private final int[] first;
  private final int[] second;
  private final String[] texts;

  /** Reads the constants from where they begin; the buffer is left behind the last one. */
  ConstantPool(ByteBuffer in) {
    int count = Short.toUnsignedInt(in.getShort());
    tags = new int[count];
    first = new int[count];
    second = new int[count];
    texts = new String[count];
    for (int i = 1; i < count; i++) {
      tags[i] = in.get();
      switch (tags[i]) {
        case UTF8 -> texts[i] = text(in);
        case INTEGER, FLOAT -> in.getInt();
        case LONG, DOUBLE -> {
          in.getLong();
          i++; // takes two places
        }
        case CLASS, STRING, METHOD_TYPE -> first[i] = Short.toUnsignedInt(in.getShort());
        case FIELD, METHOD, INTERFACE_METHOD, NAME_AND_TYPE, INVOKE_DYNAMIC -> {
          first[i] = Short.toUnsignedInt(in.getShort());
          second[i] = Short.toUnsignedInt(in.getShort());
        }
        case METHOD_HANDLE -> {
          first[i] = Byte.toUnsignedInt(in.get());
          second[i] = Short.toUnsignedInt(in.getShort());
        }
        default -> throw new MalformedClassException("a constant of kind " + tags[i]);
      }
    }
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

  int size() {
    return tags.length;
  }

  int tag(int index) {
    return tags[index];
  }

  String utf8(int index) {
    return texts[require(index, UTF8)];
  }

  /** The binary name of a class, or an array's descriptor. */
  String className(int index) {
    return utf8(first[require(index, CLASS)]).replace('/', '.');
  }

  String methodType(int index) {
    return utf8(first[require(index, METHOD_TYPE)]);
  }

  Member member(int index) {
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

  /** What a method handle does with its member: 1 to 9. */
  int handleKind(int index) {
    return first[require(index, METHOD_HANDLE)];
  }

  Member handleMember(int index) {
    return member(second[require(index, METHOD_HANDLE)]);
  }

  /** Which bootstrap method links a call. */
  int bootstrap(int index) {
    return first[require(index, INVOKE_DYNAMIC)];
  }

  /** The types of a call that is linked by a bootstrap method. */
  String dynamicDescriptor(int index) {
    return utf8(second[require(second[require(index, INVOKE_DYNAMIC)], NAME_AND_TYPE)]);
  }

  private int require(int index, int tag) {
    if (tags[index] != tag) {
      throw new MalformedClassException("constant " + index + " is not of kind " + tag);
    }
    return index;
  }
}
