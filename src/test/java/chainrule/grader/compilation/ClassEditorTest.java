package chainrule.grader.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A class that is changed stays a class, or is refused. */
class ClassEditorTest {

  private static final byte[] CLASS =
      Compiled.of("A", "class A { static int f() { return 7; } }").classes().get("A");
  private static final Set<String> METHODS = Set.of("f()I");

  /** The other class takes two constants, and the call of a method two more. */
  @Test
  void classWithoutRoomForMoreConstants_isRefused() {
    byte[] fits = padded(0xffff - 4);
    byte[] changed = ClassEditor.delegating(fits, "b.B", METHODS);
    assertThat(ClassFile.read(changed).pool().size()).isEqualTo(0xffff);
    byte[] tooLarge = padded(0xffff - 3);
    assertThatThrownBy(() -> ClassEditor.delegating(tooLarge, "b.B", METHODS))
        .isInstanceOf(MalformedClassException.class)
        .hasMessage("too many constants");
  }

  /** The class with as many constants as are wanted: ints that nothing names. */
  private static byte[] padded(int size) {
    ConstantPool pool = new ConstantPool(ByteBuffer.wrap(CLASS).position(8));
    int end = pool.place(pool.size());
    int more = size - pool.size();
    ByteBuffer padded = ByteBuffer.allocate(CLASS.length + 5 * more);
    padded.put(CLASS, 0, 8).putShort((short) size).put(CLASS, 10, end - 10);
    for (int i = 0; i < more; i++) {
      padded.put((byte) ConstantPool.INTEGER).putInt(i);
    }
    return padded.put(CLASS, end, CLASS.length - end).array();
  }
}
