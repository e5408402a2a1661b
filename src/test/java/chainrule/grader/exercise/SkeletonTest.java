package chainrule.grader.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.compilation.Compiled;
import org.junit.jupiter.api.Test;

class SkeletonTest {

  @Test
  void skeleton_keepsWhatIsPublic_andTakesOutTheRest() {
    String reference =
        """
        package p;

        import java.util.List;

        /** About it. */
        public final class Formula {

          private static final int SECRET = 1;

          /** None. */
          private Formula() {}

          /** A pair. */
          private record Pair(double x, double y) {}

          /**
           * Twice {a}.
           *
           * @param a a number
           */
          public static double twice(double a) {
            return helper(a) + '}';
          }

          /** Helps. */
          private static double helper(double a) {
            return 2 * a;
          }

          /** A list. */
          public static double[] list(List<Double> a) throws IllegalStateException {
            return null;
          }
        }
        """;
    assertThat(Skeleton.of("Formula", reference))
        .isEqualTo(
            """
            package p;

            import java.util.List;

            /** About it. */
            public final class Formula {

              /** None. */
              private Formula() {}

              /**
               * Twice {a}.
               *
               * @param a a number
               */
              public static double twice(double a) {
                throw new UnsupportedOperationException("Formula.twice is yours to write");
              }

              /** A list. */
              public static double[] list(List<Double> a) throws IllegalStateException {
                throw new UnsupportedOperationException("Formula.list is yours to write");
              }
            }
            """);
  }

  @Test
  void skeletonOfEveryExercise_compiles_andHoldsNoFormula() {
    for (FormulaExercise exercise : Exercises.all()) {
      String skeleton = Skeleton.of(exercise);
      assertThat(Compiled.of(exercise.name(), skeleton).errors()).as(exercise.name()).isEmpty();
      assertThat(skeleton).as(exercise.name()).doesNotContainPattern("(?m)^ +(return|for) |->");
      for (Task task : exercise.tasks()) {
        assertThat(skeleton).contains(exercise.name() + "." + task.method() + " is yours to write");
      }
    }
  }
}
