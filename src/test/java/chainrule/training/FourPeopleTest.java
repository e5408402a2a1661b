package chainrule.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.data.People;
import chainrule.loss.MeanSquaredError;
import chainrule.network.TwoTwoOne;
import chainrule.testing.ReferenceOnly;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The whole loop of the note: the 2-2-1 network learns the four people. */
@ReferenceOnly
class FourPeopleTest {

  private static final double[] ONES = {1, 1, 1, 1, 1, 1, 0, 0, 0};
  private static final double[][] X = People.inputs();
  private static final double[] Y = People.targets();
  private static final double[] EMILY = {-7, -3};
  private static final double[] FRANK = {20, 2};

  @Test
  void beforeTrainingTheErrorIsTheNumber() {
    assertThat(error(ONES)).isCloseTo(0.5071183179199986, within(1e-15));
  }

  @Test
  void fromAllOnesTheNetworkLearnsEveryone() {
    expectEveryoneRight(train(ONES, 1000));
  }

  @Test
  void fromRandomWeightsTheNetworkLearnsEveryone() {
    for (int seed = 0; seed < 10; seed++) {
      expectEveryoneRight(train(new Random(seed).doubles(9, -1, 1).toArray(), 1000));
    }
  }

  @Test
  void theErrorFallsAndFalls() {
    double[] theta = ONES;
    for (int hundreds = 0; hundreds < 10; hundreds++) {
      double[] next = train(theta, 100);
      assertThat(error(next)).isLessThan(error(theta));
      theta = next;
    }
    assertThat(error(theta)).isLessThan(0.02);
  }

  @Test
  void trainingIsDeterministicAndLeavesTheStartAlone() {
    double[] start = ONES.clone();
    assertThat(train(start, 100)).isEqualTo(train(start, 100));
    assertThat(start).isEqualTo(ONES);
  }

  @Test
  void oneEpochIsOneStepForEachExample() {
    double[] theta = ONES;
    for (int n = 0; n < X.length; n++) {
      double[] slopes = TwoTwoOne.gradient(theta, X[n], Y[n]);
      double[] next = new double[9];
      for (int i = 0; i < 9; i++) {
        next[i] = theta[i] - 0.1 * slopes[i];
      }
      theta = next;
    }
    assertThat(train(ONES, 1)).isEqualTo(theta);
  }

  @Test
  void withoutEpochsNothingMoves() {
    assertThat(train(ONES, 0)).isEqualTo(ONES).isNotSameAs(ONES);
  }

  private static double[] train(double[] theta, int epochs) {
    return OnlineTraining.train(
        theta, (t, n) -> TwoTwoOne.gradient(t, X[n], Y[n]), X.length, 0.1, epochs);
  }

  private static void expectEveryoneRight(double[] theta) {
    for (int n = 0; n < X.length; n++) {
      assertThat(TwoTwoOne.output(theta, X[n]) > 0.5).as(People.NAMES.get(n)).isEqualTo(Y[n] == 1);
    }
    assertThat(TwoTwoOne.output(theta, EMILY)).as("Emily is F").isGreaterThan(0.5);
    assertThat(TwoTwoOne.output(theta, FRANK)).as("Frank is M").isLessThan(0.5);
  }

  private static double error(double[] theta) {
    double[] output = Arrays.stream(X).mapToDouble(x -> TwoTwoOne.output(theta, x)).toArray();
    return MeanSquaredError.value(output, Y);
  }
}
