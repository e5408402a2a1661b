package chainrule.grader.allowlist;

import static chainrule.grader.compilation.ClassFile.u2;

import chainrule.grader.compilation.ClassFile;
import chainrule.grader.compilation.ConstantPool;
import chainrule.grader.compilation.ConstantPool.Member;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The bootstrap methods that link lambdas, string concatenation and records; no others are allowed.
 */
record Bootstraps(ClassFile file, ClassNames names) {

  private static final int INVOKE_STATIC = 6;
  private static final String INVOKE = "java.lang.invoke.";
  private static final String BEGIN =
      "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;";

  static final Set<Member> ALL =
      Set.of(
          new Member(
              INVOKE + "LambdaMetafactory",
              "metafactory",
              BEGIN
                  + "Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodHandle;"
                  + "Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;"),
          new Member(
              INVOKE + "StringConcatFactory",
              "makeConcatWithConstants",
              BEGIN + "Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/invoke/CallSite;"),
          new Member(
              "java.lang.runtime.ObjectMethods",
              "bootstrap",
              "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;"
                  + "Ljava/lang/invoke/TypeDescriptor;Ljava/lang/Class;Ljava/lang/String;"
                  + "[Ljava/lang/invoke/MethodHandle;)Ljava/lang/Object;"));

  /** What is linked by another method, or with arguments that may not be used. */
  List<String> refused() {
    List<String> refused = new ArrayList<>();
    ByteBuffer table = file.attributes().get("BootstrapMethods");
    if (table == null) {
      return refused;
    }
    ByteBuffer in = table.duplicate();
    for (int left = u2(in); left > 0; left--) {
      int handle = u2(in);
      Member method = file.pool().handleMember(handle);
      if (file.pool().handleKind(handle) != INVOKE_STATIC || !ALL.contains(method)) {
        refused.add(method.owner() + "." + method.name());
      }
      for (int arguments = u2(in); arguments > 0; arguments--) {
        int argument = u2(in);
        if (!allowsArgument(argument)) {
          refused.add(text(argument));
        }
      }
    }
    return refused;
  }

  private boolean allowsArgument(int index) {
    ConstantPool pool = file.pool();
    return switch (pool.tag(index)) {
      case ConstantPool.INTEGER,
          ConstantPool.LONG,
          ConstantPool.FLOAT,
          ConstantPool.DOUBLE,
          ConstantPool.STRING ->
          true;
      case ConstantPool.CLASS -> names.isOwn(pool.className(index));
      case ConstantPool.METHOD_TYPE -> names.refusedIn(pool.methodType(index)).isEmpty();
      case ConstantPool.METHOD_HANDLE -> names.allows(pool.handleMember(index));
      default -> false;
    };
  }

  private String text(int index) {
    if (file.pool().tag(index) != ConstantPool.METHOD_HANDLE) {
      return "a constant that is linked when the program runs";
    }
    Member member = file.pool().handleMember(index);
    return member.owner() + "." + member.name();
  }
}
