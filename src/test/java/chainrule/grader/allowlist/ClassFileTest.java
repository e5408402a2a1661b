package chainrule.grader.allowlist;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.compilation.ClassFile;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Our reader beside the JVM's own, and what becomes of class files that no compiler wrote. */
class ClassFileTest {

  private static final FormulaExercise SIGMOID = Exercises.named("Sigmoid").orElseThrow();
  private static final String NAME = "chainrule.activation.Sigmoid";
  private static final String SOURCE =
      """
      package chainrule.activation;
      public class Sigmoid {
        enum Kind { LOW, HIGH }
        record Pair(double v, double d) {}
        public static double value(double a) {
          java.util.function.DoubleUnaryOperator f = x -> x + a;
          switch (Kind.LOW) { case LOW: break; default: assert a > 0; }
          try { return f.applyAsDouble(1) / (1 + Math.exp(-a)) + new Pair(a, 1).d(); }
          catch (ArithmeticException e) { System.out.println("a = " + a); }
          finally { System.out.println(a); }
          switch ("x" + a) { case "x1": return 1; case "x2": return 2; default: return 3; }
        }
      }
      """;
  private static final Map<String, byte[]> GOOD = CheckedAnswer.compile(SIGMOID, SOURCE).classes();

  @Example
  void classesOfTheJdk_areReadAsTheJvmReadsThem() throws Exception {
    for (Class<?> type :
        List.of(String.class, HashMap.class, java.util.stream.Collectors.class, Math.class)) {
      ClassFile file = ClassFile.read(bytes(type));
      assertThat(file.name()).isEqualTo(type.getName());
      assertThat(file.parents().get(0)).isEqualTo(type.getSuperclass().getName());
      assertThat(file.parents().stream().skip(1))
          .containsExactlyElementsOf(Stream.of(type.getInterfaces()).map(Class::getName).toList());
      assertThat(
              file.methods().stream()
                  .map(ClassFile.Member::name)
                  .filter(name -> !name.startsWith("<")))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(type.getDeclaredMethods()).map(Method::getName).toList());
      for (ClassFile.Member method : file.methods()) {
        if (method.attributes().containsKey("Code")) {
          Code code = Code.read(method.attributes().get("Code"), file.pool());
          assertThat(code.instructions()).isNotEmpty();
          assertThat(code.handlers())
              .allMatch(
                  handler ->
                      code.instructions().stream().anyMatch(i -> i.at() == handler.target()));
        }
      }
    }
  }

  @Example
  void goodClasses_haveNoComplaints() {
    assertThat(GOOD).hasSizeBetween(3, 4); // older compilers make a class for a switch
    assertThat(complaints(GOOD)).isEmpty();
  }

  /** The reference to one member is bent to another one; no source could be compiled to this. */
  @Example
  void bentReferences_areRefused() {
    assertThat(complaints(bent("java/lang/Math", "java/lang/Fath"))).isNotEmpty();
    assertThat(complaints(bent("println", "wrintln"))).isNotEmpty();
    assertThat(complaints(bent("metafactory", "metafactorx"))).isNotEmpty();
    assertThat(complaints(bent("java/lang/ArithmeticException", "java/lang/StackOverflowError_")))
        .isNotEmpty();
    assertThat(complaints(bent("LineNumberTable", "LineNumberTablf"))).isNotEmpty();
  }

  @Example
  void classUnderAnotherName_isRefused() {
    Map<String, byte[]> other = new TreeMap<>(GOOD);
    other.put("chainrule.activation.Softmax", other.get(NAME));
    assertThat(complaints(other)).isNotEmpty();
    assertThat(complaints(Map.of("java.lang.String", GOOD.get(NAME)))).isNotEmpty();
  }

  /** A class with changed bytes is refused, or it names nothing that the list does not have. */
  @Property(tries = 3000)
  void changedBytes_neverEndTheChecker(
      @ForAll @Size(min = 1, max = 6) int[] places, @ForAll @Size(min = 1, max = 6) byte[] values) {
    byte[] bytes = GOOD.get(NAME).clone();
    for (int i = 0; i < places.length; i++) {
      bytes[Math.floorMod(places[i], bytes.length)] = values[i % values.length];
    }
    Map<String, byte[]> classes = new TreeMap<>(GOOD);
    classes.put(NAME, bytes);
    assertThat(complaints(classes))
        .allMatch(line -> line.matches("(?s)line \\d+: .* is not available in an exercise.*"));
  }

  @Property(tries = 300)
  void cutClasses_areRefused(@ForAll int length) {
    byte[] bytes = GOOD.get(NAME);
    Map<String, byte[]> classes = new TreeMap<>(GOOD);
    classes.put(NAME, Arrays.copyOf(bytes, Math.floorMod(length, bytes.length)));
    assertThat(complaints(classes)).isNotEmpty();
  }

  private static Map<String, byte[]> bent(String from, String to) {
    byte[] bytes = GOOD.get(NAME).clone();
    String text = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(text).contains(from);
    int at = text.indexOf(from);
    for (int i = 0; i < from.length(); i++) {
      bytes[at + i] = (byte) to.charAt(i);
    }
    Map<String, byte[]> classes = new TreeMap<>(GOOD);
    classes.put(NAME, bytes);
    return classes;
  }

  private static List<String> complaints(Map<String, byte[]> classes) {
    return ClassCheck.complaints(SIGMOID, classes, AllowList.of(SIGMOID));
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    String file = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = Object.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    }
  }
}
