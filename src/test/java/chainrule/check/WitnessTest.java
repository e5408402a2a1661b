package chainrule.check;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.check.Witness.Testimony;
import chainrule.testing.Expect;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Two who have not spoken to each other say the same: each gradient that was derived by hand, and
 * the computation graph, which only knows the rule of each single operation.
 */
class WitnessTest {

  private static final List<Witness> WITNESSES =
      Stream.of(
              CalculusWitnesses.all(),
              FormulaWitnesses.all(),
              NetworkWitnesses.all(),
              MinibatchWitnesses.all(),
              TwoTwoOneWitnesses.all(),
              GraphWitnesses.all(),
              RegularizationWitnesses.all(),
              TrainingWitnesses.all(),
              DeepWitnesses.all(),
              ChainWitnesses.all(),
              SignatureWitnesses.all())
          .flatMap(List::stream)
          .toList();

  /** By name, so that a failure shows it. */
  @Provide
  Arbitrary<String> derivatives() {
    return Arbitraries.of(WITNESSES.stream().map(Witness::derivative).toList());
  }

  @Property(tries = 4000)
  void theGraphAgrees_withEveryGradientDerivedByHand(
      @ForAll("derivatives") String derivative, @ForAll long point) {
    Testimony testimony = of(derivative).at().apply(new Random(point));
    Expect.that(testimony.agree(), testimony.toString());
  }

  @Example
  void everyDerivativeOfTheCatalogue_hasOneWitness() {
    List<String> witnessed = WITNESSES.stream().map(Witness::derivative).toList();
    List<String> missing =
        Catalogue.all().stream()
            .filter(formula -> !witnessed.contains(formula.derivative()))
            .map(WitnessTest::isMissing)
            .toList();
    assertThat(missing).isEmpty();
    assertThat(witnessed).doesNotHaveDuplicates().hasSameSizeAs(Catalogue.all());
  }

  private static String isMissing(Differentiable formula) {
    return formula.derivative()
        + " has no witness: build the formula on the graph, in a method with @OnGraph in "
        + formula.type()
        + "Test.java, or as in src/test/java/chainrule/check/NetworkWitnesses.java";
  }

  @Property
  void aGradientOffByAPartInABillion_isContradicted(
      @ForAll("derivatives") String derivative, @ForAll long point) {
    Testimony testimony = of(derivative).at().apply(new Random(point));
    double[] off = testimony.byHand().clone();
    double largest = Arrays.stream(off).map(Math::abs).max().orElse(0);
    for (int i = 0; i < off.length; i++) {
      boolean seen = Math.abs(off[i]) > 1e-4 * Math.max(1, largest);
      off[i] *= seen ? 1 + 1e-9 : 1;
      Testimony changed = new Testimony(off.clone(), testimony.byGraph());
      Expect.that(changed.agree() == !seen, "entry " + i + " off: " + changed);
      off[i] = testimony.byHand()[i];
    }
  }

  private static Witness of(String derivative) {
    return WITNESSES.stream()
        .filter(witness -> witness.derivative().equals(derivative))
        .findFirst()
        .orElseThrow();
  }
}
