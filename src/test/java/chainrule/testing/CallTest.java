package chainrule.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.activation.Activation;
import chainrule.grader.value.ArrayTree;
import chainrule.network.Layer;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an answer may not do is found out, and nothing that it does reaches what a test holds. */
class CallTest {

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
        new Kind(() -> new double[][][] {{{1}}}, () -> new double[][][] {{{2}}}),
        new Kind(() -> new Layer[] {layer(1)}, () -> new Layer[] {layer(2)}));
  }

  private static Layer layer(double weight) {
    return new Layer(new double[][] {{weight}}, new double[1], Activation.IDENTITY);
  }

  private static void overwrite(Object array, Kind kind) {
    Object other = kind.other.get();
    System.arraycopy(other, 0, array, 0, Array.getLength(array));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void freshArrays_areFine(Kind kind) {
    Object got = Call.pure((a, b) -> kind.right.get(), kind.right.get(), 1.0);
    assertThat(ArrayTree.equal(got, kind.right.get())).isTrue();
    assertThat(Call.<Object, Object>pure(a -> 1.0, null)).isEqualTo(1.0);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void inputThatIsOverwritten_isFound_andStaysWhatItWasForTheTest(Kind kind) {
    Object input = kind.right.get();
    rejects(
        () ->
            Call.pure(
                a -> {
                  overwrite(a, kind);
                  return 1.0;
                },
                input),
        "was changed");
    assertThat(ArrayTree.equal(input, kind.right.get())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void inputThatIsHandedBack_isFound(Kind kind) {
    rejects(() -> Call.pure(a -> a, kind.right.get()), "came back as the result");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void resultThatDependsOnTheCall_isFound(Kind kind) {
    int[] calls = new int[1];
    rejects(
        () -> Call.pure(() -> calls[0]++ == 0 ? kind.right.get() : kind.other.get()),
        "first and another result");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void arrayThatServesEveryCall_isFound(Kind kind) {
    Object only = kind.right.get();
    rejects(() -> Call.pure(() -> only), "one and the same array");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void resultThatALaterCallChanges_isFound(Kind kind) {
    Object[] turns = {kind.right.get(), kind.right.get()};
    int[] calls = new int[1];
    Supplier<Object> inTurns =
        () -> {
          if (calls[0] == 2) {
            overwrite(turns[0], kind);
          }
          return calls[0] < 2 ? turns[calls[0]++] : kind.right.get();
        };
    Call.pure(inTurns);
    rejects(() -> Call.pure(inTurns), "a later call changed an array");
  }

  @Test
  void rowOfTheInput_inTheResult_isFound() {
    double[][] input = {{1}, {2}};
    rejects(
        () -> Call.pure(a -> new double[][] {{1}, a[1]}, input),
        "row 1 of the result is an array that");
  }

  @Test
  void rowThatIsTwiceInTheResult_isFound() {
    rejects(
        () ->
            Call.pure(
                n -> {
                  double[][] zeros = new double[n][];
                  Arrays.fill(zeros, new double[n]);
                  return zeros;
                },
                2),
        "two rows of the result are one and the same array");
  }

  /** It is how a copy is made in Java courses; that the rows are shared is told in later ones. */
  @Test
  void cloneOfAMatrix_isACopy() {
    double[][][] input = {{{1, 2}}, {{3}, {4}}};
    double[][] copy = Call.pure(a -> a[1].clone(), input);
    assertThat(copy).isDeepEqualTo(new double[][] {{3}, {4}});
    rejects(() -> Call.pure(a -> a[1], input), "came back as the result");
  }

  @Test
  void rowOfALayer_inTheResult_isFound() {
    rejects(() -> Call.pure(a -> a.weights()[0], layer(1)), "came back as the result");
  }

  @Test
  void functionThatIsCalled_getsAndGivesCopies() {
    double[] own = {1, 2};
    List<double[]> asked = new ArrayList<>();
    UnaryOperator<double[]> gradient =
        theta -> {
          asked.add(theta);
          return own;
        };
    double[] theta = {5};
    double[] got =
        Call.once(
            (at, f, unused) -> {
              double[] mine = at.clone();
              double[] slopes = f.apply(mine);
              mine[0] = 7;
              return new double[] {slopes[0] + slopes[1]};
            },
            theta,
            gradient,
            "unused");
    assertThat(got).containsExactly(3);
    assertThat(asked).singleElement().isEqualTo(new double[] {5});
  }

  @Test
  void functionMadeOfAFunction_isTheAnswersOwn_andWhatItIsMadeOfStaysGuarded() {
    double[] own = {1, 2};
    UnaryOperator<double[]> gradient = theta -> own;
    UnaryOperator<double[]> doubled = slopes -> new double[] {2 * slopes[0], 2 * slopes[1]};
    double[] got = Call.pure(f -> f.andThen(doubled).apply(new double[1]), gradient);
    assertThat(got).containsExactly(2, 4);
    double before = Call.pure(f -> f.compose(doubled).apply(new double[2])[0], gradient);
    assertThat(before).isEqualTo(1);
    rejects(
        () -> Call.pure(f -> f.andThen(slopes -> slopes).apply(new double[1]), gradient),
        "came back as the result");
  }

  @Test
  void functionThatWrites_writesIntoWhatItIsGiven() {
    UnaryOperator<double[]> writing =
        at -> {
          at[0] = 50;
          return new double[] {1};
        };
    double[] got =
        Call.pure(
            f -> {
              double[] mine = {2};
              f.apply(mine);
              return mine;
            },
            writing);
    assertThat(got).containsExactly(50);
  }

  @Test
  void aFunctionEqualsItself_andNoOther_soThatAnAnswerMayLookItUp() {
    UnaryOperator<double[]> same = theta -> theta;
    Call.Two<UnaryOperator<double[]>, UnaryOperator<double[]>, double[]> found =
        (f, g) -> new double[] {List.of(g, f).indexOf(f), Map.of(f, 2.0).getOrDefault(f, 0.0)};
    assertThat(Call.pure(found, same, theta -> theta.clone())).containsExactly(1, 2);
  }

  @Test
  void arrayOfAFunction_thatIsOverwrittenOrHandedBack_isFound() {
    double[] own = {1, 2};
    UnaryOperator<double[]> gradient = theta -> own;
    rejects(
        () -> Call.pure(f -> f.apply(new double[1]), gradient),
        "an array that one of the given functions returned came back as the result");
    rejects(
        () ->
            Call.pure(
                f -> {
                  Arrays.fill(f.apply(new double[1]), 9);
                  return 0.0;
                },
                gradient),
        "was changed");
    assertThat(own).containsExactly(1, 2);
  }

  @Test
  void failureInsideAFunction_thatTheAnswerSwallows_isJudgedAfterTheCall() {
    UnaryOperator<double[]> gradient =
        theta -> {
          throw new AssertionError("asked at the wrong place");
        };
    rejects(
        () ->
            Call.pure(
                f -> {
                  try {
                    return f.apply(new double[1])[0];
                  } catch (Throwable swallowed) {
                    return 1.0;
                  }
                },
                gradient),
        "asked at the wrong place");
  }

  @Test
  void failureInsideAFunction_thatTheAnswerCovers_isTheOneThatIsTold() {
    UnaryOperator<double[]> gradient =
        theta -> {
          throw new AssertionError("asked at the wrong place");
        };
    rejects(
        () ->
            Call.pure(
                f -> {
                  try {
                    return f.apply(new double[1])[0];
                  } catch (AssertionError covered) {
                    throw new IllegalStateException("another story");
                  }
                },
                gradient),
        "asked at the wrong place");
  }

  /** Products that are remembered by one factor: for ever, or until another one comes. */
  static Stream<Call.Two<double[], Double, Double>> remembering() {
    Map<Double, Double> all = new HashMap<>();
    double[] last = new double[2];
    return Stream.of(
        (x, y) -> all.computeIfAbsent(x[0], first -> first * y),
        (x, y) -> all.computeIfAbsent(y, second -> x[0] * second),
        (x, y) -> {
          if (last[0] != x[0]) {
            last[0] = x[0];
            last[1] = x[0] * y;
          }
          return last[1];
        },
        (x, y) -> {
          if (last[0] != y) {
            last[0] = y;
            last[1] = x[0] * y;
          }
          return last[1];
        });
  }

  @ParameterizedTest
  @MethodSource("remembering")
  void whatIsRememberedBySomeOfTheArguments_isGivenForOthers(
      Call.Two<double[], Double, Double> product) {
    Random random = new Random(1);
    long wrong =
        Stream.generate(() -> random.doubles(3).toArray())
            .limit(100)
            .filter(x -> Call.pure(product, x, x[2]) != x[0] * x[2])
            .count();
    assertThat(wrong).isBetween(5L, 30L);
  }

  @Test
  void whoRefusesOtherArguments_isNotToBlame() {
    Random random = new Random(1);
    for (int n = 0; n < 100; n++) {
      double[] only = random.doubles(3).toArray();
      Call.One<double[], Double> picky =
          x -> {
            if (!Arrays.equals(x, only)) {
              throw new IllegalArgumentException("another one");
            }
            return x[0];
          };
      assertThat(Call.pure(picky, only)).isEqualTo(only[0]);
    }
  }

  @Test
  void besideFunctionsAndGenerators_nothingElseIsAsked() {
    for (int n = 0; n < 100; n++) {
      int[] calls = new int[1];
      Call.Two<Object, Double, Boolean> counting = (beside, x) -> calls[0]++ < 0;
      Call.pure(counting, (DoubleUnaryOperator) Math::exp, 0.3 + n);
      Call.pure(counting, new Random(n), 0.3 + n);
      assertThat(calls[0]).isEqualTo(4);
    }
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(AssertionError.class).hasMessageContaining(message);
  }
}
