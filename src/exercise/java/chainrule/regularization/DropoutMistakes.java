package chainrule.regularization;

import chainrule.grader.mistake.InputDraw;
import chainrule.grader.mistake.Inputs;
import chainrule.grader.mistake.Mistake;
import chainrule.grader.mistake.Summary;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** What goes wrong in {@link Dropout}. */
final class DropoutMistakes {

  private DropoutMistakes() {}

  @Inputs({"forward", "backward"})
  static Object[] unitsAndMask(InputDraw draw) {
    int n = draw.length() + 1;
    boolean[] keep = new boolean[n];
    for (int i = 0; i < n; i++) {
      keep[i] = i == 0 || i > 1 && draw.coin();
    }
    double p = draw.coin() ? 0.2 : 0.75;
    return new Object[] {draw.vector(n), keep, p};
  }

  /** So many units that a mask of chance is neither the one that is given nor its opposite. */
  @Inputs({"forward", "backward"})
  static Object[] manyUnits(InputDraw draw) {
    int n = draw.byHand() ? 3 : 100;
    boolean[] keep = new boolean[n];
    for (int i = 0; i < n; i++) {
      keep[i] = draw.coin();
    }
    return new Object[] {draw.vector(n), keep, draw.whole(2, 8) / 10.0};
  }

  /** Whether none, some or all of the dropped are 0, and of the kept; all else has to be scaled. */
  @Summary(
      value = {"forward", "backward"},
      inputs = "manyUnits")
  static Object zeros(Object[] arguments, double[] result) {
    double[] h = (double[]) arguments[0];
    boolean[] keep = (boolean[]) arguments[1];
    double share = 1 - (double) arguments[2];
    Set<Boolean> dropped = new TreeSet<>();
    Set<Boolean> kept = new TreeSet<>();
    for (int i = 0; i < keep.length; i++) {
      boolean isZero = i < result.length && result[i] == 0;
      if (result.length != keep.length || !isZero && !isClose(result[i], h[i] / share)) {
        return result;
      }
      (keep[i] ? kept : dropped).add(isZero);
    }
    return new Object[] {dropped.toString(), kept.toString()};
  }

  private static boolean isClose(double one, double other) {
    return Math.abs(one - other) <= 1e-9 * Math.abs(other);
  }

  @Mistake(
      in = "forward",
      name = "dropout that scales at test time",
      usedBy = "neataptic, convnetjs: not inverted, all is scaled at test time",
      says = "What is kept grows by 1/(1 − p), so that the expected activation stays h.",
      tempting = "In words, dropout only sets units to 0.",
      shows = "Kept units come out as they went in.")
  static double[] notRescaled(double[] h, boolean[] keep, double dropProbability) {
    return Dropout.forward(h, keep, 0);
  }

  @Mistake(
      in = "forward",
      name = "multiplied by 1 − p",
      says =
          "Kept units are divided by 1 − p in training; multiplying is what the older form"
              + " does when training is over.",
      tempting = "Both forms need the number 1 − p.",
      shows = "Kept units shrink, where they should grow.")
  static double[] shrunk(double[] h, boolean[] keep, double dropProbability) {
    double[] r = Dropout.forward(h, keep, 0);
    for (int i = 0; i < r.length; i++) {
      r[i] *= 1 - dropProbability;
    }
    return r;
  }

  @Mistake(
      in = "forward",
      name = "the probability to keep for the one to drop",
      usedBy = "Deeplearning4j, SystemDS: the parameter is the probability to keep",
      says = "The share that is kept is 1 − p, and that is what one divides by.",
      tempting = "p is the number that is given.",
      shows = "It is right for p = ½ only.")
  static double[] dividedByP(double[] h, boolean[] keep, double dropProbability) {
    return Dropout.forward(h, keep, 1 - dropProbability);
  }

  @Mistake(
      in = "forward",
      name = "the mask inverted",
      says = "The mask says which units are kept: true goes on, false becomes 0.",
      tempting = "A mask of the dropped units is as common.",
      shows = "Zeros and numbers have changed places.")
  static double[] upsideDown(double[] h, boolean[] keep, double dropProbability) {
    return Dropout.forward(h, inverted(keep), dropProbability);
  }

  @Mistake(
      in = "forward",
      name = "dropped units passed on",
      says = "A unit that is dropped becomes 0.",
      tempting = "A copy of h holds the old values where nothing is written.",
      shows = "Kept units are right, dropped ones go through as they were.")
  static double[] droppedPassedOn(double[] h, boolean[] keep, double dropProbability) {
    double[] r = h.clone();
    for (int i = 0; i < r.length; i++) {
      if (keep[i]) {
        r[i] /= 1 - dropProbability;
      }
    }
    return r;
  }

  @Mistake(
      in = "forward",
      name = "divided by the share that was kept",
      says = "It is the probability 1 − p that one divides by, whatever share the mask has kept.",
      tempting = "The mean of this mask is made right that way.",
      shows = "It is right where the mask has kept just its share.")
  static double[] sharePreserved(double[] h, boolean[] keep, double dropProbability) {
    int kept = 0;
    for (boolean unit : keep) {
      kept += unit ? 1 : 0;
    }
    return Dropout.forward(h, keep, 1 - (double) kept / keep.length);
  }

  @Mistake(
      in = "backward",
      name = "dropout that scales at test time",
      usedBy = "neataptic, convnetjs: not inverted, all is scaled at test time",
      says = "The way back has the factor of the way forward: 1/(1 − p) where the unit was kept.",
      tempting = "The mask alone seems to say what reached the loss.",
      shows = "Kept entries come out as they went in.")
  static double[] backNotRescaled(double[] gradient, boolean[] keep, double dropProbability) {
    return Dropout.backward(gradient, keep, 0);
  }

  @Mistake(
      in = "backward",
      name = "no mask on the way back",
      says = "A unit that was dropped did nothing to the loss, so its gradient is 0.",
      tempting = "Dropping seems to be over once the loss is known.",
      shows = "Dropped units have a gradient.")
  static double[] withoutMask(double[] gradient, boolean[] keep, double dropProbability) {
    boolean[] all = new boolean[keep.length];
    java.util.Arrays.fill(all, true);
    return Dropout.backward(gradient, all, dropProbability);
  }

  @Mistake(
      in = "backward",
      name = "the mask inverted",
      says =
          "The mask says which units were kept: true lets the gradient through, false makes it 0.",
      tempting = "A mask of the dropped units is as common.",
      shows = "Zeros and numbers have changed places.")
  static double[] backUpsideDown(double[] gradient, boolean[] keep, double dropProbability) {
    return Dropout.backward(gradient, inverted(keep), dropProbability);
  }

  @Mistake(
      in = "backward",
      name = "multiplied by 1 − p",
      says = "h/(1 − p) has the slope 1/(1 − p); going back does not undo the factor.",
      tempting = "Backward sounds like the inverse of forward.",
      shows = "Kept entries shrink, where they should grow.")
  static double[] undone(double[] gradient, boolean[] keep, double dropProbability) {
    double[] r = Dropout.backward(gradient, keep, 0);
    for (int i = 0; i < r.length; i++) {
      r[i] *= 1 - dropProbability;
    }
    return r;
  }

  @Mistake(
      in = "backward",
      name = "dropped units passed back",
      says = "A unit that was dropped did nothing to the loss, so its gradient is 0.",
      tempting = "A copy of the gradient holds the old values where nothing is written.",
      shows = "Kept units are right.")
  static double[] droppedPassedBack(double[] gradient, boolean[] keep, double dropProbability) {
    double[] r = gradient.clone();
    for (int i = 0; i < r.length; i++) {
      if (keep[i]) {
        r[i] /= 1 - dropProbability;
      }
    }
    return r;
  }

  private static boolean[] inverted(boolean[] keep) {
    boolean[] r = new boolean[keep.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = !keep[i];
    }
    return r;
  }

  @Mistake(
      in = "forward",
      name = "divided by 1 + p",
      says = "What is kept is divided by 1 − p, the share that is kept, so that the mean stays.",
      tempting = "A minus is mistyped, or the units are thought to be lost.",
      shows = "What is kept gets smaller and not larger.")
  static double[] forwardDividedByOnePlusP(double[] h, boolean[] keep, double dropProbability) {
    double[] r = Dropout.forward(h, keep, dropProbability);
    for (int i = 0; i < r.length; i++) {
      r[i] *= (1 - dropProbability) / (1 + dropProbability);
    }
    return r;
  }

  @Mistake(
      in = "backward",
      name = "divided by 1 + p",
      says = "What is kept is divided by 1 − p, the share that is kept, so that the mean stays.",
      tempting = "A minus is mistyped, or the units are thought to be lost.",
      shows = "What is kept gets smaller and not larger.")
  static double[] backwardDividedByOnePlusP(
      double[] gradient, boolean[] keep, double dropProbability) {
    double[] r = Dropout.backward(gradient, keep, dropProbability);
    for (int i = 0; i < r.length; i++) {
      r[i] *= (1 - dropProbability) / (1 + dropProbability);
    }
    return r;
  }

  @Mistake(
      in = "forward",
      name = "divided by 1 − p twice",
      says = "What is kept is divided by 1 − p once.",
      tempting = "The scale is made in one method, and applied in two.",
      shows = "It is too large by 1 / (1 − p).")
  static double[] forwardTwice(double[] h, boolean[] keep, double dropProbability) {
    return Dropout.forward(Dropout.forward(h, keep, dropProbability), keep, dropProbability);
  }

  @Mistake(
      in = "backward",
      name = "divided by 1 − p twice",
      says = "What is kept is divided by 1 − p once.",
      tempting = "The scale is made in one method, and applied in two.",
      shows = "It is too large by 1 / (1 − p).")
  static double[] backwardTwice(double[] gradient, boolean[] keep, double dropProbability) {
    return Dropout.backward(
        Dropout.backward(gradient, keep, dropProbability), keep, dropProbability);
  }

  @Mistake(
      in = "forward",
      name = "a mask of its own",
      says = "The mask is given: keep says which units stay, and nothing is left to chance here.",
      tempting = "Dropout is described as something that draws.",
      shows = "Units that are kept are 0, and dropped ones are not.")
  static double[] ownMask(double[] h, boolean[] keep, double dropProbability) {
    return Dropout.forward(h, drawn(keep.length, dropProbability), dropProbability);
  }

  @Mistake(
      in = "backward",
      name = "a second mask on the way back",
      says = "Back it goes through the mask of the way forward, which is given: nothing is drawn.",
      tempting = "Forward and backward are written alike, with the draw in both.",
      shows = "Units that were kept get 0, and dropped ones get a slope.")
  static double[] secondMask(double[] gradient, boolean[] keep, double dropProbability) {
    return Dropout.backward(gradient, drawn(keep.length, dropProbability), dropProbability);
  }

  private static boolean[] drawn(int n, double dropProbability) {
    return DropoutMask.draw(n, dropProbability, new Random(n));
  }

  @Mistake(
      in = "backward",
      name = "divided by the share that was kept",
      says = "It is the probability 1 − p that one divides by, whatever share the mask has kept.",
      tempting = "The mean of this mask is made right that way.",
      shows = "It is right where the mask has kept just its share.")
  static double[] shareOnTheWayBack(double[] gradient, boolean[] keep, double dropProbability) {
    return sharePreserved(gradient, keep, dropProbability);
  }

  @Mistake(
      in = "forward",
      name = "1 / (1 − p) cut to a whole number",
      says = "The factor is not an integer: it stays a double.",
      tempting = "With p = ½ it is 2.",
      shows = "It is right only where 1 / (1 − p) is whole.")
  static double[] wholeFactorForward(double[] h, boolean[] keep, double p) {
    int factor = (int) (1 / (1 - p));
    double[] r = new double[h.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = keep[i] ? h[i] * factor : 0;
    }
    return r;
  }

  @Mistake(
      in = "backward",
      name = "1 / (1 − p) cut to a whole number",
      says = "The factor is not an integer: it stays a double.",
      tempting = "With p = ½ it is 2.",
      shows = "It is right only where 1 / (1 − p) is whole.")
  static double[] wholeFactorBackward(double[] gradient, boolean[] keep, double p) {
    int factor = (int) (1 / (1 - p));
    double[] r = new double[gradient.length];
    for (int i = 0; i < r.length; i++) {
      r[i] = keep[i] ? gradient[i] * factor : 0;
    }
    return r;
  }
}
