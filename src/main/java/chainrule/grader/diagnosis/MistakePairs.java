package chainrule.grader.diagnosis;

import chainrule.grader.question.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Two known mistakes in one method, where each brings its own wrong factor, or its own wrong term,
 * into the right result.
 */
enum MistakePairs {
  FACTORS {
    @Override
    double both(double right, double one, double other) {
      return one == 0 || other == 0 ? 0 : one / right * other;
    }
  },
  TERMS {
    @Override
    double both(double right, double one, double other) {
      return one - right + other;
    }
  };

  abstract double both(double right, double one, double other);

  static List<Hypothesis> of(List<Hypothesis> mistakes) {
    List<Hypothesis> pairs = new ArrayList<>();
    for (int i = 0; i < mistakes.size(); i++) {
      for (int j = 0; j < i; j++) {
        Hypothesis one = mistakes.get(j);
        Hypothesis other = mistakes.get(i);
        for (MistakePairs pair : values()) {
          pairs.add(
              Hypothesis.of(
                  one, other, trial -> pair.of(trial.right, one.at(trial), other.at(trial))));
        }
      }
    }
    return pairs;
  }

  private Outcome of(Outcome right, Outcome one, Outcome other) {
    double[] numbers = new double[right.numbers().length];
    if (!one.shape().equals(right.shape()) || !other.shape().equals(right.shape())) {
      return Outcome.NONE;
    }
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = both(right.numbers()[i], one.numbers()[i], other.numbers()[i]);
    }
    return right.with(numbers);
  }
}
