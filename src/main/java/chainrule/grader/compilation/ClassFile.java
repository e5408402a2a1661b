package chainrule.grader.compilation;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A compiled class, taken apart.
 *
 * @param pool its constants
 * @param access its flags
 * @param name its binary name
 * @param parents its superclass, then its interfaces
 * @param fields its fields
 * @param methods its methods
 * @param attributes its attributes
 */
public record ClassFile(
    ConstantPool pool,
    int access,
    String name,
    List<String> parents,
    List<Member> fields,
    List<Member> methods,
    Map<String, ByteBuffer> attributes) {

  static final int MAGIC = 0xCAFEBABE;

  /**
   * A field or method that the class has.
   *
   * @param access its flags
   * @param name its name
   * @param descriptor its types
   * @param attributes its attributes
   */
  public record Member(
      int access, String name, String descriptor, Map<String, ByteBuffer> attributes) {}

  /**
   * Reads a class file to its last byte.
   *
   * @param bytes the file
   * @return its parts
   * @throws MalformedClassException or another exception of the runtime, if it is none
   */
  public static ClassFile read(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (in.getInt() != MAGIC) {
      throw new MalformedClassException("no class file");
    }
    in.getInt(); // the version, which the JVM checks
    ConstantPool pool = new ConstantPool(in);
    int access = u2(in);
    String name = pool.className(u2(in));
    List<String> parents = new ArrayList<>(List.of(pool.className(u2(in))));
    for (int left = u2(in); left > 0; left--) {
      parents.add(pool.className(u2(in)));
    }
    List<Member> fields = members(in, pool);
    List<Member> methods = members(in, pool);
    ClassFile file =
        new ClassFile(pool, access, name, parents, fields, methods, attributes(in, pool));
    if (in.hasRemaining()) {
      throw new MalformedClassException("bytes after the end");
    }
    return file;
  }

  private static List<Member> members(ByteBuffer in, ConstantPool pool) {
    List<Member> members = new ArrayList<>();
    for (int left = u2(in); left > 0; left--) {
      members.add(new Member(u2(in), pool.utf8(u2(in)), pool.utf8(u2(in)), attributes(in, pool)));
    }
    return members;
  }

  /**
   * The attributes that begin here, by name; each can be there once.
   *
   * @param in a class file, or a part of one; it is left behind the last of them
   * @param pool the constants of that file
   * @return the content of each attribute
   */
  public static Map<String, ByteBuffer> attributes(ByteBuffer in, ConstantPool pool) {
    Map<String, ByteBuffer> attributes = new HashMap<>();
    for (int left = u2(in); left > 0; left--) {
      String name = pool.utf8(u2(in));
      int length = in.getInt();
      if (attributes.put(name, in.slice(in.position(), length)) != null
          && !name.startsWith("Line")
          && !name.startsWith("LocalVariable")) {
        throw new MalformedClassException("two attributes " + name);
      }
      in.position(in.position() + length);
    }
    return attributes;
  }

  /**
   * The next two bytes, as class files count.
   *
   * @param in where to read
   * @return from 0 to 65535
   */
  public static int u2(ByteBuffer in) {
    return Short.toUnsignedInt(in.getShort());
  }
}
