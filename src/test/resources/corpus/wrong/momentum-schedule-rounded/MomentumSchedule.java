package chainrule.training;


public final class MomentumSchedule {

  private MomentumSchedule() {}

  public static double at(double[] alphas, int epochsEach, int epoch) {
    int i = (int) Math.round((double) epoch / epochsEach);
    return alphas[Math.min(i, alphas.length - 1)];
  }
}
