package chainrule.grader.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is wrong with a signature is said in words that a first-year student knows. */
class SignatureProblemsTest {

  /** What was asked for. */
  public static final class Asked {
    private Asked() {}

    public static double value(double a) {
      return a;
    }

    public static double[] gradient(double[] w, Map<String, Double> named) {
      return w;
    }

    static double helper(double a) {
      return a;
    }
  }

  public static final class Right {
    private Right() {}

    public static double value(double x) {
      return x;
    }

    public static double value(int more) {
      return more;
    }

    public static double[] gradient(double[] w, Map<String, Double> named) {
      return w;
    }
  }

  public static class Instance {
    public double value(double a) {
      return a;
    }

    static double[] gradient(double[] w, Map<String, Double> named) {
      return w;
    }
  }

  public static class Types {
    public static float value(double a) {
      return (float) a;
    }

    public static double[] gradient(double[][] w, Map<String, Double> named) {
      return w[0];
    }
  }

  public static class Missing {
    /** Not the map that was asked for. */
    public interface Map {}

    public static double[] gradient(double[] w, Map named) {
      return w;
    }
  }

  public static class Misspelt {
    public static double Value(double a) {
      return a;
    }

    public static double[] gradiant(double[] w, Map<String, Double> named) {
      return w;
    }
  }

  static class Hidden {
    public static double value(double a) {
      return a;
    }
  }

  @Test
  void rightSignatures_haveNoProblems_whateverElseIsThere() {
    assertThat(SignatureProblems.of(Asked.class, Right.class)).isEmpty();
    assertThat(SignatureProblems.of(Asked.class, Asked.class)).isEmpty();
  }

  @Test
  void methodsThatAreNotStaticOrNotPublic_areTold() {
    assertThat(SignatureProblems.of(Asked.class, Instance.class))
        .containsExactly(
            entry(
                "gradient",
                "Instance.gradient is not public; write public static double[] gradient(double[] w,"
                    + " Map named)"),
            entry(
                "value",
                "Instance.value is not static; write public static double value(double a)"));
  }

  @Test
  void otherTypes_areTold() {
    assertThat(SignatureProblems.of(Asked.class, Types.class))
        .containsEntry(
            "value",
            "Types.value returns float, not double; write public static double value(double a)")
        .containsEntry(
            "gradient",
            "Types.gradient takes (double[][], Map), not (double[], Map); write public static"
                + " double[] gradient(double[] w, Map named)");
  }

  @Test
  void missingMethod_andTypeOfTheSameName_areTold() {
    Map<String, String> problems = SignatureProblems.of(Asked.class, Missing.class);
    assertThat(problems.get("value"))
        .isEqualTo("Missing has no method value; write public static double value(double a)");
    assertThat(problems.get("gradient"))
        .startsWith(
            "Missing.gradient takes (double[], chainrule.grader.exercise.SignatureProblemsTest$Missing$Map), not"
                + " (double[], java.util.Map); write");
  }

  @Test
  void methodOfANearName_isNamed() {
    assertThat(SignatureProblems.of(Asked.class, Misspelt.class).values())
        .containsExactly(
            "Misspelt has gradiant, but no method gradient; write public static double[]"
                + " gradient(double[] w, Map named)",
            "Misspelt has Value, but no method value; write public static double value(double a)");
  }

  @Test
  void classThatIsNotPublic_isTold() {
    assertThat(SignatureProblems.of(Asked.class, Hidden.class))
        .containsOnlyKeys("value", "gradient")
        .containsEntry("value", "the class Hidden is not public; write public final class Hidden");
  }
}
