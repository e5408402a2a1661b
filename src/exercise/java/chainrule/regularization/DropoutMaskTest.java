package chainrule.regularization;

import chainrule.grader.exercise.Behaviour;
import chainrule.grader.exercise.Exercise;
import chainrule.grader.exercise.Task;
import chainrule.testing.Draw;
import chainrule.testing.Expect;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@Exercise(
    of = DropoutMask.class,
    note = "06 - Neural Networks",
    section = "Dropout",
    uses = DropProbability.class)
@Task(
    method = "draw",
    points = 2,
    formula = "keepᵢ is true with probability 1 − p, each independently",
    hint =
        "random.nextDouble() is below p with probability p; p is for dropping, true for keeping.")
class DropoutMaskTest {

  private static final int MANY = 40_000;

  @Provide
  Arbitrary<Double> probabilities() {
    return Draw.probability();
  }

  @Property(tries = 20)
  @Behaviour("the share of units that is kept is 1 − p")
  void draw_keepsTheRightShare(
      @ForAll("probabilities") double p, @ForAll @IntRange(max = 999) int seed) {
    boolean[] keep = DropoutMask.draw(MANY, p, new Random(seed));
    Expect.close("the share that is kept", share(keep, 0), 1 - p, 0.015);
  }

  @Example
  @Behaviour("each unit is drawn independently of the others")
  void draw_isForEachUnitItself() {
    boolean[] keep = DropoutMask.draw(MANY, 0.4, new Random(1));
    for (int apart : new int[] {1, 2, 3, 4, 5, 8, 10, 16, 32, 50, 64, 100, 128, 256, 1000, 1024}) {
      Expect.close("kept, and so " + apart + " units on", share(keep, apart), 0.36, 0.015);
    }
  }

  @Example
  @Behaviour("a single unit is dropped with probability p")
  void draw_ofASingleUnit_dropsItWithItsProbability() {
    Random random = new Random(1);
    double kept = 0;
    for (int i = 0; i < MANY; i++) {
      kept += DropoutMask.draw(1, 0.4, random)[0] ? 1 : 0;
    }
    Expect.close("how often a single unit is kept", kept / MANY, 0.6, 0.015);
  }

  @Example
  @Behaviour("of three units all are dropped with probability p³")
  void draw_ofThreeUnits_dropsThemAllAtTimes() {
    Random random = new Random(1);
    int none = 0;
    for (int i = 0; i < MANY; i++) {
      boolean[] keep = DropoutMask.draw(3, 0.6, random);
      none += keep[0] || keep[1] || keep[2] ? 0 : 1;
    }
    Expect.close("how often none of three is kept", (double) none / MANY, 0.216, 0.015);
  }

  @Example
  @Behaviour("no two of many units hang together")
  void draw_ofManyUnits_drawsEachForItself() {
    Random random = new Random(1);
    int draws = 900;
    int[][] alike = new int[70][70];
    for (int draw = 0; draw < draws; draw++) {
      boolean[] keep = DropoutMask.draw(alike.length, 0.5, random);
      for (int i = 0; i < keep.length; i++) {
        for (int j = 0; j < i; j++) {
          alike[i][j] += keep[i] == keep[j] ? 1 : 0;
        }
      }
    }
    for (int i = 0; i < alike.length; i++) {
      for (int j = 0; j < i; j++) {
        String units = "how often units %d and %d have the same fate".formatted(j, i);
        Expect.close(units, (double) alike[i][j] / draws, 0.5, 0.12);
      }
    }
  }

  /** A mask that is drawn for one example after another stays as random as the first. */
  @Example
  @Behaviour("mask after mask each unit is kept as often as any other")
  void draw_againAndAgain_leavesNoUnitWhereItIs() {
    Random random = new Random(1);
    int[] kept = new int[200];
    for (int i = 0; i < 1000; i++) {
      boolean[] keep = DropoutMask.draw(kept.length, 0.4, random);
      for (int unit = 0; unit < kept.length; unit++) {
        kept[unit] += keep[unit] ? 1 : 0;
      }
    }
    for (int unit = 0; unit < kept.length; unit++) {
      Expect.close("how often unit " + unit + " is kept", kept[unit] / 1000.0, 0.6, 0.1);
    }
  }

  @Example
  @Behaviour("with p = 0 every unit is kept")
  void draw_withoutDropping_keepsAll() {
    Expect.same("kept", share(DropoutMask.draw(MANY, 0, new Random(1)), 0), 1);
  }

  @Example
  @Behaviour("a p of 0.002 drops a few, one of 0.998 keeps a few")
  void draw_withAProbabilityNextToZeroOrOne_dropsOrKeepsAFew() {
    double kept = share(DropoutMask.draw(MANY, 0.002, new Random(1)), 0);
    Expect.close("the share that is kept", kept, 0.998, 0.0015);
    kept = share(DropoutMask.draw(MANY, 0.998, new Random(1)), 0);
    Expect.close("the share that is kept", kept, 0.002, 0.0015);
  }

  /** Eight are to be expected; of a thousandth it would be four hundred. */
  @Example
  @Behaviour("a p of 0.00002 drops hardly any")
  void draw_withAVerySmallProbability_dropsNextToNone() {
    int units = 10 * MANY;
    double kept = share(DropoutMask.draw(units, 0.00002, new Random(1)), 0);
    Expect.close("how many are dropped", units * (1 - kept), 8, 14.5);
  }

  @Example
  @Behaviour("the same seed gives the same mask")
  void draw_ofTheSameSeed_isTheSameMask() {
    boolean[] once = DropoutMask.draw(50, 0.5, new Random(7));
    boolean[] again = DropoutMask.draw(50, 0.5, new Random(7));
    Expect.that(Arrays.equals(once, again), "the same seed gave two masks");
  }

  @Example
  @Behaviour("the next mask is another one")
  void draw_oneAfterAnother_givesAnotherMask() {
    Random random = new Random(7);
    boolean[] first = DropoutMask.draw(50, 0.5, random);
    boolean[] second = DropoutMask.draw(50, 0.5, random);
    Expect.that(!Arrays.equals(first, second), "the same mask came twice");
  }

  @Property(tries = 20)
  @Behaviour("the mask has an entry for each unit")
  void draw_hasAnEntryForEachUnit(@ForAll @IntRange(max = 200) int n) {
    int length = DropoutMask.draw(n, 0.5, new Random(n)).length;
    Expect.that(length == n, "expected a mask for " + n + " units, got one for " + length);
  }

  /** How many units are kept together with the one so far on, of all that there are. */
  private static double share(boolean[] keep, int apart) {
    int kept = 0;
    for (int i = 0; i + apart < keep.length; i++) {
      kept += keep[i] && keep[i + apart] ? 1 : 0;
    }
    return kept / (double) (keep.length - apart);
  }
}
