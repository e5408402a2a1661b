package chainrule.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ExamplesTest {

  private static final double[][] INPUTS = {{1, 2}, {3, 4}, {5, 6}};
  private static final double[][] TARGETS = {{0, 0, 1}, {1, 0, 0}, {.2, .4, .4}};

  /** n examples whose input and label are their number. */
  private static Examples numbered(int n) {
    double[][] numbers = new double[n][1];
    for (int i = 0; i < n; i++) {
      numbers[i][0] = i;
    }
    return Examples.of(numbers, numbers);
  }

  private static List<Double> inputs(Examples examples) {
    List<Double> inputs = new ArrayList<>();
    for (int n = 0; n < examples.size(); n++) {
      assertThat(examples.target(n)).containsExactly(examples.input(n));
      inputs.add(examples.input(n)[0]);
    }
    return inputs;
  }

  @Test
  void of_keepsACopy() {
    double[][] inputs = {{1, 2}};
    double[][] targets = {{1}};
    Examples examples = Examples.of(inputs, targets);
    inputs[0][0] = 7;
    targets[0][0] = 7;
    examples.input(0)[1] = 7;
    examples.target(0)[0] = 8;
    assertThat(examples.input(0)).containsExactly(1, 2);
    assertThat(examples.target(0)).containsExactly(1);
  }

  @Test
  void of_saysWhatDoesNotFit() {
    assertThatThrownBy(() -> Examples.of(INPUTS, new double[][] {{1}, {2}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("inputs has 3 rows but targets has 2");
    assertThatThrownBy(() -> Examples.of(new double[][] {{1}}, TARGETS))
        .hasMessage("inputs has 1 row but targets has 3");
    assertThatThrownBy(() -> Examples.of(new double[][] {{1}, {1, 2}}, TARGETS))
        .hasMessage("inputs is ragged: row 0 has length 1 but row 1 has length 2");
    assertThatThrownBy(() -> Examples.of(INPUTS, null)).hasMessage("targets is null");
  }

  /** Every example is held out as often as any other, the last ones of many, too. */
  @Test
  void split_holdsOutAnyExample() {
    int[] heldOut = new int[200];
    for (int seed = 0; seed < 400; seed++) {
      inputs(numbered(200).split(50, seed).heldOut()).forEach(input -> heldOut[input.intValue()]++);
    }
    assertThat(Arrays.stream(heldOut)).allMatch(times -> 60 < times && times < 140);
  }

  @Test
  void label_isTheLargestTarget_theFirstOfEquals_orHalfAndMore() {
    Examples classes = Examples.of(INPUTS, TARGETS);
    assertThat(List.of(classes.label(0), classes.label(1), classes.label(2)))
        .containsExactly(2, 0, 1);
    Examples yesNo = Examples.of(INPUTS, new double[][] {{0.49}, {0.5}, {1}});
    assertThat(List.of(yesNo.label(0), yesNo.label(1), yesNo.label(2))).containsExactly(0, 1, 1);
  }

  @Test
  void copies_fillTheCallersArray_orSayThatItDoesNotFit() {
    for (Examples each : List.of(Examples.of(INPUTS, TARGETS), Digits.examples())) {
      double[] input = new double[each.inputSize()];
      double[] target = new double[each.targetSize()];
      Arrays.fill(input, 7);
      Arrays.fill(target, 7);
      each.copyInput(1, input);
      each.copyTarget(1, target);
      assertThat(input).containsExactly(each.input(1));
      assertThat(target).containsExactly(each.target(1));
      assertThatThrownBy(() -> each.copyInput(0, new double[1]))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("input has length %d but into has length 1", each.inputSize());
      assertThatThrownBy(() -> each.copyTarget(0, new double[1]))
          .hasMessage("target has length %d but into has length 1", each.targetSize());
      for (int n : new int[] {-1, each.size()}) {
        assertThatThrownBy(() -> each.input(n)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> each.target(n)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> each.label(n)).isInstanceOf(IndexOutOfBoundsException.class);
      }
    }
  }

  @Test
  void nonZeros_areMarked_andEntriesAreCopied_whereAsked() {
    double[][] wide = new double[2][70];
    wide[1][3] = -1;
    wide[1][64] = Double.NaN;
    wide[1][69] = 1e-300;
    wide[0][5] = -0.0;
    Examples numbers = Examples.of(wide, new double[][] {{1}, {0}});
    assertThat(marks(numbers, 1)).containsExactly(1L << 3 | 1, 1 | 1L << 5);
    assertThat(marks(numbers, 0)).containsExactly(1, 0);
    expectEntries(numbers, 1, new int[] {0, 3});
    expectEntries(numbers, 1, new int[] {2, 3, 64});
    expectEntries(numbers, 1, new int[] {3, 6});
    for (Examples each :
        List.of(
            numbers, Digits.examples(), Examples.of(INPUTS, TARGETS), new PlainExamples(numbers))) {
      Examples chosen = each.choose(1, 0);
      for (int n = 0; n < 2; n++) {
        double[] input = each.input(n);
        long[] marks = marks(each, n);
        assertThat(marks(chosen, 1 - n)).isEqualTo(marks);
        for (int i = 1; i < input.length; i++) {
          assertThat(marks[i / 64] >>> i & 1).isEqualTo(input[i] != 0 ? 1 : 0);
        }
        expectEntries(each, n, IntStream.range(0, input.length).toArray());
        expectEntries(each, n, new int[] {0, input.length - 1});
        expectEntries(chosen, 1 - n, new int[] {1});
      }
    }
  }

  /** Bit 0 is set before and stays. */
  private static long[] marks(Examples examples, int n) {
    long[] marks = new long[(examples.inputSize() + 63) / 64];
    marks[0] = 1;
    examples.markNonZeros(n, marks);
    return marks;
  }

  /** The first and the last of the places are not asked for. */
  private static void expectEntries(Examples examples, int n, int[] places) {
    double[] into = new double[places.length + 2];
    int[] at = new int[into.length];
    System.arraycopy(places, 0, at, 1, places.length);
    into[0] = 7;
    into[into.length - 1] = 7;
    examples.copyEntries(n, at, 0, 0, into);
    examples.copyEntries(n, at, 1, places.length + 1, into);
    double[] input = examples.input(n);
    for (int k = 0; k < places.length; k++) {
      assertThat(into[k + 1]).isEqualTo(Double.valueOf(input[places[k]]));
    }
    assertThat(into[0] + into[into.length - 1]).isEqualTo(14);
  }

  @Property(tries = 50)
  void split_losesNothing_andDoublesNothing(
      @ForAll @IntRange(min = 2, max = 60) int n, @ForAll long seed) {
    int heldOut = 1 + Math.floorMod((int) seed, n - 1);
    Split split = numbered(n).split(heldOut, seed);
    assertThat(split.heldOut().size()).isEqualTo(heldOut);
    List<Double> both = inputs(split.training());
    both.addAll(inputs(split.heldOut()));
    assertThat(both).containsExactlyInAnyOrderElementsOf(inputs(numbered(n)));
    assertThat(inputs(numbered(n).split(heldOut, seed).heldOut()))
        .isEqualTo(inputs(split.heldOut()));
  }

  @Test
  void split_ofOneSeed_isTheSameOnEveryMachine() {
    assertThat(inputs(numbered(10).split(3, 1).heldOut())).containsExactly(4.0, 9.0, 3.0);
  }

  @Test
  void split_isFair() {
    int[] heldOut = new int[5];
    for (int seed = 0; seed < 5000; seed++) {
      heldOut[numbered(5).split(1, seed).heldOut().label(0) == 0 ? 0 : 1]++;
      heldOut[2 + (int) (numbered(3).split(1, seed).heldOut().input(0)[0])]++;
    }
    assertThat(heldOut[0]).isBetween(900, 1100);
    for (int i = 2; i < 5; i++) {
      assertThat(heldOut[i]).isBetween(1567, 1767);
    }
  }

  @Test
  void split_withAnEmptyPart_isRefused() {
    for (int heldOut : new int[] {-1, 0, 5, 6}) {
      assertThatThrownBy(() -> numbered(5).split(heldOut, 1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(heldOut + " examples are to be held out, but there are 5");
    }
    assertThatThrownBy(() -> new Split(numbered(5), Examples.of(INPUTS, TARGETS)))
        .hasMessage("inputs have length 1 in the training part but 2 in the held-out part");
    assertThatThrownBy(() -> new Split(Examples.of(INPUTS, INPUTS), Examples.of(INPUTS, TARGETS)))
        .hasMessage("targets have length 2 in the training part but 3 in the held-out part");
  }

  @Test
  void choose_staysAsItWasChosen() {
    int[] indices = {4, 0};
    Examples chosen = numbered(5).choose(indices);
    indices[0] = 1;
    assertThat(chosen.input(0)).isEqualTo(numbered(5).input(4));
  }

  @Test
  void choose_takesThemInOrder_evenTwice() {
    Examples chosen = numbered(5).choose(4, 0, 4);
    assertThat(inputs(chosen)).containsExactly(4.0, 0.0, 4.0);
    assertThat(chosen.label(1)).isZero();
    assertThatThrownBy(() -> numbered(5).choose(5)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> numbered(5).choose()).hasMessage("no example is chosen");
  }
}
