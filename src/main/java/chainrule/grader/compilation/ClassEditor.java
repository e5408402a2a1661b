package chainrule.grader.compilation;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A class file, changed in one respect and the same in all others. */
public final class ClassEditor {

  private static final int HEAD = 8;
  private static final int STATIC = 8;
  private static final int MOST_CONSTANTS = 0xffff;

  private final byte[] file;
  private final ByteBuffer in;
  private final ConstantPool pool;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  private ClassEditor(byte[] file) {
    this.file = file;
    this.in = ByteBuffer.wrap(file).position(HEAD);
    this.pool = new ConstantPool(in);
  }

  /**
   * The same class with other texts among its constants: names, for instance.
   *
   * @param file a class file
   * @param change what to make of each text
   * @return the changed file
   */
  public static byte[] withTexts(byte[] file, UnaryOperator<String> change) {
    ClassEditor editor = new ClassEditor(file);
    try {
      editor.exchange(change);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return editor.bytes.toByteArray();
  }

  private void exchange(UnaryOperator<String> change) throws IOException {
    out.write(file, 0, pool.place(1));
    for (int i = 1; i < pool.size(); i++) {
      if (pool.tag(i) == ConstantPool.UTF8) {
        out.writeByte(ConstantPool.UTF8);
        out.writeUTF(change.apply(pool.utf8(i)));
      } else {
        out.write(file, pool.place(i), pool.place(i + 1) - pool.place(i));
      }
    }
    out.write(file, in.position(), in.remaining());
  }

  /**
   * The same class with some static methods that do nothing but call the method of the same name
   * and types of another class.
   *
   * @param file a class file
   * @param target the full name of the other class
   * @param methods each the name of a method, followed by its descriptor
   * @return the changed file
   * @throws MalformedClassException if the class has no room for it
   */
  public static byte[] delegating(byte[] file, String target, Set<String> methods) {
    ClassEditor editor = new ClassEditor(file);
    try {
      editor.delegate(target.replace('.', '/'), methods);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return editor.bytes.toByteArray();
  }

  private void delegate(String target, Set<String> methods) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    List<int[]> called = new ArrayList<>();
    int end = in.position();
    skip(6); // the class's flags, its own name and its parent's
    skip(2 * ClassFile.u2(in));
    skipMembers();
    body.write(file, end, in.position() + 2 - end);
    DataOutputStream rest = new DataOutputStream(body);
    for (int left = ClassFile.u2(in); left > 0; left--) {
      method(rest, methods, called);
    }
    rest.write(file, in.position(), in.remaining());
    constants(target, called);
    body.writeTo(out);
  }

  /** What was there, the other class, and for each method how to call it there. */
  private void constants(String target, List<int[]> called) throws IOException {
    int count = pool.size() + 2 + 2 * called.size();
    if (count > MOST_CONSTANTS) {
      throw new MalformedClassException("too many constants");
    }
    out.write(file, 0, HEAD);
    out.writeShort(count);
    out.write(file, pool.place(1), pool.place(pool.size()) - pool.place(1));
    out.writeByte(ConstantPool.UTF8);
    out.writeUTF(target);
    out.writeByte(ConstantPool.CLASS);
    out.writeShort(pool.size());
    for (int i = 0; i < called.size(); i++) {
      out.writeByte(ConstantPool.NAME_AND_TYPE);
      out.writeShort(called.get(i)[0]);
      out.writeShort(called.get(i)[1]);
      out.writeByte(ConstantPool.METHOD);
      out.writeShort(pool.size() + 1);
      out.writeShort(pool.size() + 2 + 2 * i);
    }
  }

  private void method(DataOutputStream rest, Set<String> methods, List<int[]> called)
      throws IOException {
    int start = in.position();
    int access = ClassFile.u2(in);
    int[] names = {ClassFile.u2(in), ClassFile.u2(in)};
    String descriptor = pool.utf8(names[1]);
    if ((access & STATIC) == 0 || !methods.contains(pool.utf8(names[0]) + descriptor)) {
      skipAttributes();
      rest.write(file, start, in.position() - start);
      return;
    }
    called.add(names);
    byte[] code = DelegatingCode.of(descriptor, pool.size() + 1 + 2 * called.size());
    int count = ClassFile.u2(in);
    rest.write(file, start, in.position() - start);
    for (int i = 0; i < count; i++) {
      attribute(rest, code);
    }
  }

  /** Copies an attribute of a method, with other code if it is the code. */
  private void attribute(DataOutputStream rest, byte[] code) throws IOException {
    int start = in.position();
    boolean isCode = pool.utf8(ClassFile.u2(in)).equals("Code");
    skip(in.getInt());
    if (isCode) {
      rest.write(file, start, 2);
      rest.writeInt(code.length);
      rest.write(code);
    } else {
      rest.write(file, start, in.position() - start);
    }
  }

  private void skipMembers() {
    for (int left = ClassFile.u2(in); left > 0; left--) {
      skip(6);
      skipAttributes();
    }
  }

  private void skipAttributes() {
    for (int left = ClassFile.u2(in); left > 0; left--) {
      skip(2);
      skip(in.getInt());
    }
  }

  private void skip(int length) {
    in.position(in.position() + length);
  }
}
