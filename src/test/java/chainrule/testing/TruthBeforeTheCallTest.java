package chainrule.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What an exercise's test expects is never computed from an array that the answer has had in its
 * hands: whatever has arrays in it goes to the answer through {@link Call}, which copies it. And a
 * failure in a function that the answer calls does not depend on the answer's letting it through.
 */
class TruthBeforeTheCallTest {

  /** What an answer gets as it is: nothing that a test expects could be changed in it. */
  private static final Set<Class<?>> HARMLESS =
      Set.of(DoubleUnaryOperator.class, RandomGenerator.class);

  private static final Set<String> BORDER = Set.of("pure", "once");

  @Test
  void everyExercise_handsOutCopies_andJudgesAfterTheCall() throws Exception {
    List<String> complaints = new ArrayList<>();
    for (TestSource test : TestSource.exercises().toList()) {
      complaints.addAll(complaints(test, formula(test)));
    }
    assertThat(complaints).isEmpty();
  }

  private static Class<?> formula(TestSource test) throws ClassNotFoundException {
    Path inRoot = TestSource.EXERCISES.relativize(test.file()).getParent();
    return Class.forName(inRoot.toString().replaceAll("[\\\\/]", ".") + "." + test.formula());
  }

  private static List<String> complaints(TestSource test, Class<?> formula) {
    Reader reader = new Reader(test, formula);
    test.parsed().unit().accept(reader, null);
    return reader.complaints;
  }

  /** Reads a test; carries the method of the call that it is directly an argument of. */
  private static final class Reader extends TreeScanner<Void, String> {

    private final TestSource test;
    private final Class<?> formula;
    private final List<String> complaints = new ArrayList<>();

    Reader(TestSource test, Class<?> formula) {
      this.test = test;
      this.formula = formula;
    }

    /** A known mistake may stand in the same file, and may well begin with what is right. */
    @Override
    public Void visitClass(ClassTree type, String callee) {
      boolean isMistakes = type.getSimpleName().contentEquals(test.formula() + "Mistakes");
      return isMistakes ? null : super.visitClass(type, callee);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, String callee) {
      String select = call.getMethodSelect().toString();
      String method = select.substring(select.lastIndexOf('.') + 1);
      boolean isAsked = select.equals(formula.getSimpleName() + "." + method);
      if (isAsked && takesMoreThanNumbers(method)) {
        complain(call, "hands its own arrays to " + select + "; ask for it by Call.pure");
      }
      if (isAsked && call.getArguments().stream().anyMatch(Reader::asserts)) {
        complain(call, "has an assertion in a function that " + select + " may swallow");
      }
      scan(call.getMethodSelect(), null);
      for (ExpressionTree argument : call.getArguments()) {
        scan(argument, method);
      }
      return null;
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, String callee) {
      boolean isAsked =
          reference.getQualifierExpression().toString().equals(formula.getSimpleName());
      if (isAsked
          && takesMoreThanNumbers(reference.getName().toString())
          && !(callee != null && BORDER.contains(callee))) {
        complain(reference, "hands " + reference + " on; only Call.pure may ask it");
      }
      return null;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, String callee) {
      return super.visitLambdaExpression(lambda, null);
    }

    private void complain(Tree part, String what) {
      complaints.add(test.at(part) + " " + what);
    }

    private boolean takesMoreThanNumbers(String name) {
      return Stream.of(formula.getDeclaredMethods())
          .filter(method -> method.getName().equals(name))
          .map(Method::getParameterTypes)
          .flatMap(Stream::of)
          .anyMatch(type -> !type.isPrimitive() && !type.isEnum() && !HARMLESS.contains(type));
    }

    private static boolean asserts(ExpressionTree argument) {
      return argument instanceof LambdaExpressionTree lambda
          && lambda.getBody().toString().contains("Expect.");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Softmax.value(a);|hands its own arrays to Softmax.value; ask for it by Call.pure",
        "Call.pure(() -> Softmax.value(a));|hands its own arrays to Softmax.value; ask for it by"
            + " Call.pure",
        "One<double[], double[]> f = Softmax::value;|hands Softmax::value on; only Call.pure may ask"
            + " it",
        "other(Softmax::value, a);|hands Softmax::value on; only Call.pure may ask it",
      })
  void arraysThatAreNotCopied_areNamedWithTheirLine(String statement, String complaint)
      throws Exception {
    assertThat(complaints("activation.Softmax", statement))
        .containsExactly("SoftmaxTest.java:1 " + complaint);
  }

  @Test
  void assertionThatAnAnswerMaySwallow_isNamed() throws Exception {
    String statement = "ChainRule.value(u -> { Expect.same(\"\", u, 1); return u; }, x -> x, 1);";
    assertThat(complaints("calculus.ChainRule", statement))
        .containsExactly(
            "ChainRuleTest.java:1 has an assertion in a function that ChainRule.value may swallow");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "activation.Softmax|Call.pure(Softmax::value, a);",
        "activation.Softmax|pure(Softmax::value, a);",
        "activation.Sigmoid|Sigmoid.value(3);",
        "calculus.ChainRule|ChainRule.value(u -> u, x -> x, 1);",
        "training.Sampling|Sampling.permutation(3, random);",
        "training.Minibatches|Minibatches.order(3, shuffle, 1, 2);",
        "activation.Softmax|} } class SoftmaxMistakes { void wrong() { Softmax.value(a);"
      })
  void numbersAndCopies_areFine(String formula, String statement) throws Exception {
    assertThat(complaints(formula, statement)).isEmpty();
  }

  private static List<String> complaints(String formula, String statement) throws Exception {
    Class<?> type = Class.forName("chainrule." + formula);
    String source =
        "class %sTest { void test() { %s } }".formatted(type.getSimpleName(), statement);
    Path file = Path.of(type.getSimpleName() + "Test.java");
    return complaints(TestSource.of(file, source), type);
  }
}
