package chainrule.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Array;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is not pure is found out, whatever kind of array it happens in. */
class ExpectTest {

  /** Of each kind an array, and the same with another entry. */
  private record Kind(Supplier<Object> right, Supplier<Object> other) {}

  static List<Kind> kinds() {
    return List.of(
        new Kind(() -> new double[] {1, Double.NaN}, () -> new double[] {1, 2}),
        new Kind(() -> new double[] {0.0}, () -> new double[] {-0.0}),
        new Kind(() -> new int[] {1, 2}, () -> new int[] {1, 3}),
        new Kind(() -> new boolean[] {true, false}, () -> new boolean[] {true, true}),
        new Kind(() -> new double[][] {{1}, {2}}, () -> new double[][] {{1}, {3}}),
        new Kind(() -> new int[][] {{1}, {}}, () -> new int[][] {{1}, {2}}),
        new Kind(() -> new double[][][] {{{1}}}, () -> new double[][][] {{{2}}}));
  }

  private static void overwrite(Object array, Kind kind) {
    Object other = kind.other.get();
    System.arraycopy(other, 0, array, 0, Array.getLength(array));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void freshArrays_areFine(Kind kind) {
    assertThat(Expect.pure(kind.right, kind.right.get(), 1.0, null)).isEqualTo(kind.right.get());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void inputThatIsOverwritten_isFound(Kind kind) {
    Object input = kind.right.get();
    rejects(
        () -> {
          overwrite(input, kind);
          return 1.0;
        },
        "was changed",
        input);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void inputThatIsHandedBack_isFound(Kind kind) {
    Object input = kind.right.get();
    rejects(() -> input, "came back as the result", 1.0, input);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void resultThatDependsOnTheCall_isFound(Kind kind) {
    int[] calls = new int[1];
    rejects(
        () -> calls[0]++ == 0 ? kind.right.get() : kind.other.get(), "first and another result");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void arrayThatServesEveryCall_isFound(Kind kind) {
    Object only = kind.right.get();
    rejects(() -> only, "one and the same array");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void resultThatALaterCallChanges_isFound(Kind kind) {
    Object[] turns = {kind.right.get(), kind.right.get(), kind.right.get()};
    int[] calls = new int[1];
    Supplier<Object> inTurns =
        () -> {
          if (calls[0] == 3) {
            overwrite(turns[0], kind);
          }
          return calls[0] < 3 ? turns[calls[0]++] : kind.right.get();
        };
    Expect.pure(inTurns);
    calls[0] = 3;
    rejects(inTurns, "a later call changed an array");
  }

  @Test
  void rowOfTheInput_inTheResult_isFound() {
    double[][] input = {{1}, {2}};
    rejects(() -> new double[][] {input[1]}, "came back as the result", (Object) input);
  }

  private static void rejects(Supplier<?> call, String message, Object... inputs) {
    assertThatThrownBy(() -> Expect.pure(call, inputs))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining(message);
  }
}
