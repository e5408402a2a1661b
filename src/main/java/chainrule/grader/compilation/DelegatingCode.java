package chainrule.grader.compilation;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The bytecode of a static method that passes its arguments on. */
final class DelegatingCode {

  private static final int LOAD = 21;
  private static final int RETURN_VALUE = 172;
  private static final int RETURN = 177;
  private static final int INVOKESTATIC = 184;
  private static final int INVOKEDYNAMIC = 186;
  private static final int MOST_SLOTS = 255;

  /** The kinds of values in the order in which loads and returns are numbered. */
  private static final List<String> KINDS = List.of("ZBSCI", "J", "F", "D", "L[");

  private DelegatingCode() {}

  /**
   * Of a method that calls another one.
   *
   * @param descriptor the types of both methods
   * @param reference the index of the constant that names the other method
   * @return the content of the attribute, which has no jumps and so needs no frames
   */
  static byte[] of(String descriptor, int reference) {
    return handingOn(descriptor, INVOKESTATIC, reference >> 8, reference);
  }

  /**
   * Of a method that is linked when it is called first.
   *
   * @param descriptor its types
   * @param call the index of the constant that tells how it is linked
   * @return the content of the attribute
   */
  static byte[] linked(String descriptor, int call) {
    return handingOn(descriptor, INVOKEDYNAMIC, call >> 8, call, 0, 0);
  }

  private static byte[] handingOn(String descriptor, int... instruction) {
    ByteArrayOutputStream code = new ByteArrayOutputStream();
    int slots = 0;
    int at = 1;
    while (descriptor.charAt(at) != ')') {
      char type = descriptor.charAt(at);
      code.write(LOAD + kind(type));
      code.write(slots);
      slots += size(type);
      at = next(descriptor, at);
    }
    if (slots > MOST_SLOTS) {
      throw new MalformedClassException("too many parameters");
    }
    for (int part : instruction) {
      code.write(part);
    }
    char type = descriptor.charAt(at + 1);
    code.write(type == 'V' ? RETURN : RETURN_VALUE + kind(type));
    return attribute(code.toByteArray(), slots);
  }

  private static byte[] attribute(byte[] code, int slots) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeShort(Math.max(2, slots));
      out.writeShort(slots);
      out.writeInt(code.length);
      out.write(code);
      out.writeShort(0); // catches nothing
      out.writeShort(0); // and has no lines
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static int kind(char type) {
    for (int kind = 0; kind < KINDS.size(); kind++) {
      if (KINDS.get(kind).indexOf(type) >= 0) {
        return kind;
      }
    }
    throw new MalformedClassException("a value of type " + type);
  }

  private static int size(char type) {
    return type == 'J' || type == 'D' ? 2 : 1;
  }

  /** Where the next type of a descriptor begins. */
  private static int next(String descriptor, int at) {
    int end = at;
    while (descriptor.charAt(end) == '[') {
      end++;
    }
    return descriptor.charAt(end) == 'L' ? descriptor.indexOf(';', end) + 1 : end + 1;
  }
}
