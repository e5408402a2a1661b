package chainrule.neuron;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** One neuron can be OR and AND, and no neuron is XOR. */
class LinearSeparabilityTest {

  private static final double[][] INPUTS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
  private static final double[] OR = {0, 1, 1, 1};
  private static final double[] AND = {0, 0, 0, 1};
  private static final double[] XOR = {0, 1, 1, 0};

  @Test
  void xorMarginIsZeroWhateverTheWeightsAre() {
    Random random = new Random(1);
    for (int run = 0; run < 10_000; run++) {
      double[] w = random.doubles(2, -100, 100).toArray();
      double b = random.nextDouble(-100, 100);
      double largest = Math.max(Math.abs(b), Math.max(Math.abs(w[0]), Math.abs(w[1])));
      assertThat(Math.abs(LinearSeparability.xorMargin(w, b))).isLessThan(2e-15 * largest);
    }
    assertThat(LinearSeparability.xorMargin(new double[] {3, -5}, 7)).isZero();
  }

  @Test
  void xorMarginIsComputedAndNotJustZero() {
    assertThat(LinearSeparability.xorMargin(new double[] {1, Double.NaN}, 0)).isNaN();
    assertThat(LinearSeparability.xorMargin(new double[] {1, 1}, Double.NaN)).isNaN();
  }

  @Test
  void thePerceptronRuleConvergesOnOrAndAnd() {
    assertThat(epochsUntilSettled(OR, 100)).isLessThan(10);
    assertThat(epochsUntilSettled(AND, 100)).isLessThan(10);
  }

  @Test
  void thePerceptronRuleNeverSettlesOnXor() {
    assertThat(epochsUntilSettled(XOR, 10_000)).isEqualTo(10_000);
  }

  @Test
  void aRandomSearchFindsOrAndAndButNoXor() {
    Random random = new Random(1);
    int[] found = new int[3];
    for (int run = 0; run < 100_000; run++) {
      double[] w = random.doubles(2, -10, 10).toArray();
      double b = random.nextDouble(-10, 10);
      found[0] += is(OR, w, b) ? 1 : 0;
      found[1] += is(AND, w, b) ? 1 : 0;
      found[2] += is(XOR, w, b) ? 1 : 0;
    }
    assertThat(found[0]).isPositive();
    assertThat(found[1]).isPositive();
    assertThat(found[2]).isZero();
  }

  @Test
  void theGatesAreSureOfTheirAnswers() {
    double[] or = LogicGate.or();
    double[] and = LogicGate.and();
    for (int i = 0; i < INPUTS.length; i++) {
      assertThat(Neuron.output(new double[] {or[0], or[1]}, or[2], INPUTS[i]))
          .isBetween(OR[i] - 1e-4, OR[i] + 1e-4);
      assertThat(Neuron.output(new double[] {and[0], and[1]}, and[2], INPUTS[i]))
          .isBetween(AND[i] - 1e-4, AND[i] + 1e-4);
    }
  }

  private static boolean is(double[] gate, double[] w, double b) {
    for (int i = 0; i < INPUTS.length; i++) {
      if (Neuron.preActivation(w, b, INPUTS[i]) > 0 != (gate[i] == 1)) {
        return false;
      }
    }
    return true;
  }

  /** How many epochs it takes until one goes by without a mistake, at most {@code limit}. */
  private static int epochsUntilSettled(double[] gate, int limit) {
    double[] w = {0, 0};
    double threshold = 0;
    for (int epoch = 0; epoch < limit; epoch++) {
      boolean settled = true;
      for (int i = 0; i < INPUTS.length; i++) {
        settled &= Perceptron.output(w, threshold, INPUTS[i]) == gate[i];
        double[] learned = Perceptron.learn(w, threshold, INPUTS[i], gate[i], 1);
        w = new double[] {learned[0], learned[1]};
        threshold = learned[2];
      }
      if (settled) {
        return epoch;
      }
    }
    return limit;
  }
}
