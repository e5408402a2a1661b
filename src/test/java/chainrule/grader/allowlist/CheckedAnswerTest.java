package chainrule.grader.allowlist;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.compilation.Compilation;
import chainrule.grader.compilation.Compiled;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.exercise.Skeleton;
import chainrule.testing.Depth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What honest students write passes both layers; what reaches further is stopped by each. */
class CheckedAnswerTest {

  private static final FormulaExercise SIGMOID = Exercises.named("Sigmoid").orElseThrow();
  private static final Pattern SNIPPET = Pattern.compile("(?ms)^## ([^\\n]+)\\n(.*?)(?=^## |\\z)");

  /** A title, and the members of a class: line 1 is theirs. */
  record Snippet(String title, String members) {
    String source() {
      String imports =
          "import static java.lang.Math.*; import java.util.*; import java.util.function.*; "
              + "import java.util.stream.*; import java.io.*; import org.junit.jupiter.api.Test; ";
      String helpers = members.contains("\n===\n") ? members.replaceAll("(?s).*\n===\n", "") : "";
      return "package chainrule.activation; "
          + imports
          + "public class Sigmoid { "
          + members.replaceAll("(?s)\n===\n.*", "")
          + "}\n"
          + helpers;
    }

    @Override
    public String toString() {
      return title;
    }
  }

  static List<Snippet> honest() throws IOException {
    return Depth.everyNth(5, snippets("honest.txt").toList());
  }

  static List<Snippet> refused() throws IOException {
    return Depth.everyNth(5, snippets("refused.txt").toList());
  }

  /** The sources of a file, as another compiler is given them. */
  static List<String> sources(String file) throws IOException {
    return snippets(file).map(Snippet::source).toList();
  }

  private static Stream<Snippet> snippets(String file) throws IOException {
    return SNIPPET
        .matcher(Files.readString(Path.of("src/test/resources/allowlist", file)))
        .results()
        .map(found -> new Snippet(found.group(1), found.group(2)));
  }

  static List<FormulaExercise> exercises() {
    return Depth.everyNth(4, Exercises.all());
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void referenceAndSkeleton_pass(FormulaExercise exercise) throws IOException {
    String file = exercise.formula().getName().replace('.', '/') + ".java";
    String reference = Files.readString(Path.of("src/main/java").resolve(file));
    for (String source : List.of(reference, Skeleton.of(exercise))) {
      Compilation compilation = CheckedAnswer.compile(exercise, source);
      assertThat(compilation.errors()).isEmpty();
      assertThat(compilation.classes()).containsKey(exercise.formula().getName());
    }
  }

  @ParameterizedTest
  @MethodSource("honest")
  void honestStyle_passes(Snippet snippet) {
    Compilation compilation = CheckedAnswer.compile(SIGMOID, snippet.source());
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.classes()).containsKey("chainrule.activation.Sigmoid");
  }

  /** A title is the line and the name that the message has to begin with. */
  @ParameterizedTest
  @MethodSource("refused")
  void whatIsNotOnTheList_isNamedWithItsLine(Snippet snippet) {
    Compilation compilation = CheckedAnswer.checked(SIGMOID, snippet.source(), snippet.source());
    assertThat(compilation.classes()).isEmpty();
    assertThat(compilation.errors().get(0))
        .startsWith("line " + snippet.title() + " is not available in an exercise");
  }

  /** The second layer does not need the first. */
  @ParameterizedTest
  @MethodSource("refused")
  void whatIsNotOnTheList_isStoppedInTheClassesToo(Snippet snippet) {
    Compilation unchecked = Compiled.of("Sigmoid", snippet.source());
    assertThat(unchecked.errors()).isEmpty();
    assertThat(ClassCheck.complaints(SIGMOID, unchecked.classes(), AllowList.of(SIGMOID)))
        .isNotEmpty()
        .allMatch(line -> line.matches("line \\d+: .* is not available in an exercise(; .*)?"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          def value(a):                 | Python
          for i in range(3):            | Python
          public static double value(double a) { return np.exp(a) } | Python
          function value(a) { return a } | JavaScript
          fun value(a: Double): Double = a | Kotlin
          """)
  void anotherLanguage_isCalledByItsName(String line, String language) {
    String source =
        "package chainrule.activation;\npublic final class Sigmoid {\n  // a class, and in it\n  "
            + line
            + "\n}";
    assertThat(errors(source)).singleElement().asString().startsWith("line 4: this is " + language);
    String alone = language.equals("Python") ? line + "\n  s = 0\n" : line + "\n";
    assertThat(errors(alone)).singleElement().asString().startsWith("line 1: this is " + language);
  }

  @Test
  void whatMayNotBeUsed_isToldOnce() {
    String source =
        "package chainrule.activation;\nimport java.util.EnumMap;\npublic final class Sigmoid {\n"
            + "enum Part { VALUE }\npublic static double value(double a) {\n"
            + "EnumMap<Part, Double> parts =\nnew EnumMap<>(Part.class);\nparts.put(Part.VALUE, a);\n"
            + "return parts.get(Part.VALUE); }\npublic static double derivative(double a) { return a; }\n}";
    assertThat(errors(source))
        .containsExactly(
            "line 6: java.util.EnumMap is not available in an exercise; use a HashMap or a HashSet");
  }

  @Test
  void thePackageLine_isPutRight_andSaidSo() {
    assertThat(notes("public class Sigmoid {}"))
        .containsExactly("line 1: the package is missing; read as package chainrule.activation");
    assertThat(notes("\n/* I */ package activation;\npublic class Sigmoid {}"))
        .containsExactly(
            "line 2: the package is called activation; read as package chainrule.activation");
    assertThat(notes("package chainrule.activation;\npublic class Sigmoid {}")).isEmpty();
  }

  /** Newer compilers take it for a source without a class, and forget its package line. */
  @Test
  void theClassThatEndsTooEarly_isOneError_onEveryJdk() {
    String source =
        "// my answer\n/* to package */ package chainrule.activation;\npublic final class Sigmoid {\n"
            + "  public static double value(double a) { return a; }}\n"
            + "  public static double derivative(double a) { return a; }\n}\n";
    assertThat(errors(source))
        .singleElement()
        .asString()
        .startsWith("line 5: class, interface, enum, or record expected; the class has ended");
  }

  @Test
  void theClass_hasToBeThere() {
    assertThat(errors("package chainrule.activation;\n\nfinal class Logistic {}"))
        .containsExactly(
            "line 3: there is no class Sigmoid in the file, but Logistic; write public final class"
                + " Sigmoid");
    assertThat(errors("// nothing but this"))
        .containsExactly(
            "line 1: there is no class Sigmoid in the file; write public final class Sigmoid");
  }

  @Test
  void methodsWithoutAClass_areToldSo_andNoLineIsShownThatNobodyWrote() {
    assertThat(errors("  public static double value(double a) {\n    return a;\n  }\n"))
        .containsExactly(
            "line 1: there is no class Sigmoid in the file; write public final class Sigmoid {"
                + " before the methods, and } after them");
    String source = "public class Sigmoid { static int value() { return true; } }";
    String mark = "\n  " + source + "\n  " + " ".repeat(source.indexOf("true")) + "^";
    assertThat(errors(source)).singleElement().asString().endsWith(mark);
    assertThat(errors("package chainrule;\n\t" + source)).first().asString().endsWith(mark);
  }

  @Test
  void aClassThatIsElsewhere_orAnInterface_isToldWithItsLine() {
    assertThat(errors("class Main {\n  public static class Sigmoid {}\n}"))
        .containsExactly(
            "line 2: the class Sigmoid is inside Main; move it out, to the top of the file");
    assertThat(
            errors("\n\npublic interface Sigmoid { static double value(double a) { return a; } }"))
        .containsExactly("line 3: Sigmoid is an interface; write public final class Sigmoid");
  }

  @Test
  void theClass_isMissedAlsoWhereItsConstructorIsThere() {
    assertThat(errors("package chainrule.activation;\nclass Sigmoyd {\n  private Sigmoid() {}\n}"))
        .containsExactly(
            "line 2: there is no class Sigmoid in the file, but Sigmoyd; write public final class"
                + " Sigmoid");
    assertThat(errors("package chainrule.activation;\nclass Sigmoid {\n  public value() {}\n}"))
        .first()
        .asString()
        .startsWith("line 3: invalid method declaration; return type required");
  }

  /** Members that no formula leads to, and what is wrong with them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "public static void main(String[] a) { System.out.println(new Scanner(System.in)); }",
        "static final Random DICE = new Random();",
        "static long time() { return System.nanoTime(); }",
        "public boolean equals(Object o) { return getClass() == o.getClass(); }",
        "static void demo() { thisIsNowhere(1); }",
        "static class Window extends Thread { }",
        "@Test public void test() { System.exit(value(0) == 0.5 ? 0 : 1); }",
      })
  void whatNoTestCalls_isLeftOutWhereItIsInTheWay(String member) {
    String source =
        "package chainrule.activation;\nimport java.util.*; public class Sigmoid {\n"
            + "public static double value(double a) { return helped(a); }\n"
            + "private static double helped(double a) { return a; }\n"
            + member
            + "\n}";
    assertThat(errors(source)).isEmpty();
    assertThat(notes(source))
        .singleElement()
        .asString()
        .startsWith("line 5: ")
        .endsWith(" left out, no test calls it");
  }

  @Test
  void whatAFormulaCalls_isNeverLeftOut() {
    String source =
        "package chainrule.activation; public class Sigmoid {\n"
            + "public static double value(double a) { return luck(a); }\n"
            + "private static double luck(double a) { return a * Math.random(); }\n"
            + "public static void main(String[] a) { System.exit(0); }\n}";
    assertThat(errors(source))
        .containsExactly(
            "line 3: java.lang.Math.random is not available in an exercise; the same input must have the same result; draw only from a generator that the method is given",
            "line 4: java.lang.System.exit is not available in an exercise; return a result, or"
                + " throw an IllegalArgumentException");
  }

  @Test
  void anImportOfWhatIsNotThere_isLeftOut_unlessItIsUsed() {
    String source = "package chainrule.activation; import lombok.Getter; public class Sigmoid {%s}";
    assertThat(notes(source.formatted("")))
        .containsExactly("line 1: import lombok.Getter left out, there is no such library");
    assertThat(
            errors(source.formatted("public static Getter value(double a) { return null; }"))
                .get(0))
        .startsWith("line 1: package lombok does not exist\n  ");
  }

  @Test
  void anAnnotationOfALibraryThatIsNotThere_isLeftOutWithItsImport() {
    String source =
        """
        package chainrule.activation;
        import lombok.*;
        import lombok.extern.slf4j.Slf4j;
        @Slf4j
        @NoArgsConstructor(access = AccessLevel.PRIVATE)
        public class Sigmoid {
          @Generated public static double value(double a) { return a; }
        }
        """;
    assertThat(errors(source)).isEmpty();
    assertThat(notes(source))
        .contains(
            "line 3: import lombok.extern.slf4j.Slf4j left out, there is no such library",
            "line 5: @NoArgsConstructor left out, there is no such library",
            "line 7: @Generated left out, there is no such library")
        .hasSize(5);
  }

  /** With values or at a parameter they would stand in the class. */
  @Test
  void anAnnotationThatTellsOnlyReaders_isNoReasonForARefusal() {
    String source =
        """
        package chainrule.activation;
        public class Sigmoid {
          @interface Formula { String value(); }
          @Deprecated(since = "1", forRemoval = true) record P(@Deprecated double v) {}
          @Formula("a") public static double value(@java.lang.Deprecated double a) { return a; }
        }
        """;
    assertThat(errors(source)).isEmpty();
    assertThat(notes(source))
        .containsExactly(
            "line 3: @interface Formula left out, no test calls it",
            "line 5: @Formula left out, there is no such library");
  }

  @Test
  void emptyFile_isCalledSo_andAMergeThatWasNotFinished() {
    assertThat(errors(" \n\n"))
        .containsExactly("line 1: the file is empty; hand in what you wrote");
    String source =
        """
        package chainrule.activation;
        public class Sigmoid {
        <<<<<<< HEAD
          public static double value(double a) { return a; }
        =======
        >>>>>>> other
        }
        """;
    assertThat(errors(source))
        .containsExactly(
            "line 3: this is the mark of a merge that was not finished; keep one of the two"
                + " versions, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>");
  }

  @Test
  void aMain_isLeftOut_alsoBesideAHelperOfItsName() {
    String source =
        "package chainrule.activation; public class Sigmoid {\n"
            + "public static double value(double a) { return main(a); }\n"
            + "static double main(double a) { return a; }\n"
            + "public static void main(String... a) { System.exit(0); }\n}";
    assertThat(notes(source)).containsExactly("line 4: main left out, no test calls it");
    assertThat(errors(source.replace("return a", "return a + System.nanoTime()")))
        .first()
        .asString()
        .startsWith("line 3: java.lang.System.nanoTime is not available");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EnumMap<RoundingMode, Double> m = null      | use a HashMap
          try { } finally { return 0.5; }             | return, throw or jump behind
          java.util.logging.Logger l = null           | leave it out, or print
          Object n = Runtime.getRuntime()             | the result must not depend on the machine
          Object n = Thread.currentThread().getName() | an answer has one thread
          Random r = new Random()                     | the same input must have the same result
          Object r = RandomGenerator.getDefault()     | the same input must have the same result
          """)
  void whatIsRefused_hasAdviceThatFits(String statement, String advice) {
    String source =
        "import java.math.*; import java.util.*; import java.util.random.*;"
            + " public class Sigmoid { public static double value(double a) {\n%s;\nreturn a; } }";
    assertThat(errors(source.formatted(statement).replace("};\nreturn a;", "}")))
        .anyMatch(it -> it.contains(" is not available in an exercise; " + advice));
  }

  @Test
  void aLaterJava_isNamed() {
    String source =
        "package chainrule.activation; public class Sigmoid { static String value(Object o) {\n"
            + "return switch (o) { case String t -> t; default -> null; }; } }";
    assertThat(errors(source))
        .singleElement()
        .asString()
        .startsWith("line 2: ")
        .contains("; the grader compiles Java 17\n  return switch")
        .endsWith("^");
  }

  @Test
  void classesOfTheProjectAndItsTests_cannotBeReplaced() {
    for (String name : List.of("Softmax", "SigmoidTest", "Softmax$Evil")) {
      assertThat(
              asItStands(
                  "package chainrule.activation; public class Sigmoid {}\nclass " + name + "{}"))
          .containsExactly(
              "line 2: a class called chainrule.activation."
                  + name
                  + " is not available in an exercise; the project has one of that name; give yours"
                  + " another");
    }
  }

  @Test
  void sourcesThatNeverGetFar_haveOneLineEach() {
    assertThat(asItStands("package chainrule.activation; public class Sigmoid { int x = \"\"; }"))
        .containsExactly(
            """
            line 1: incompatible types: java.lang.String cannot be converted to int
              package chainrule.activation; public class Sigmoid { int x = ""; }
                                                                           ^""");
    assertThat(
            asItStands(
                "package chainrule.activation; public class Sigmoid { int x = 1; int y = \"\";"
                    + " int z = 2; int u = 3; }"))
        .containsExactly(
            """
            line 1: incompatible types: java.lang.String cannot be converted to int
              …ation; public class Sigmoid { int x = 1; int y = ""; int z = 2; int u …
                                                                ^""");
    String deep = "(".repeat(20_000) + "1" + ")".repeat(20_000);
    assertThat(
            asItStands(
                "package chainrule.activation; public class Sigmoid { int x = " + deep + "; }"))
        .hasSize(1)
        .allMatch(line -> line.matches("(?s)line \\d+: .*"));
  }

  private static List<String> asItStands(String source) {
    return CheckedAnswer.checked(SIGMOID, source, source).errors();
  }

  private static List<String> notes(String source) {
    return CheckedAnswer.compile(SIGMOID, source).notes();
  }

  private static List<String> errors(String source) {
    return CheckedAnswer.compile(SIGMOID, source).errors();
  }

  @Test
  void aTypeThatIsNotImported_isToldWithItsImport() {
    String source =
        """
        package chainrule.activation;

        public class Tanh {
          public static double value(double a) {
            return 2 * Sigmoid.value(List.of(2 * a).get(0)) - 1;
          }

          public static double derivative(double a) {
            return L2.value(new double[] {a}, 1) + new File("a").length();
          }
        }
        """;
    FormulaExercise tanh = Exercises.named("Tanh").orElseThrow();
    assertThat(CheckedAnswer.compile(tanh, source).errors())
        .extracting(error -> error.lines().findFirst().orElseThrow())
        .containsExactly(
            "line 5: cannot find symbol: variable List in class chainrule.activation.Tanh;"
                + " write import java.util.List; below the package line",
            "line 9: cannot find symbol: variable L2 in class chainrule.activation.Tanh",
            "line 9: cannot find symbol: class File in class chainrule.activation.Tanh");
    assertThat(CheckedAnswer.compile(tanh, source.replace(".activation", ".network")).errors())
        .anyMatch(
            error -> error.contains("; write import java.util.List; below the package line\n"));
  }
}
