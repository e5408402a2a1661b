package chainrule.grader.submission;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file that is named like a source, but is a document or a program: renamed, or exported by a
 * platform.
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

  private OtherFormat() {}

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
