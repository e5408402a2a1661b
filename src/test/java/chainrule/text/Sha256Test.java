package chainrule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Sha256Test {

  /** The example of the standard, FIPS 180-2, appendix B.1. */
  @Test
  void abc_hasTheDigestOfTheStandard_eachTime() {
    for (int time = 0; time < 2; time++) {
      byte[] digest = Sha256.begun().digest("abc".getBytes(StandardCharsets.US_ASCII));
      assertThat(HexFormat.of().formatHex(digest))
          .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
  }
}
