package chainrule.training;

public class MomentumSchedule {
  public static double at(double[] alphas, int epochsEach, int epoch) {
    return alphas[epoch / epochsEach];
  }
}
