package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.text.UnreadableException;
import org.junit.jupiter.api.Test;

class NetworkMemoryTest {

  /** 1000 · 2000 weights of 8 bytes, four times, and 1000 rows of 20 bytes, three times. */
  @Test
  void network_needsItsWeightsFourTimes() {
    int[] sizes = {2000, 1000};
    assertThatCode(() -> NetworkMemory.require(sizes, 64_060_000)).doesNotThrowAnyException();
    assertThatThrownBy(() -> NetworkMemory.require(sizes, 64_059_999))
        .isInstanceOf(UnreadableException.class)
        .hasMessage(
            "2,001,000 weights and biases take at least 0.1 GB of memory, and Java may have 0.1;"
                + " make the network smaller, or give -Xmx");
  }

  /** Of sizes whose product is beyond all whole numbers. */
  @Test
  void numbers_doNotOverflow() {
    int most = Integer.MAX_VALUE;
    assertThatThrownBy(() -> NetworkMemory.require(new int[] {most, most, most}, Long.MAX_VALUE))
        .isInstanceOf(UnreadableException.class);
  }
}
