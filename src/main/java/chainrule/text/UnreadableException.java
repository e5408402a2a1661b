package chainrule.text;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Input that cannot be read; the message is one line that says what is wrong and what to do. */
public final class UnreadableException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * With a message for the user.
   *
   * @param message one line
   */
  public UnreadableException(String message) {
    super(message);
  }

  /**
   * Asks for a file that may be read.
   *
   * @param file where it should be
   * @throws UnreadableException if there is nothing, or something else
   */
  public static void requireFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UnreadableException(
          file + (Files.exists(file) ? " is not a file" : " does not exist"));
    }
  }

  /**
   * Why a file could not be read or written, in words; most messages of these exceptions are no
   * more than a path.
   *
   * @param e what the file system threw
   * @return the reason, to stand behind a colon
   */
  public static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileAlreadyExistsException existing) {
      return existing.getFile() + " is not a folder";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    return e instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : e.getMessage();
  }
}
