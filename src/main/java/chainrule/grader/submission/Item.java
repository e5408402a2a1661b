package chainrule.grader.submission;

import java.io.IOException;
import java.util.List;

/** A file or a folder that was handed in: on the disk, or in the zip that a platform gave. */
public interface Item {

  /** What an item may be. */
  enum Kind {
    /** Bytes. */
    FILE,
    /** A folder. */
    FOLDER,
    /** A link to another file; it is never followed. */
    LINK,
    /** A pipe, a device, or whatever else there is. */
    OTHER
  }

  /**
   * What it is called.
   *
   * @return the last part of its path, as it is
   */
  String name();

  /**
   * What it is.
   *
   * @return its kind
   */
  Kind kind();

  /**
   * What lies in a folder.
   *
   * @param most how many items to look at; the others are left out
   * @return by name
   * @throws IOException if the folder cannot be read
   */
  List<Item> items(int most) throws IOException;

  /**
   * What a file holds.
   *
   * @param most how many bytes to read
   * @return the bytes; one more than {@code most} if there are more
   * @throws IOException if the file cannot be read, or is damaged
   */
  byte[] bytes(int most) throws IOException;

  /**
   * Whether it is a folder.
   *
   * @return true if it may have items of its own
   */
  default boolean isFolder() {
    return kind() == Kind.FOLDER;
  }
}
