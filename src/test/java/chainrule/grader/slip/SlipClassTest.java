package chainrule.grader.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips in a class whose results are known from paper. */
class SlipClassTest {

  private static final String SOURCE =
      """
      package chainrule.calculus;

      public final class Sample {
        private Sample() {}

        public static double sum(double[] x, double[] y, double k) {
          double sum = k;
          for (int i = 0; i < x.length; i++) {
            double product = x[i] * y[i];
            sum += product;
          }
          sum /= x.length;
          return sum - 1;
        }

        public static double mean(double[] x) {
          double mean = 0;
          for (double entry : x) {
            mean += entry;
          }
          return mean / x.length;
        }

        public static double lastMean(double[][] x) {
          double[] means = new double[x[0].length];
          for (double[] row : x) {
            for (int i = 0; i < row.length; i++) {
              means[i] += row[i];
            }
          }
          for (int i = 0; i < means.length; i++) {
            means[i] /= x.length;
          }
          return means[means.length - 1];
        }

        public static double root(double a, double b) {
          return Math.sqrt(a + b);
        }

        public static double half(double a) {
          while (a > 1) {
            a /= 2;
          }
          return a;
        }
      }
      """;

  private static final SlipClass SAMPLE =
      SlipClass.of("chainrule.calculus.Sample", SOURCE, List.of());
  private static final double[] X = {2, 3};
  private static final double[] Y = {5, 7};

  private final Class<?> type;
  private final Method set;

  SlipClassTest() throws ReflectiveOperationException {
    SlipWorld world = new SlipWorld(SAMPLE.classes());
    type = world.loadClass("chainrule.calculus.Sample");
    set = world.loadClass(Switch.class.getName()).getMethod("set", int[].class);
  }

  private double with(Slip slip, String method, Object... arguments) throws Exception {
    set.invoke(null, (Object) slip.numbers().stream().mapToInt(one -> one).toArray());
    for (Method formula : type.getMethods()) {
      if (formula.getName().equals(method)) {
        return (double) formula.invoke(null, arguments);
      }
    }
    throw new NoSuchMethodException(method);
  }

  private static Slip named(String name) {
    return named(name, "");
  }

  private static Slip named(String name, String method) {
    return SAMPLE.slips().stream()
        .filter(slip -> slip.name().equals(name))
        .filter(slip -> method.isEmpty() || slip.method().endsWith(".Sample." + method))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " is none of " + SAMPLE.slips()));
  }

  /** Right is (4 + 2·5 + 3·7) / 2 − 1 = 16.5. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x[i] + y[i] for x[i] · y[i]                  | 9.5
          x[i] / y[i] for x[i] · y[i]                  | 1.4142857142857144
          the factor y[i] left out                     | 3.5
          the factor x[i] left out                     | 7
          sum + 1 for sum − 1                          | 18.5
          sum for sum − 1                              | 17.5
          1 − sum for sum − 1                          | -16.5
          sum − 0 for sum − 1                          | 17.5
          sum = product for sum += product             | 9.5
          sum -= product for sum += product            | -14.5
          sum += product left out                      | 1
          sum /= x.length left out                     | 34
          sum *= x.length for sum /= x.length          | 69
          sum /= x.length inside the loop over i    | 13
          x[0] for x[i]                                | 13
          y[i + 1] for y[i]                            | 18.5
          y[i] for x[i]                                | 38
          x[(i + 1) % n] for x[i]                      | 15.5
          product squared                              | 271.5
          k added in every iteration over i                 | 18.5
          k added twice                                | 18.5
          the loop over i begins one too late          | 11.5
          the loop over i ends one too early           | 6
          the loop over i ended after its first iteration   | 6
          product computed once, before the loop       | 11
          """)
  void aSlip_givesWhatComesOutOfIt(String name, double expected) throws Exception {
    assertThat(with(named(name), "sum", X.clone(), Y.clone(), 4.0))
        .isCloseTo(expected, within(1e-12));
  }

  /** 0, 2 and 2 for 0.75, 3.25 and 3.5, and 2 / 3 is 0; a cut at the end alone would give 1. */
  @Test
  void aSumThatIsAnInt_isCutInEveryTurn_andItsQuotientToo() throws Exception {
    Slip whole = named("a sum of ints", "mean");
    assertThat(with(whole, "mean", (Object) new double[] {0.75, 2.5, 0.25})).isZero();
    assertThat(with(whole, "mean", (Object) new double[] {3.75, 2.5, 2.25})).isEqualTo(2);
    assertThat(whole.says())
        .isEqualTo("mean is a double; an int loses what is after the decimal point with every +=.");
  }

  /** 3 + 2 for 3.5 + 2.75; the sums are whole, their means need not be. */
  @Test
  void anArrayOfSumsThatIsOfInt_isCutInEveryTurn_andItsMeansAreNot() throws Exception {
    double[][] x = {{3.5}, {2.75}};
    Slip whole = named("a sum of ints", "lastMean");
    assertThat(with(whole, "lastMean", (Object) x)).isEqualTo(2.5);
    assertThat(whole.says())
        .isEqualTo(
            "means[i] is a double; an int loses what is after the decimal point with every +=.");
  }

  /** √9 + 16 is 19, and √(9 + 16) is 5. */
  @Test
  void aBracketThatClosesTooEarly_leavesASummandOutside() throws Exception {
    assertThat(with(named("sqrt(a) + b for sqrt(a + b)"), "root", 9.0, 16.0)).isEqualTo(19);
  }

  @Test
  void noSlip_isRight() throws Exception {
    Slip none = new Slip(List.of(), "", Slip.Kind.ORDER, "", "", "");
    assertThat(with(none, "sum", X, Y, 4.0)).isEqualTo(16.5);
    assertThat(with(none, "half", 6.0)).isEqualTo(0.75);
    assertThat(with(none, "mean", (Object) new double[] {0.75, 2.5, 0.5})).isEqualTo(1.25);
  }

  @Test
  void aLoopThatASlipMakesEndless_endsByACount() {
    Slip endless = named("a /= 2 left out");
    assertThatThrownBy(() -> with(endless, "half", 6.0))
        .isInstanceOf(InvocationTargetException.class)
        .extracting(thrown -> thrown.getCause().getClass().getSimpleName())
        .isEqualTo("EndlessException");
  }

  @Test
  void turnsOfLoops_areCounted_andLimited() throws Exception {
    Class<?> switches = type.getClassLoader().loadClass(Switch.class.getName());
    Method sum = type.getMethod("sum", double[].class, double[].class, double.class);
    set.invoke(null, (Object) new int[0]);
    sum.invoke(null, X, Y, 4.0);
    assertThat(switches.getMethod("iterations").invoke(null)).isEqualTo(X.length);
    switches.getMethod("limit", int.class).invoke(null, X.length + 1);
    assertThatThrownBy(() -> sum.invoke(null, X, Y, 4.0))
        .isInstanceOf(InvocationTargetException.class)
        .hasRootCauseMessage("no end after 3 iterations");
  }

  @Test
  void aSlip_isTheSameWithEveryOtherOne() {
    assertThat(SAMPLE.slips()).extracting(Slip::numbers).doesNotHaveDuplicates();
    assertThat(SAMPLE.slips()).allSatisfy(slip -> assertThat(slip.says()).matches(".*[.?]"));
  }
}
