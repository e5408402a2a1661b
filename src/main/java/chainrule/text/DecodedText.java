package chainrule.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The bytes of a file as text, in any of the usual encodings.
 *
 * @param text what they say
 * @param note which encoding it has, if it should have another one; empty if it is UTF-8
 */
public record DecodedText(String text, String note) {

  private static final List<Charset> WITH_MARK =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  /**
   * Reads bytes: UTF-8 or UTF-16 by its mark, UTF-16 without one by its many NUL bytes, else UTF-8,
   * else what Windows wrote, else Latin-1.
   *
   * @param bytes a file's content
   * @return the text, without a mark
   */
  public static DecodedText of(byte[] bytes) {
    for (Charset charset : WITH_MARK) {
      String text = decoded(bytes, charset);
      if (text != null && text.startsWith("\uFEFF")) {
        return new DecodedText(text.substring(1), note(charset));
      }
    }
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      String text = hasNul(bytes) ? decoded(bytes, charset) : null;
      if (text != null && isMostlyAscii(text)) {
        return new DecodedText(text, note(charset));
      }
    }
    for (Charset charset : List.of(StandardCharsets.UTF_8, windows())) {
      String text = decoded(bytes, charset);
      if (text != null) {
        return new DecodedText(text, note(charset));
      }
    }
    Charset latin = StandardCharsets.ISO_8859_1;
    return new DecodedText(new String(bytes, latin), note(latin));
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  /** Sources and tables are; what is taken for UTF-16 and is none has letters of all scripts. */
  private static boolean isMostlyAscii(String text) {
    return text.indexOf('\0') < 0 && text.chars().filter(c -> c < 128).count() * 2 > text.length();
  }

  private static Charset windows() {
    boolean known = Charset.isSupported("windows-1252");
    return known ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
  }

  private static String decoded(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static String note(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8)
        ? ""
        : "was read as %s; save it as UTF-8"
            .formatted(charset.name().replace("windows", "Windows").replaceAll("[LB]E$", ""));
  }
}
