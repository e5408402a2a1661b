package chainrule.figure.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Colours that can be told from their paper, by the contrast that the WCAG defines. */
class ChartStyleTest {

  private static final Pattern COLOUR = Pattern.compile("--(\\w+):#([0-9a-f]+)");

  @Test
  void textAndCurves_haveContrastInBothModes() {
    String[] modes = ChartStyle.CSS.split("@media\\(prefers-color-scheme:dark\\)");
    assertThat(modes).hasSize(2);
    for (String mode : modes) {
      Map<String, Double> light = new HashMap<>();
      for (MatchResult colour : COLOUR.matcher(mode).results().toList()) {
        light.put(colour.group(1), luminance(colour.group(2)));
      }
      assertThat(light).hasSize(11);
      for (String name : new String[] {"ink", "soft", "c0", "c1", "c2", "c3", "c4", "c5"}) {
        assertThat(contrast(light.get(name), light.get("paper")))
            .as(name)
            .isGreaterThanOrEqualTo(4.5);
      }
      assertThat(contrast(light.get("axis"), light.get("paper")))
          .as("axis")
          .isGreaterThanOrEqualTo(3);
    }
  }

  private static double contrast(double a, double b) {
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** Of {@code fff} or {@code 1f2328}. */
  private static double luminance(String hex) {
    String six = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double share = Integer.parseInt(six.substring(2 * i, 2 * i + 2), 16) / 255.0;
      double linear = share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
      sum += weights[i] * linear;
    }
    return sum;
  }
}
