package chainrule.testing;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.check.Catalogue;
import chainrule.check.Differentiable;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who opens the test of a derivative sees what a derivative is: a property that compares it with
 * finite differences, and not of the values of the class under test.
 */
class FiniteDifferencesEverywhereTest {

  static List<Differentiable> derivatives() {
    return Catalogue.all();
  }

  @ParameterizedTest
  @MethodSource("derivatives")
  void everyDerivative_isComparedWithFiniteDifferences(Differentiable formula) {
    String derivative = formula.derivative();
    String type = derivative.replaceFirst("\\..*", "");
    Optional<TestSource> test = TestSource.testOf(type);
    assertThat(test).as("%s has no %sTest", derivative, type).isPresent();
    assertThat(complaint(test.orElseThrow(), derivative)).isEmpty();
  }

  /** What is missing, and where it should be; empty if nothing is. */
  private static String complaint(TestSource test, String derivative) {
    String method = derivative.replaceFirst(".*\\.", "");
    for (MethodTree property : test.methods()) {
      if (property.getName().toString().startsWith(method + "_")
          && property.getModifiers().getAnnotations().toString().contains("@Property")) {
        Measured measured = new Measured(test.formula());
        property.accept(measured, false);
        if (measured.ofTheAnswer) {
          return "%s measures %s itself; the value must be an oracle's"
              .formatted(test.at(property), test.formula());
        }
        if (measured.found) {
          return "";
        }
      }
    }
    return ("%s has no property that compares it with finite differences: write one called"
            + " %s_agreesWithFiniteDifferences, as in SigmoidTest, into %s")
        .formatted(derivative, method, test.file().toString().replace('\\', '/'));
  }

  /** Looks for finite differences, and for the formula class among what they are taken of. */
  private static final class Measured extends TreeScanner<Void, Boolean> {

    private final String formula;
    private boolean found;
    private boolean ofTheAnswer;

    Measured(String formula) {
      this.formula = formula;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Boolean inside) {
      String select = call.getMethodSelect().toString();
      boolean measures =
          select.equals("FiniteDifferences.of") || select.equals("FiniteDifferences.jacobian");
      found |= measures;
      scan(call.getMethodSelect(), inside);
      scan(call.getArguments(), inside || measures);
      return null;
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, Boolean inside) {
      ofTheAnswer |= inside && name.getName().contentEquals(formula);
      return null;
    }
  }

  private static String complaint(String property) {
    Path file = Path.of("src/exercise/java/chainrule/activation/SigmoidTest.java");
    String source = "package chainrule.activation; class SigmoidTest { " + property + " }";
    return complaint(TestSource.of(file, source), "Sigmoid.derivative");
  }

  @Test
  void propertyWithFiniteDifferences_isFine() {
    assertThat(
            complaint(
                "@Property(tries = 25) void derivative_is(double a) {"
                    + " FiniteDifferences.of(x -> x, a).expect(\"\", Sigmoid.derivative(a)); }"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@Property void derivative_isTheSlope(double a) { Expect.same(\"\", a, a); }",
        "@Property void value_is(double a) { FiniteDifferences.of(x -> x, a).expect(\"\", a); }",
        "void derivative_is(double a) { FiniteDifferences.of(x -> x, a).expect(\"\", a); }"
      })
  void derivativeWithoutIt_isNamed_withTheFile(String property) {
    assertThat(complaint(property))
        .isEqualTo(
            "Sigmoid.derivative has no property that compares it with finite differences: write one"
                + " called derivative_agreesWithFiniteDifferences, as in SigmoidTest, into"
                + " src/exercise/java/chainrule/activation/SigmoidTest.java");
  }

  @Test
  void finiteDifferencesOfTheAnswersOwnValue_areNamed() {
    assertThat(
            complaint(
                "@Property void derivative_is(double a) {"
                    + " FiniteDifferences.of(Sigmoid::value, a).expect(\"\", a); }"))
        .isEqualTo("SigmoidTest.java:1 measures Sigmoid itself; the value must be an oracle's");
  }
}
