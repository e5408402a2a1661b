package chainrule.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** On a plane of 100 × 100 pixels from −1 to 1, with its middle at (50, 50). */
class ContoursTest {

  private static final Plane PLANE =
      new Plane(Axis.linear(-1, 1, 1), Axis.linear(-1, 1, 1), 0, 100, 0, 100);

  private static List<double[]> points(String path) {
    List<double[]> points = new ArrayList<>();
    for (MatchResult at : Pattern.compile("[ML](\\S+) ([^ML]+)").matcher(path).results().toList()) {
      points.add(new double[] {Double.parseDouble(at.group(1)), Double.parseDouble(at.group(2))});
    }
    return points;
  }

  private static int strokes(String path) {
    return path.split("M", -1).length - 1;
  }

  /** Half of the sum of cross products. */
  private static double area(String path) {
    double sum = 0;
    for (String stroke : path.substring(1).split("M")) {
      List<double[]> p = points("M" + stroke);
      assertThat(p.get(p.size() - 1)).isEqualTo(p.get(0));
      double twice = 0;
      for (int i = 1; i < p.size(); i++) {
        twice += p.get(i - 1)[0] * p.get(i)[1] - p.get(i)[0] * p.get(i - 1)[1];
      }
      sum += Math.abs(twice) / 2;
    }
    return sum;
  }

  @Test
  void aCircle_isOneClosedStroke_atItsRadius() {
    String path = Contours.lines(PLANE, (x, y) -> x * x + y * y, 0.25);
    assertThat(strokes(path)).isOne();
    List<double[]> points = points(path);
    assertThat(points).hasSizeGreaterThan(20);
    assertThat(points.get(0)).isEqualTo(points.get(points.size() - 1));
    for (double[] point : points) {
      assertThat(Math.hypot(point[0] - 50, point[1] - 50)).isCloseTo(25, within(0.2));
    }
  }

  @Test
  void aStraightLine_isTwoPoints() {
    assertThat(points(Contours.lines(PLANE, (x, y) -> x + 0.013, 0))).hasSize(2);
    assertThat(points(Contours.lines(PLANE, (x, y) -> x + 2 * y + 0.013, 0))).hasSize(2);
  }

  @Test
  void aHyperbola_isTwoStrokes_andASaddleNoKnot() {
    assertThat(strokes(Contours.lines(PLANE, (x, y) -> x * y, 0.1))).isEqualTo(2);
    assertThat(strokes(Contours.lines(PLANE, (x, y) -> (x - 0.01) * (y + 0.01), 0))).isEqualTo(2);
  }

  /** In the middle cell two corners are above and two below; each branch keeps to its quarter. */
  @Test
  void aSaddleInTheMiddleOfACell_keepsItsBranchesApart() {
    for (double level : new double[] {8e-4, -8e-4, 3 + 8e-4, 3 - 8e-4}) {
      String path = Contours.lines(PLANE, (x, y) -> x * y + Math.rint(level), level);
      assertThat(strokes(path)).isEqualTo(2);
      for (String stroke : path.substring(1).split("M")) {
        List<double[]> points = points("M" + stroke);
        for (int i = 0; i < 2; i++) {
          int axis = i;
          double side = points.get(0)[axis] + points.get(points.size() - 1)[axis] - 100;
          assertThat(points).allMatch(point -> side * (point[axis] - 50) >= 0);
        }
      }
    }
  }

  @Test
  void aRegion_isAsLargeAsItShould() {
    assertThat(area(Contours.region(PLANE, (x, y) -> 1, 0))).isCloseTo(10000, within(1e-9));
    assertThat(area(Contours.region(PLANE, (x, y) -> x + y, 0))).isCloseTo(5000, within(20.0));
    assertThat(area(Contours.region(PLANE, (x, y) -> -x * x - y * y, -0.25)))
        .isCloseTo(Math.PI * 25 * 25, within(20.0));
    assertThat(area(Contours.region(PLANE, (x, y) -> x * x, 0.25))).isCloseTo(5000, within(20.0));
  }

  @Test
  void nothing_isNoPath() {
    assertThat(Contours.lines(PLANE, (x, y) -> x, 2)).isEmpty();
    assertThat(Contours.region(PLANE, (x, y) -> x, 2)).isEmpty();
  }
}
