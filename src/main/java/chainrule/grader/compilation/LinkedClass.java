package chainrule.grader.compilation;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.List;

/**
 * Makes the file of a class whose static methods do nothing themselves: each is linked by the same
 * bootstrap method when it is called first.
 */
public final class LinkedClass {

  private static final int JAVA_17 = 61;
  private static final int PUBLIC_FINAL_SUPER = 0x31;
  private static final int PUBLIC_STATIC = 0x9;
  private static final int INVOKE_STATIC = 6;
  private static final String BOOTSTRAP_TYPE =
      "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;)"
          + "Ljava/lang/invoke/CallSite;";

  private final ByteArrayOutputStream constants = new ByteArrayOutputStream();
  private final DataOutputStream pool = new DataOutputStream(constants);
  private int size = 1;

  private LinkedClass() {}

  /**
   * Makes it.
   *
   * @param name the full name of the class
   * @param methods what it has; the method of number n is linked under the name {@code fn}
   * @param bootstrap the full name of the class of the bootstrap method
   * @param link the name of that method
   * @return a class file
   */
  public static byte[] file(String name, List<Method> methods, String bootstrap, String link) {
    try {
      return new LinkedClass().written(name, methods, bootstrap, link);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] written(String name, List<Method> methods, String bootstrap, String link)
      throws IOException {
    int own = type(name);
    int parent = type("java.lang.Object");
    int table = text("BootstrapMethods");
    int linking = pair(ConstantPool.METHOD, type(bootstrap), nameAndType(link, BOOTSTRAP_TYPE));
    int handle = handle(linking);
    byte[] bodies = bodies(methods);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(ClassFile.MAGIC);
    out.writeInt(JAVA_17);
    out.writeShort(size);
    constants.writeTo(out);
    out.writeShort(PUBLIC_FINAL_SUPER);
    out.writeShort(own);
    out.writeShort(parent);
    out.writeShort(0); // no interfaces
    out.writeShort(0); // no fields
    out.writeShort(methods.size());
    out.write(bodies);
    out.writeShort(1);
    out.writeShort(table);
    out.writeInt(6);
    out.writeShort(1);
    out.writeShort(handle);
    out.writeShort(0);
    return bytes.toByteArray();
  }

  /** Each method: passes its arguments on to what is linked under its number. */
  private byte[] bodies(List<Method> methods) throws IOException {
    int code = text("Code");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (int n = 0; n < methods.size(); n++) {
      Method method = methods.get(n);
      String descriptor =
          MethodType.methodType(method.getReturnType(), method.getParameterTypes())
              .toMethodDescriptorString();
      int linked = pair(ConstantPool.INVOKE_DYNAMIC, 0, nameAndType("f" + n, descriptor));
      byte[] body = DelegatingCode.linked(descriptor, linked);
      out.writeShort(PUBLIC_STATIC);
      out.writeShort(text(method.getName()));
      out.writeShort(text(descriptor));
      out.writeShort(1);
      out.writeShort(code);
      out.writeInt(body.length);
      out.write(body);
    }
    return bytes.toByteArray();
  }

  private int text(String text) throws IOException {
    pool.writeByte(ConstantPool.UTF8);
    pool.writeUTF(text);
    return size++;
  }

  private int type(String name) throws IOException {
    int text = text(name.replace('.', '/'));
    pool.writeByte(ConstantPool.CLASS);
    pool.writeShort(text);
    return size++;
  }

  private int nameAndType(String name, String descriptor) throws IOException {
    return pair(ConstantPool.NAME_AND_TYPE, text(name), text(descriptor));
  }

  private int pair(int tag, int first, int second) throws IOException {
    pool.writeByte(tag);
    pool.writeShort(first);
    pool.writeShort(second);
    return size++;
  }

  private int handle(int method) throws IOException {
    pool.writeByte(ConstantPool.METHOD_HANDLE);
    pool.writeByte(INVOKE_STATIC);
    pool.writeShort(method);
    return size++;
  }
}
