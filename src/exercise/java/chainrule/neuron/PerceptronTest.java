package chainrule.neuron;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Call;
import chainrule.testing.Draw;
import chainrule.testing.EachEntry;
import chainrule.testing.Expect;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Exercise(
    of = Perceptron.class,
    note = "Neural Networks (slides)",
    section = "Perceptrons",
    uses = Neuron.class)
@Task(
    method = "output",
    points = 2,
    formula = "1 if Σᵢ wᵢxᵢ ≥ threshold, else 0",
    hint = "On the threshold it fires: reaching it is enough.")
@Task(
    method = "learn",
    points = 4,
    formula = "wᵢ ← wᵢ + η (y − ŷ) xᵢ, threshold ← threshold − η (y − ŷ)",
    section = "Neurons",
    hint =
        "Compute the output first. The error is 1, 0 or −1; a high threshold holds the sum back.")
class PerceptronTest {

  private static final double TOLERANCE = 1e-12;

  /** A perceptron and one input, in whole numbers, so that the threshold is often just reached. */
  record Input(double[] w, double threshold, double[] x) {}

  @Provide
  Arbitrary<Input> inputs() {
    return Draw.size()
        .flatMap(
            n ->
                Combinators.combine(
                        Draw.vector(Draw.whole(), n),
                        Draw.whole(),
                        Draw.vector(Draw.whole(), n),
                        Draw.scale())
                    .as((w, t, x, scale) -> new Input(w, scale * t, EachEntry.times(scale, x))));
  }

  @Example
  @Behaviour("below the threshold the output is 0, on it and above it 1")
  void output_belowOnAndAboveTheThreshold_isZeroOneOne() {
    double[] w = {1, 1};
    Expect.same("below", Call.pure(Perceptron::output, w, 2.0, new double[] {1, 0}), 0);
    Expect.same("on it", Call.pure(Perceptron::output, w, 2.0, new double[] {1, 1}), 1);
    Expect.same("above", Call.pure(Perceptron::output, w, 2.0, new double[] {2, 1}), 1);
    Expect.same("just below", Call.pure(Perceptron::output, w, 1e-300, new double[2]), 0);
  }

  @Property
  @Behaviour("the perceptron fires where the weighted sum reaches the threshold")
  void output_firesWhereTheThresholdIsReached(@ForAll("inputs") Input in) {
    double got = Call.pure(Perceptron::output, in.w, in.threshold, in.x);
    Expect.same("the output", got, fires(in) ? 1 : 0);
  }

  @Property
  @Behaviour("a right answer changes nothing")
  void learn_fromARightAnswer_changesNothing(@ForAll("inputs") Input in) {
    double[] got = learned(in, fires(in) ? 1 : 0, 0.1);
    Expect.close("(w, threshold)", got, moved(in, 0), 0);
  }

  @Property
  @Behaviour("wrong silence moves the weights towards the input and lowers the threshold")
  void learn_fromSilenceThatWasWrong_movesTowardsTheInput(@ForAll("inputs") Input in) {
    if (!fires(in)) {
      Expect.close("(w, threshold)", learned(in, 1, 0.1), moved(in, 0.1), tolerance(in));
    }
  }

  @Property
  @Behaviour("wrong firing moves the weights away from the input and raises the threshold")
  void learn_fromFiringThatWasWrong_movesAwayFromTheInput(@ForAll("inputs") Input in) {
    if (fires(in)) {
      Expect.close("(w, threshold)", learned(in, 0, 0.1), moved(in, -0.1), tolerance(in));
    }
  }

  @Example
  @Behaviour("a learning rate of a third keeps every digit")
  void learn_atARateOfAThird_keepsEveryDigit() {
    double[] got =
        Call.pure(Perceptron::learn, new double[2], 1.0, new double[] {1, 0}, 1.0, 1.0 / 3);
    Expect.close("(w, threshold)", got, new double[] {1.0 / 3, 0, 2.0 / 3}, 1e-15);
  }

  private static double tolerance(Input in) {
    return TOLERANCE * (1 + Expect.largest(in.x) + Math.abs(in.threshold));
  }

  private static double[] learned(Input in, double y, double learningRate) {
    return Call.pure(Perceptron::learn, in.w, in.threshold, in.x, y, learningRate);
  }

  private static boolean fires(Input in) {
    double missing = in.threshold;
    for (int i = 0; i < in.w.length; i++) {
      missing -= in.w[i] * in.x[i];
    }
    return missing <= 0;
  }

  /** By so much of the input; the threshold is a weight whose input is −1. */
  private static double[] moved(Input in, double by) {
    int n = in.w.length;
    double[] moved = new double[n + 1];
    for (int i = 0; i < n; i++) {
      moved[i] = Math.fma(by, in.x[i], in.w[i]);
    }
    moved[n] = in.threshold - by;
    return moved;
  }
}
