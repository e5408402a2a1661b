package chainrule.grader.value;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.compilation.Compiled;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

/** Records of answers come and go; what is known of them goes with their classes. */
class RecordTypeTest {

  private static final int TRIES = 100;

  /** Defines the only class that it is given. */
  private static final class Loader extends ClassLoader {
    Class<?> defined(byte[] file) {
      return defineClass(null, file, 0, file.length);
    }
  }

  private static Class<?> pair() {
    return new Loader()
        .defined(Compiled.of("Pair", "record Pair(int a, double[] b) {}").classes().get("Pair"));
  }

  @Test
  void recordThatIsNotPublic_isTakenApart_andPutTogether() throws Exception {
    double[] numbers = {1, 2};
    RecordType type = RecordType.of(pair());
    Object instance = type.constructor().newInstance(7, numbers);
    assertThat(type.parts(instance)).containsExactly(7, numbers);
  }

  @Test
  void classThatNobodyUses_isForgotten() {
    WeakReference<RecordType> known = new WeakReference<>(RecordType.of(pair()));
    for (int i = 0; i < TRIES && known.get() != null; i++) {
      System.gc();
    }
    assertThat(known.get()).isNull();
  }
}
