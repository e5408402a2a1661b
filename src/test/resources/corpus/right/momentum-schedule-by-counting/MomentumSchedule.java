package chainrule.training;


public final class MomentumSchedule {

  private MomentumSchedule() {}

  public static double at(double[] alphas, int epochsEach, int epoch) {
    int stage = 0;
    for (int e = epochsEach; e <= epoch && stage < alphas.length - 1; e += epochsEach) stage++;
    return alphas[stage];
  }
}
