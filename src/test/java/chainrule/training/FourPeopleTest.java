package chainrule.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.data.MeanShift;
import chainrule.data.People;
import chainrule.loss.MeanSquaredError;
import chainrule.network.TwoTwoOne;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The whole loop of the note: the 2-2-1 network learns the four people. */
class FourPeopleTest {

  private static final double[] ONES = {1, 1, 1, 1, 1, 1, 0, 0, 0};
  private static final double[][] X = People.inputs();
  private static final double[] Y = People.targets();
  private static final double[][] MEASURED = People.measurements();
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
      expectEveryoneRight(train(new SplittableRandom(seed).doubles(9, -1, 1).toArray(), 1000));
    }
  }

  /** Any origin near the means will do. */
  @Test
  void fromTheirMeansTheyAreLearnedJustAsWell() {
    double[][] x = MeanShift.shifted(MEASURED, MeanShift.means(MEASURED));
    for (int seed = 0; seed < 10; seed++) {
      assertThat(learnsEveryone(x, seed, 2000)).as("seed %s", seed).isTrue();
    }
  }

  /** Not any origin at all: far from the means every sigmoid is flat for everybody. */
  @Test
  void fromRawPoundsAndInchesNoStartLearnsEveryone() {
    for (int seed = 0; seed < 20; seed++) {
      assertThat(learnsEveryone(MEASURED, seed, 2000)).as("seed %s", seed).isFalse();
    }
  }

  @Test
  void fromRawPoundsAndInchesTheErrorStaysAQuarter() {
    assertThat(error(train(ONES, MEASURED, 20_000), MEASURED)).isCloseTo(0.25, within(5e-5));
  }

  @Test
  void fromAnOriginFarFromTheMeansSomeStartsLearnAndSomeDoNot() {
    double[][] x = MeanShift.shifted(MEASURED, new double[] {100, 50});
    long learned = IntStream.range(0, 20).filter(seed -> learnsEveryone(x, seed, 2000)).count();
    assertThat(learned).isBetween(1L, 19L);
  }

  private static boolean learnsEveryone(double[][] x, int seed, int epochs) {
    double[] theta = train(new SplittableRandom(seed).doubles(9, -1, 1).toArray(), x, epochs);
    return IntStream.range(0, X.length)
        .allMatch(n -> (TwoTwoOne.output(theta, x[n]) > 0.5) == (Y[n] == 1));
  }

  /** The slides' steps 2 to 4 word by word: each slope in the network that the last has left. */
  @Test
  void oneWeightAtATimeLearnsThemToo_byOtherNumbers() {
    double[] theta = ONES.clone();
    for (int epoch = 0; epoch < 1000; epoch++) {
      for (int n = 0; n < X.length; n++) {
        for (int i = 0; i < 9; i++) {
          double slope = TwoTwoOne.gradient(theta, X[n], Y[n])[i];
          theta[i] = GradientDescent.step(theta[i], slope, 0.1);
        }
      }
    }
    expectEveryoneRight(theta);
    assertThat(theta).isNotEqualTo(train(ONES, 1000));
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
    return train(theta, X, epochs);
  }

  private static double[] train(double[] theta, double[][] x, int epochs) {
    return OnlineTraining.train(
        theta, (t, n) -> TwoTwoOne.gradient(t, x[n], Y[n]), x.length, 0.1, epochs);
  }

  private static void expectEveryoneRight(double[] theta) {
    for (int n = 0; n < X.length; n++) {
      assertThat(TwoTwoOne.output(theta, X[n]) > 0.5).as(People.NAMES.get(n)).isEqualTo(Y[n] == 1);
    }
    assertThat(TwoTwoOne.output(theta, EMILY)).as("Emily is F").isGreaterThan(0.5);
    assertThat(TwoTwoOne.output(theta, FRANK)).as("Frank is M").isLessThan(0.5);
  }

  private static double error(double[] theta) {
    return error(theta, X);
  }

  private static double error(double[] theta, double[][] x) {
    double[] output = Arrays.stream(x).mapToDouble(xn -> TwoTwoOne.output(theta, xn)).toArray();
    return MeanSquaredError.value(output, Y);
  }
}
