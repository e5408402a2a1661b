package chainrule.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Writes every generated file of the docs anew, and says which of them have changed. */
public final class Rewrite {

  private Rewrite() {}

  /**
   * Run from the project's folder, see {@link Generated#COMMAND}.
   *
   * @param args none
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    for (Map.Entry<String, Supplier<String>> file : Generated.files().entrySet()) {
      Path path = Path.of(file.getKey());
      String text = file.getValue().get();
      if (!Files.exists(path) || !Files.readString(path).equals(text)) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        System.out.println("rewritten: " + path);
      }
    }
  }
}
