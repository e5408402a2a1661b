package chainrule.grader.allowlist;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.compilation.ClassFile;
import chainrule.grader.compilation.Compilation;
import chainrule.grader.compilation.Compiled;
import chainrule.grader.compilation.ConstantPool;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The second layer alone: sources that the first one would stop are compiled without it. */
class ClassCheckTest {

  private static final FormulaExercise SIGMOID = Exercises.named("Sigmoid").orElseThrow();
  private static final String NAME = "chainrule.activation.Sigmoid";
  private static final String LAMBDA =
      "static double value(double a) { java.util.function.DoubleUnaryOperator f = x -> x + a;"
          + " return f.applyAsDouble(1); } static double other(double a) { return a; }";

  private static Map<String, byte[]> classes(String members) {
    String source = "package chainrule.activation; public class Sigmoid {\n" + members + "}";
    Compilation compilation = Compiled.of("Sigmoid", source);
    assertThat(compilation.errors()).isEmpty();
    return new TreeMap<>(compilation.classes());
  }

  private static List<String> complaints(Map<String, byte[]> classes) {
    return ClassCheck.complaints(SIGMOID, classes, AllowList.of(SIGMOID));
  }

  /** Each in a line of its own, which no other part of a class tells. */
  @Test
  void everyInstruction_isRefusedInItsLine() {
    String[][] statements = {
      {"Thread.yield();", "java.lang.Thread"},
      {"System.exit(1);", "java.lang.System.exit"},
      {"Object in = System.in;", "java.lang.System.in"},
      {"Object literal = String.class;", "a class literal"},
      {"synchronized (in) { a++; }", "synchronized"},
      {"Object one = new Thread();", "java.lang.Thread"},
      {"Object many = new Thread[1];", "java.lang.Thread"},
      {"Object more = new Thread[1][1];", "[[Ljava.lang.Thread;"},
      {"boolean is = in instanceof Thread;", "java.lang.Thread"},
      {"Object cast = (Thread) in;", "java.lang.Thread"},
      {"try { a++; } catch (Error e) { a--; }", "catching java.lang.Error"},
      {"java.util.List.of().parallelStream();", "java.util.List.parallelStream"},
      {"try { a++; } catch (NoSuchFieldError e) { a--; }", "catching java.lang.NoSuchFieldError"},
      {"try { a++; } catch (Throwable e) { a--; }", "catching java.lang.Throwable"},
      {"try { a++; } finally { return a; }", "catching whatever is thrown"},
    };
    String body = Stream.of(statements).map(it -> it[0]).collect(Collectors.joining("\n"));
    List<String> complaints = complaints(classes("static double value(double a) {\n" + body + "}"));
    for (int i = 0; i < statements.length; i++) {
      String begins = "line %d: %s is not".formatted(i + 3, statements[i][1]);
      assertThat(complaints).as(statements[i][0]).anyMatch(line -> line.startsWith(begins));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          static Thread t;                                  | java.lang.Thread
          static void f(Thread t) {}                        | java.lang.Thread
          static native double f();                         | synchronized or native
          static synchronized double f() { return 1; }      | synchronized or native
          protected void finalize() {}                      | a finalizer
          @interface Mine {}                                | an annotation of one's own
          @Deprecated static void f() {}                    |
          @Deprecated(since = "1") static void f() {}       | an annotation with values
          @jdk.jfr.Label("") static void f() {}             | jdk.jfr.Label
          static class Mine extends Exception {} static void f() { try { throw new Mine(); } \
          catch (Exception e) { } }                         |
          static class A extends Error {} static class B extends A {} static void f() { try { f(); } \
          catch (B e) { } }                                 | catching chainrule.activation.Sigmoid$B
          """)
  void members_areRefusedForWhatTheyAre(String members, String what) {
    List<String> complaints = complaints(classes(members));
    if (what == null) {
      assertThat(complaints).isEmpty();
    } else {
      assertThat(complaints).anyMatch(line -> line.contains(": " + what + " is not"));
    }
  }

  @Test
  void classesOfThePackage_areNoAnswersOfOnesOwn() {
    Compilation both =
        Compiled.of("Sigmoid", "package chainrule.activation; class Tanh {} class Sigmoid {}");
    assertThat(complaints(both.classes()))
        .anyMatch(line -> line.contains("a class called chainrule.activation.Tanh"));
  }

  /** Of a class, of a field and of a method: what is not known may mean anything. */
  @ParameterizedTest
  @CsvSource({"SourceFile", "ConstantValue", "Exceptions"})
  void attributeThatIsNotKnown_isRefused(String attribute) {
    Map<String, byte[]> classes = classes("static final int X = 1; void f() throws Exception {}");
    assertThat(complaints(classes)).isEmpty();
    replaceFirst(classes.get(NAME), attribute);
    assertThat(complaints(classes))
        .anyMatch(line -> line.contains("the attribute x" + attribute.substring(1)));
  }

  /** No compiler links a lambda by a method of the answer, or gives it what is linked later. */
  @Test
  void bootstrapsOfNoCompiler_areRefused() {
    Map<String, byte[]> classes = classes(LAMBDA);
    assertThat(complaints(classes)).isEmpty();
    ClassFile file = ClassFile.read(classes.get(NAME));
    ConstantPool pool = file.pool();
    ByteBuffer table = file.attributes().get("BootstrapMethods");
    int own =
        IntStream.range(1, pool.size())
            .filter(i -> pool.tag(i) == ConstantPool.METHOD_HANDLE)
            .filter(i -> pool.handleMember(i).owner().equals(NAME))
            .findFirst()
            .orElseThrow();
    int[] places = {2, 6, 8, 10}; // the method, and its three arguments
    for (int place : places) {
      short before = table.getShort(place);
      for (int i = 1; i < pool.size(); i++) {
        boolean isPlain = place > 2 && (i == own || isValue(pool, i));
        if (!isPlain && i != before && pool.tag(i) != 0) {
          table.putShort(place, (short) i);
          assertThat(complaints(classes)).as("%d at %d", i, place).isNotEmpty();
        }
      }
      table.putShort(place, before);
    }
    assertThat(complaints(classes)).isEmpty();
    table.putShort(2, (short) own);
    assertThat(complaints(classes))
        .anyMatch(line -> line.contains(NAME + ".lambda$") && line.contains("is not available"));
  }

  private static boolean isValue(ConstantPool pool, int i) {
    Set<Integer> values =
        Set.of(
            ConstantPool.INTEGER,
            ConstantPool.FLOAT,
            ConstantPool.LONG,
            ConstantPool.DOUBLE,
            ConstantPool.STRING,
            ConstantPool.METHOD_TYPE);
    return values.contains(pool.tag(i))
        || pool.tag(i) == ConstantPool.CLASS && pool.className(i).equals(NAME);
  }

  /** What catches everything keeps it, for it is thrown again; a method of arrays is a copy. */
  @Test
  void codeThatNoCompilerWrites_isRefused() {
    Map<String, byte[]> classes =
        classes("static double value(double a) { try { a++; } finally { a--; } return a; }");
    assertThat(complaints(classes)).isEmpty();
    ClassFile file = ClassFile.read(classes.get(NAME));
    ByteBuffer bytes = file.methods().get(1).attributes().get("Code");
    int target = Code.read(bytes, file.pool()).handlers().get(0).target();
    bytes.put(8 + target, (byte) 87); // pop, in place of astore
    assertThat(complaints(classes)).anyMatch(line -> line.contains("catching whatever is thrown"));
    Map<String, byte[]> arrays = classes("static double[] f(double[] x) { return x.clone(); }");
    assertThat(complaints(arrays)).isEmpty();
    replaceFirst(arrays.get(NAME), "clone");
    assertThat(complaints(arrays)).anyMatch(line -> line.contains("[D.xlone"));
  }

  private static void replaceFirst(byte[] bytes, String word) {
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf(word)] = 'x';
  }
}
