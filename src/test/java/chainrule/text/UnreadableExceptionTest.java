package chainrule.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class UnreadableExceptionTest {

  @Test
  void reason_isWords_andNotThePathAlone() {
    assertThat(UnreadableException.reason(new AccessDeniedException("a/b")))
        .isEqualTo("permission denied");
    assertThat(UnreadableException.reason(new NoSuchFileException("a")))
        .isEqualTo("there is no such file or folder");
    assertThat(UnreadableException.reason(new FileAlreadyExistsException("a")))
        .isEqualTo("a is not a folder");
    assertThat(UnreadableException.reason(new FileSystemException("a", null, "No space left")))
        .isEqualTo("No space left");
    assertThat(UnreadableException.reason(new IOException("cut off"))).isEqualTo("cut off");
  }
}
