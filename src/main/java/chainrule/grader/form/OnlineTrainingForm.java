package chainrule.grader.form;

import chainrule.training.ExampleGradient;
import chainrule.training.OnlineTraining;

/** {@link OnlineTraining}, written out. */
final class OnlineTrainingForm {

  private OnlineTrainingForm() {}

  static double[] train(
      double[] theta, ExampleGradient gradient, int examples, double learningRate, int epochs) {
    double[] current = theta.clone();
    for (int epoch = 0; epoch < epochs; epoch++) {
      for (int n = 0; n < examples; n++) {
        double[] slope = gradient.at(current.clone(), n);
        for (int i = 0; i < current.length; i++) {
          current[i] -= learningRate * slope[i];
        }
      }
    }
    return current;
  }
}
