package chainrule.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DigitsTest {

  private final Examples digits = Digits.examples();

  @Test
  void thereAre1797_ofTenClasses_noneOfThemRare() {
    assertThat(digits.size()).isEqualTo(1797);
    assertThat(digits.inputSize()).isEqualTo(64);
    assertThat(digits.targetSize()).isEqualTo(10);
    int[] counts = new int[10];
    for (int n = 0; n < digits.size(); n++) {
      counts[digits.label(n)]++;
    }
    assertThat(counts).containsExactly(178, 182, 177, 183, 181, 182, 181, 179, 174, 180);
  }

  @Test
  void pixelsAreSixteenthsFrom0To1_andTargetsAreOneHot() {
    for (int n = 0; n < digits.size(); n++) {
      for (double p : digits.input(n)) {
        assertThat(p).isBetween(0.0, 1.0).isEqualTo(Math.rint(p * 16) / 16);
      }
      double[] oneHot = new double[10];
      oneHot[digits.label(n)] = 1;
      assertThat(digits.target(n)).containsExactly(oneHot);
    }
  }

  @Test
  void theFirstOne_isA0_rowByRow() {
    assertThat(digits.label(0)).isZero();
    assertThat(Arrays.copyOf(digits.input(0), 16))
        .containsExactly(
            Arrays.stream(new double[] {0, 0, 5, 13, 9, 1, 0, 0, 0, 0, 13, 15, 10, 15, 5, 0})
                .map(p -> p / 16)
                .toArray());
  }

  @Test
  void byWriter_theLast360AreHeldOut_inTheirOrder() {
    Split split = Digits.byWriter();
    assertThat(split.training().size()).isEqualTo(1437);
    assertThat(split.heldOut().size()).isEqualTo(360);
    assertThat(split.training().input(0)).containsExactly(digits.input(0));
    for (int n = 0; n < 360; n++) {
      assertThat(split.heldOut().input(n)).containsExactly(digits.input(1437 + n));
      assertThat(split.heldOut().label(n)).isEqualTo(digits.label(1437 + n));
    }
  }

  /** The checksum of the published file, taken of what was made of it. */
  @Test
  void everyPixelAndLabel_isThePublishedOne() throws NoSuchAlgorithmException {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    for (int n = 0; n < digits.size(); n++) {
      StringBuilder line = new StringBuilder();
      for (double p : digits.input(n)) {
        line.append((int) (p * 16)).append(',');
      }
      line.append(digits.label(n)).append('\n');
      sha256.update(line.toString().getBytes(StandardCharsets.US_ASCII));
    }
    assertThat(HexFormat.of().formatHex(sha256.digest()))
        .isEqualTo("6ebb3d2fee246a4e99363262ddf8a00a3c41bee6014c373ed9d9216ba7f651b8");
  }
}
