package chainrule.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A text resource of the program. */
public final class Resource {

  private Resource() {}

  /**
   * Reads one.
   *
   * @param path its place on the class path, with a slash before it
   * @return all of it, from UTF-8
   * @throws IllegalStateException if this build has none of that name
   * @throws UncheckedIOException if the program is damaged
   */
  public static String text(String path) {
    try (InputStream in = Resource.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing from this build");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
