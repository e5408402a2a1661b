package chainrule.grader.allowlist;

import static chainrule.grader.compilation.ClassFile.u2;

import chainrule.grader.compilation.ClassFile;
import chainrule.grader.compilation.ConstantPool;
import chainrule.grader.compilation.MalformedClassException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The code of a method, instruction by instruction.
 *
 * @param instructions in their order
 * @param handlers where exceptions go
 * @param attributes the code's own attributes
 */
record Code(
    List<Instruction> instructions, List<Handler> handlers, Map<String, ByteBuffer> attributes) {

  static final int LDC = 18;
  static final int LDC_W = 19;
  static final int LDC2_W = 20;
  static final int ALOAD = 25;
  static final int ASTORE = 58;
  static final int ATHROW = 191;
  private static final int ALOAD_0 = 42;
  private static final int ASTORE_0 = 75;
  private static final int TABLESWITCH = 170;
  private static final int LOOKUPSWITCH = 171;
  private static final int WIDE = 196;
  private static final int IINC = 132;

  /** How many bytes follow each opcode, from nop to jsr_w; x: none that a compiler writes. */
  private static final String OPERANDS =
      "0".repeat(16)
          + "12122"
          + "1".repeat(5)
          + "0".repeat(28)
          + "1".repeat(5)
          + "0".repeat(73)
          + "2"
          + "0".repeat(20)
          + "2".repeat(15)
          + "xx"
          + "00"
          + "0".repeat(6)
          + "22222224"
          + "42"
          + "1"
          + "2"
          + "00"
          + "22"
          + "00"
          + "0"
          + "3"
          + "22"
          + "4"
          + "x";

  /**
   * One instruction.
   *
   * @param at its place in bytes
   * @param opcode what it does; loads and stores of references are all aload and astore
   * @param operand the index of a constant, or of a local variable; 0 if there is none
   */
  record Instruction(int at, int opcode, int operand) {}

  /**
   * An entry of the exception table.
   *
   * @param target where it goes on
   * @param type the index of the class that is caught; 0 for whatever it is
   */
  record Handler(int target, int type) {}

  static Code read(ByteBuffer attribute, ConstantPool pool) {
    ByteBuffer in = attribute.duplicate();
    in.getInt(); // the sizes of stack and frame
    int length = in.getInt();
    List<Instruction> instructions = instructions(in.slice(in.position(), length));
    in.position(in.position() + length);
    List<Handler> handlers = new ArrayList<>();
    for (int left = u2(in); left > 0; left--) {
      in.getInt();
      handlers.add(new Handler(u2(in), u2(in)));
    }
    return new Code(instructions, handlers, ClassFile.attributes(in, pool));
  }

  private static List<Instruction> instructions(ByteBuffer in) {
    List<Instruction> instructions = new ArrayList<>();
    while (in.hasRemaining()) {
      instructions.add(instruction(in));
    }
    return instructions;
  }

  private static Instruction instruction(ByteBuffer in) {
    int at = in.position();
    int opcode = Byte.toUnsignedInt(in.get());
    if (opcode >= ALOAD_0 && opcode < ALOAD_0 + 4) {
      return new Instruction(at, ALOAD, opcode - ALOAD_0);
    }
    if (opcode >= ASTORE_0 && opcode < ASTORE_0 + 4) {
      return new Instruction(at, ASTORE, opcode - ASTORE_0);
    }
    if (opcode == TABLESWITCH || opcode == LOOKUPSWITCH) {
      in.position((at / 4 + 1) * 4 + 4);
      int first = in.getInt();
      long entries = opcode == LOOKUPSWITCH ? 2L * first : (long) in.getInt() - first + 1;
      in.position(Math.toIntExact(in.position() + 4 * entries));
      return new Instruction(at, opcode, 0);
    }
    if (opcode == WIDE) {
      return wide(at, in);
    }
    int operands = operands(opcode);
    int operand = operands == 1 ? Byte.toUnsignedInt(in.get()) : operands > 1 ? u2(in) : 0;
    in.position(in.position() + Math.max(0, operands - 2));
    return new Instruction(at, opcode, operand);
  }

  /** Where the number of a variable takes two bytes. */
  private static Instruction wide(int at, ByteBuffer in) {
    int opcode = Byte.toUnsignedInt(in.get());
    Instruction wide = new Instruction(at, opcode, u2(in));
    if (opcode == IINC) {
      in.getShort();
    } else if (operands(opcode) != 1) {
      throw new MalformedClassException("opcode " + opcode + " made wide");
    }
    return wide;
  }

  private static int operands(int opcode) {
    char bytes = opcode < OPERANDS.length() ? OPERANDS.charAt(opcode) : 'x';
    if (bytes == 'x') {
      throw new MalformedClassException("opcode " + opcode);
    }
    return bytes - '0';
  }
}
