package chainrule.check;

import chainrule.testing.Expect;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Analytic against numeric, for any derivative of the catalogue, at any point that it draws. */
class DerivativesTest {

  @Provide
  Arbitrary<String> derivatives() {
    return Arbitraries.of(Catalogue.all().stream().map(Differentiable::derivative).toList());
  }

  @Property(tries = 3000)
  void anyDerivative_isRight_atAnyPoint(
      @ForAll("derivatives") String derivative, @ForAll @IntRange(max = 1_000_000) int point) {
    Problem problem = Catalogue.named(derivative).get(0).problem(11, point);
    GradientCheck check = GradientCheck.of(problem);
    Expect.that(check.verdict().isGood(), check.verdict() + ": " + check.entries());
  }
}
