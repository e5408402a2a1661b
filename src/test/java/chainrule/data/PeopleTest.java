package chainrule.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The four people, and which shift leads to the worked numbers. */
class PeopleTest {

  @Test
  void theMeansAreNotTheOriginOfTheWorkedNumbers() {
    assertThat(MeanShift.means(People.measurements())).containsExactly(141.25, 66.75);
    assertThat(People.origin()).containsExactly(135, 66);
  }

  @Test
  void theWorkedNumbersComeFromTheOrigin() {
    assertThat(People.measurements())
        .isDeepEqualTo(new double[][] {{133, 65}, {160, 72}, {152, 70}, {120, 60}});
    assertThat(People.inputs())
        .isDeepEqualTo(new double[][] {{-2, -1}, {25, 6}, {17, 4}, {-15, -6}});
  }

  @Test
  void shiftedByTheirMeansTheyLieAroundZero() {
    double[][] x = People.measurements();
    double[][] centred = MeanShift.shifted(x, MeanShift.means(x));
    assertThat(centred)
        .isDeepEqualTo(
            new double[][] {{-8.25, -1.75}, {18.75, 5.25}, {10.75, 3.25}, {-21.25, -6.75}});
    assertThat(MeanShift.means(centred)).containsExactly(0, 0);
  }

  @Test
  void maleIsZeroAndFemaleIsOne() {
    assertThat(People.NAMES).containsExactly("Alice", "Bob", "Charlie", "Diana");
    assertThat(People.targets()).containsExactly(1, 0, 0, 1);
  }

  @Test
  void theExamplesAreInputsAndTargetsTogether() {
    Examples people = People.examples();
    assertThat(people.size()).isEqualTo(4);
    for (int n = 0; n < 4; n++) {
      assertThat(people.input(n)).containsExactly(People.inputs()[n]);
      assertThat(people.target(n)).containsExactly(People.targets()[n]);
      assertThat(people.label(n)).isEqualTo((int) People.targets()[n]);
    }
  }

  @Test
  void everyCallerGetsAnArrayOfTheirOwn() {
    People.measurements()[0][0] = 0;
    People.inputs()[0][0] = 0;
    People.origin()[0] = 0;
    People.targets()[0] = 0;
    assertThat(People.measurements()[0][0]).isEqualTo(133);
    assertThat(People.inputs()[0][0]).isEqualTo(-2);
    assertThat(People.origin()[0]).isEqualTo(135);
    assertThat(People.targets()[0]).isEqualTo(1);
  }
}
