package chainrule.grader.allowlist;

import chainrule.grader.allowlist.Code.Handler;
import chainrule.grader.allowlist.Code.Instruction;
import chainrule.grader.compilation.ClassFile;
import chainrule.grader.compilation.ConstantPool;
import chainrule.grader.compilation.ConstantPool.Member;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;

/** Every instruction of one method that names something, and where its exceptions go. */
final class CodeCheck {

  private static final int GETSTATIC = 178;
  private static final int INVOKEINTERFACE = 185;
  private static final int INVOKEDYNAMIC = 186;
  private static final int NEW = 187;
  private static final int ANEWARRAY = 189;
  private static final int CHECKCAST = 192;
  private static final int INSTANCEOF = 193;
  private static final int MONITORENTER = 194;
  private static final int MONITOREXIT = 195;
  private static final int MULTIANEWARRAY = 197;
  private static final int SYNTHETIC = 0x1000;

  private static final Set<Integer> OF_TYPES =
      Set.of(NEW, ANEWARRAY, CHECKCAST, INSTANCEOF, MULTIANEWARRAY);

  private static final Member ASSERTIONS =
      new Member("java.lang.Class", "desiredAssertionStatus", "()Z");
  private static final Member ENUM_VALUE_OF =
      new Member(
          "java.lang.Enum", "valueOf", "(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Enum;");
  private static final Member ADD_SUPPRESSED =
      new Member("java.lang.Throwable", "addSuppressed", "(Ljava/lang/Throwable;)V");

  /** Calls that the compiler makes for assert, for an enum's valueOf and for resources. */
  static final Set<Member> COMPILERS_CALLS = Set.of(ASSERTIONS, ENUM_VALUE_OF, ADD_SUPPRESSED);

  private static final Set<String> CODE_ATTRIBUTES =
      Set.of("LineNumberTable", "LocalVariableTable", "LocalVariableTypeTable", "StackMapTable");

  private final ClassFile file;
  private final ClassFile.Member method;
  private final Code code;
  private final ClassNames names;
  private final Set<Complaint> complaints;

  CodeCheck(
      ClassFile file,
      ClassFile.Member method,
      Code code,
      ClassNames names,
      Set<Complaint> complaints) {
    this.file = file;
    this.method = method;
    this.code = code;
    this.names = names;
    this.complaints = complaints;
  }

  /** What a switch throws that has no case for an enum's new constant. */
  static boolean isMatchError(String type) {
    return type.equals("java.lang.IncompatibleClassChangeError")
        || type.equals("java.lang.MatchException");
  }

  void check() {
    if (!CODE_ATTRIBUTES.containsAll(code.attributes().keySet())) {
      complain(0, "an attribute of code that is not known");
    }
    for (int i = 0; i < code.instructions().size(); i++) {
      check(i);
    }
    for (Handler handler : code.handlers()) {
      String type = handler.type() == 0 ? null : file.pool().className(handler.type());
      if (!mayCatch(type, handler.target())) {
        complain(handler.target(), "catching " + (type == null ? "whatever is thrown" : type));
      }
    }
  }

  private void check(int i) {
    Instruction instruction = code.instructions().get(i);
    int opcode = instruction.opcode();
    int operand = instruction.operand();
    if (opcode >= GETSTATIC && opcode <= INVOKEINTERFACE) {
      Member member = file.pool().member(operand);
      if (!names.allows(member) && !isCompilers(member, i)) {
        complain(instruction.at(), name(member));
      }
    } else if (opcode == INVOKEDYNAMIC) {
      file.pool().bootstrap(operand); // all of them are checked with the class
    } else if (opcode >= Code.LDC && opcode <= Code.LDC2_W) {
      if (!isPlain(operand) && !isCompilersClass(i)) {
        complain(instruction.at(), "a class literal");
      }
    } else if (opcode == MONITORENTER || opcode == MONITOREXIT) {
      complain(instruction.at(), "synchronized");
    } else if (OF_TYPES.contains(opcode)) {
      checkType(instruction);
    }
  }

  private void checkType(Instruction instruction) {
    String type = file.pool().className(instruction.operand());
    boolean isThrownByASwitch = instruction.opcode() == NEW && isMatchError(type);
    if (!names.allowsType(type) && !isThrownByASwitch) {
      complain(instruction.at(), type.replace('$', '.'));
    }
  }

  private boolean isPlain(int constant) {
    return switch (file.pool().tag(constant)) {
      case ConstantPool.INTEGER,
          ConstantPool.FLOAT,
          ConstantPool.LONG,
          ConstantPool.DOUBLE,
          ConstantPool.STRING ->
          true;
      default -> false;
    };
  }

  /** A class's own constant, for {@code assert} or for {@code valueOf}, and nothing between. */
  private boolean isCompilersClass(int i) {
    int constant = code.instructions().get(i).operand();
    return file.pool().tag(constant) == ConstantPool.CLASS
        && names.isOwn(file.pool().className(constant))
        && (ASSERTIONS.equals(called(i + 1))
            || isAt(i + 1, Code.ALOAD) && ENUM_VALUE_OF.equals(called(i + 2)));
  }

  private boolean isCompilers(Member member, int i) {
    return isMatchError(member.owner()) && member.name().equals("<init>")
        || member.equals(ASSERTIONS) && isAt(i - 1, Code.LDC, Code.LDC_W)
        || member.equals(ENUM_VALUE_OF) && isAt(i - 2, Code.LDC, Code.LDC_W)
        || member.equals(ADD_SUPPRESSED) && isAt(i - 3, Code.ASTORE);
  }

  private boolean isAt(int i, Integer... opcodes) {
    return i >= 0
        && i < code.instructions().size()
        && List.of(opcodes).contains(code.instructions().get(i).opcode());
  }

  private Member called(int i) {
    boolean isCall = i < code.instructions().size() && opcode(i) > 181 && opcode(i) < INVOKEDYNAMIC;
    return isCall ? file.pool().member(code.instructions().get(i).operand()) : null;
  }

  private int opcode(int i) {
    return code.instructions().get(i).opcode();
  }

  /** Exceptions; all else only to do what a finally block or a resource asks for, and go on. */
  private boolean mayCatch(String type, int target) {
    if (type == null || type.equals("java.lang.Throwable")) {
      return isThrownAgain(target);
    }
    if (type.equals("java.lang.NoSuchFieldError")) {
      return (file.access() & SYNTHETIC) != 0; // the table of a switch over an enum
    }
    return names.isException(type);
  }

  /** It is kept, and later thrown, or another one is, to which it was added. */
  private boolean isThrownAgain(int target) {
    int i = 0;
    while (i < code.instructions().size() && code.instructions().get(i).at() != target) {
      i++;
    }
    if (!isAt(i, Code.ASTORE)) {
      return false;
    }
    int kept = code.instructions().get(i).operand();
    if (ADD_SUPPRESSED.equals(called(i + 3))) {
      return true;
    }
    for (i++; i < code.instructions().size(); i++) {
      if (isAt(i, Code.ALOAD)
          && code.instructions().get(i).operand() == kept
          && isAt(i + 1, Code.ATHROW)) {
        return true;
      }
    }
    return false;
  }

  private String name(Member member) {
    String owner = member.owner().replace('$', '.');
    return names.allowsType(member.owner()) ? owner + "." + member.name() : owner;
  }

  private void complain(int at, String what) {
    ByteBuffer lines = code.attributes().get("LineNumberTable");
    long line = 1;
    if (lines != null) {
      ByteBuffer in = lines.duplicate();
      for (int left = ClassFile.u2(in); left > 0; left--) {
        int start = ClassFile.u2(in);
        int number = ClassFile.u2(in);
        line = start <= at || line == 1 ? number : line;
      }
    }
    complaints.add(new Complaint(line, what));
  }
}
