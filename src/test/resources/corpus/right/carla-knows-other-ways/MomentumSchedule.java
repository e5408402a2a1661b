package chainrule.training;

public class MomentumSchedule {
  public static double at(double[] alphas, int epochsEach, int epoch) {
    int i = 0;
    while (i + 1 < alphas.length && (i + 1) * epochsEach <= epoch) {
      i++;
    }
    return alphas[i];
  }
}
