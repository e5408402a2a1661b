package chainrule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> WORDS = List.of("Relu", "Sigmoid", "Softmax", "grade");

  @Test
  void aSlip_isUnderstood() {
    assertThat(Nearest.to("Sigmiod", WORDS)).contains("Sigmoid");
    assertThat(Nearest.to("sigmod", WORDS)).contains("Sigmoid");
    assertThat(Nearest.to("RELU", WORDS)).contains("Relu");
    assertThat(Nearest.to("Rleu", WORDS)).contains("Relu");
    assertThat(Nearest.to("Softmac", List.of("Softmin", "Softmax", "Softmap"))).contains("Softmax");
    assertThat(Nearest.question("graed", WORDS)).isEqualTo(" (did you mean grade?)");
  }

  @Test
  void anotherWord_isNoSlip() {
    assertThat(Nearest.to("Tanh", WORDS)).isEmpty();
    assertThat(Nearest.to("", WORDS)).isEmpty();
    assertThat(Nearest.to("x", WORDS)).isEmpty();
    assertThat(Nearest.to("Re", List.of("Rx"))).isEmpty();
    assertThat(Nearest.to("Real", WORDS)).isEmpty();
    assertThat(Nearest.question("train", WORDS)).isEmpty();
  }

  @Test
  void changes_areCounted() {
    assertThat(Nearest.changes("", "abc")).isEqualTo(3);
    assertThat(Nearest.changes("abc", "acb")).isEqualTo(1);
    assertThat(Nearest.changes("kitten", "sitting")).isEqualTo(3);
  }
}
