package chainrule.grader.allowlist;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.compilation.ClassFile;
import chainrule.grader.compilation.Compiled;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Instructions as the specification of the JVM numbers them. */
class CodeTest {

  private static final int IALOAD = 46;
  private static final int IASTORE = 79;
  private static final int ARETURN = 176;
  private static final int RETURN = 177;

  private static Collection<byte[]> classes(String members) {
    return Compiled.of("Sigmoid", "public class Sigmoid {\n" + members + "}").classes().values();
  }

  private static List<List<Integer>> instructions(String method) {
    ClassFile file = ClassFile.read(classes(method).iterator().next());
    ByteBuffer code = file.methods().get(1).attributes().get("Code");
    return Code.read(code, file.pool()).instructions().stream()
        .map(it -> List.of(it.opcode(), it.operand()))
        .toList();
  }

  @Test
  void localVariables_areNamed_howeverShortTheInstruction() {
    List<List<Integer>> moved = new ArrayList<>();
    int[] places = {1, 0, 2, 1, 3, 2, 4, 3, 0, 4};
    for (int i = 0; i < places.length; i++) {
      moved.add(List.of(i % 2 == 0 ? Code.ALOAD : Code.ASTORE, places[i]));
    }
    moved.add(List.of(Code.ALOAD, 0));
    moved.add(List.of(ARETURN, 0));
    assertThat(
            instructions(
                "static Object f(Object a, Object b, Object c, Object d, Object e) {"
                    + " a = b; b = c; c = d; d = e; e = a; return a; }"))
        .isEqualTo(moved);
  }

  @Test
  void arrays_areNoLocalVariables() {
    assertThat(instructions("static void f(int[] x) { x[0] = x[1]; }"))
        .containsExactly(
            List.of(Code.ALOAD, 0),
            List.of(3, 0),
            List.of(Code.ALOAD, 0),
            List.of(4, 0),
            List.of(IALOAD, 0),
            List.of(IASTORE, 0),
            List.of(RETURN, 0));
  }

  /** A line begins with an instruction: whoever miscounts one misses those after it. */
  @Test
  void everyLine_beginsWithAnInstruction() throws IOException {
    StringBuilder body = new StringBuilder("static double value(double a) {\n");
    for (int i = 0; i < 300; i++) {
      body.append("int v%d = %d;\n".formatted(i, i)); // more than a byte can count
    }
    body.append("v299 += 1000;\nObject o = \"\" + v298;\n");
    for (int i = 0; i < 4; i++) { // at each place in four bytes
      body.append(
          "v0++;\nswitch (v%d) {\ncase 1:\nv1++;\ncase 2:\ncase 3:\nv2++;\n}\n".formatted(i));
      body.append("switch (v%d) {\ncase 1:\nv1++;\ncase 9999:\nv2++;\n}\nv299++;\n".formatted(i));
    }
    List<byte[]> all = new ArrayList<>(classes(body + "return v299 + o.hashCode(); }"));
    for (Class<?> type : List.of(String.class, java.util.regex.Pattern.class)) {
      String path = "/" + type.getName().replace('.', '/') + ".class";
      try (InputStream in = Object.class.getResourceAsStream(path)) {
        all.add(in.readAllBytes());
      }
    }
    for (byte[] bytes : all) {
      ClassFile file = ClassFile.read(bytes);
      for (ClassFile.Member method : file.methods()) {
        if (method.attributes().containsKey("Code")) {
          linesBegin(Code.read(method.attributes().get("Code"), file.pool()));
        }
      }
    }
  }

  private static void linesBegin(Code code) {
    Set<Integer> begins =
        code.instructions().stream().map(Code.Instruction::at).collect(Collectors.toSet());
    ByteBuffer lines = code.attributes().get("LineNumberTable").duplicate();
    for (int left = ClassFile.u2(lines); left > 0; left--) {
      assertThat(begins).contains(ClassFile.u2(lines));
      lines.getShort();
    }
  }
}
