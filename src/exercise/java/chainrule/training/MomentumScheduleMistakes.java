package chainrule.training;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;

/** What goes wrong in {@link MomentumSchedule}. */
final class MomentumScheduleMistakes {

  private MomentumScheduleMistakes() {}

  @Inputs("at")
  static Object[] schedule(InputDraw draw) {
    int each = draw.whole(2, 4);
    double[] alphas = new double[draw.length() + 1];
    for (int i = 0; i < alphas.length; i++) {
      alphas[i] = 1 - Math.pow(2, -1 - i);
    }
    int change = each * draw.whole(0, alphas.length + 1);
    return new Object[] {alphas, each, change + draw.whole(0, each - 1)};
  }

  @Mistake(
      in = "at",
      name = "one epoch each",
      says = "Each α is for epochsEach epochs: divide the epoch by it.",
      tempting = "The epoch looks like the index.",
      shows = "It rises epochsEach times too fast.")
  static double epochForIndex(double[] alphas, int epochsEach, int epoch) {
    return MomentumSchedule.at(alphas, 1, epoch);
  }

  @Mistake(
      in = "at",
      name = "starts over at the end",
      says = "The last α stays from then on.",
      tempting = "A modulo keeps the index in its bounds.",
      shows = "After the last α the first one comes again.")
  static double startsOver(double[] alphas, int epochsEach, int epoch) {
    return alphas[epoch / epochsEach % alphas.length];
  }

  @Mistake(
      in = "at",
      name = "one epoch early",
      says = "Epochs count from 0, so the second α begins at epoch epochsEach.",
      tempting = "People count from 1.",
      shows = "It is right except for the last epoch of each α.")
  static double oneEarly(double[] alphas, int epochsEach, int epoch) {
    return MomentumSchedule.at(alphas, epochsEach, epoch + 1);
  }

  @Mistake(
      in = "at",
      name = "modulo for division",
      says = "epoch / epochsEach says which α; epoch % epochsEach says how long it has been there.",
      tempting = "The two belong together and are easily exchanged.",
      shows = "The values come round again and again.")
  static double modulo(double[] alphas, int epochsEach, int epoch) {
    return alphas[Math.min(epoch % epochsEach, alphas.length - 1)];
  }

  @Mistake(
      in = "at",
      name = "the first α for ever",
      says = "α rises as training goes on; the epoch has to decide which one it is.",
      tempting = "One α for all is what training often has.",
      shows = "It is right in the first epochs only.")
  static double first(double[] alphas, int epochsEach, int epoch) {
    return alphas[0];
  }

  @Mistake(
      in = "at",
      name = "one epoch late",
      says = "Epochs count from 0, so the second α begins at epoch epochsEach: < and not ≤.",
      tempting = "“After ten epochs” sounds like epoch 11.",
      shows = "Only the epoch of each change is wrong.")
  static double oneLate(double[] alphas, int epochsEach, int epoch) {
    return MomentumSchedule.at(alphas, epochsEach, Math.max(0, epoch - 1));
  }

  @Mistake(
      in = "at",
      name = "back to the first α at the end",
      says = "The last α stays from then on.",
      tempting = "Some value has to be returned after the list.",
      shows = "It is right as long as the list lasts.")
  static double backToTheFirst(double[] alphas, int epochsEach, int epoch) {
    int i = epoch / epochsEach;
    return i < alphas.length ? alphas[i] : alphas[0];
  }

  @Mistake(
      in = "at",
      name = "no momentum at the end",
      says = "The last α stays from then on.",
      tempting = "Some value has to be returned after the list.",
      shows = "It is right as long as the list lasts, and 0 later.")
  static double zeroAtTheEnd(double[] alphas, int epochsEach, int epoch) {
    int i = epoch / epochsEach;
    return i < alphas.length ? alphas[i] : 0;
  }

  @Mistake(
      in = "at",
      name = "from the last α to the first",
      says = "Momentum rises: the first α comes first.",
      tempting = "Learning rates fall.",
      shows = "The first epochs get the last α.")
  static double falling(double[] alphas, int epochsEach, int epoch) {
    int i = Math.min(epoch / epochsEach, alphas.length - 1);
    return alphas[alphas.length - 1 - i];
  }

  @Mistake(
      in = "at",
      name = "a slope between the values",
      says = "Each α holds for its epochs, and then the next one does: steps, no slope.",
      tempting = "The learning rate falls along a line.",
      shows = "Only the first epoch of each α is right.")
  static double gliding(double[] alphas, int epochsEach, int epoch) {
    int i = Math.min(epoch / epochsEach, alphas.length - 1);
    int next = Math.min(i + 1, alphas.length - 1);
    double share = i == alphas.length - 1 ? 0 : epoch % epochsEach / (double) epochsEach;
    return alphas[i] + share * (alphas[next] - alphas[i]);
  }

  @Mistake(
      in = "at",
      name = "each α half a stage early",
      says =
          "The next α begins when its stage does: the quotient is rounded down, not to the nearest.",
      tempting = "Math.round makes a whole number of a quotient.",
      shows = "It is right in the first half of each stage.")
  static double rounded(double[] alphas, int epochsEach, int epoch) {
    int stage = (int) Math.round((double) epoch / epochsEach);
    return alphas[Math.min(stage, alphas.length - 1)];
  }

  @Mistake(
      in = "at",
      name = "each α a stage early, but for its first epoch",
      says = "The next α begins when its stage does: the quotient is rounded down, not up.",
      tempting = "Math.ceil makes a whole number of a quotient.",
      shows = "It is right in the first epoch of each stage.")
  static double roundedUp(double[] alphas, int epochsEach, int epoch) {
    int stage = (int) Math.ceil((double) epoch / epochsEach);
    return alphas[Math.min(stage, alphas.length - 1)];
  }

  @Mistake(
      in = "at",
      name = "the number of α’s for the epochs of each",
      says = "An α is there for epochsEach epochs: that is what the epoch is divided by.",
      tempting = "Something has to be divided by something.",
      shows = "It is right where there are as many α’s as epochs for each.")
  static double dividedByTheirNumber(double[] alphas, int epochsEach, int epoch) {
    return MomentumSchedule.at(alphas, alphas.length, epoch);
  }

  @Mistake(
      in = "at",
      name = "the epoch compared with the number of α’s",
      says = "It is the stage, the epoch divided by epochsEach, that runs out of α’s.",
      tempting = "The index is meant, and the epoch is next to it.",
      shows = "With more than one epoch each the last α comes too early.")
  static double tooEarly(double[] alphas, int epochsEach, int epoch) {
    int stage = epoch >= alphas.length ? alphas.length - 1 : epoch / epochsEach;
    return alphas[stage];
  }
}
