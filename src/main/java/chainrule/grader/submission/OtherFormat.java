package chainrule.grader.submission;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file that is named like a source or a zip, but is something else: renamed, exported by a
 * platform, or cut off.
 */
final class OtherFormat {

  /** By how their text begins, with the bytes beyond ASCII as Windows-1252 has them. */
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          "%pdf-", "a PDF",
          "pk\u0003\u0004", "a zip, or a document of Word or LibreOffice",
          "{\\rtf", "a document in rich text",
          "êþº¾", "a compiled class",
          "<!doctype html", "a web page",
          "<html", "a web page");

  /** By how the bytes begin of what has no zip's end. */
  private static final Map<String, String> ARCHIVES =
      Map.of(
          "PK\u0003\u0004", "is a zip that was cut off; hand it in again",
          "Rar!", "is a RAR called zip; pack it as a zip",
          "7z\u00bc\u00af", "is a 7z called zip; pack it as a zip",
          "\u001f\u008b", "is a gz called zip; pack it as a zip");

  private OtherFormat() {}

  /**
   * What is there instead of a zip.
   *
   * @param bytes in which no zip ends
   * @return what it is and what to do, to follow the file's name
   */
  static String insteadOfZip(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
    return ARCHIVES.entrySet().stream()
        .filter(archive -> start.startsWith(archive.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("is not a zip, or an empty one");
  }

  /**
   * What a text is instead of Java.
   *
   * @param text what a file holds
   * @return why it is no answer and what to do, to follow the file's name; empty if it may be one
   */
  static Optional<String> in(String text) {
    String start =
        text.substring(0, Math.min(text.length(), 1000)).strip().toLowerCase(Locale.ROOT);
    return BEGINNINGS.entrySet().stream()
        .filter(format -> start.startsWith(format.getKey()))
        .map(format -> " is " + format.getValue() + ", not Java; hand in the source itself")
        .findFirst()
        .or(
            () ->
                text.indexOf('\0') < 0
                    ? Optional.empty()
                    : Optional.of(" has a NUL byte in it, so it is not Java source"));
  }
}
