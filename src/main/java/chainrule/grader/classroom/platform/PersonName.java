package chainrule.grader.classroom.platform;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A name in a comparable form: {@code Berg, Kim} is {@code Kim Berg}. */
final class PersonName {

  private PersonName() {}

  /** The words of a name in one order; equal for names that are the same. */
  static String ordered(String name) {
    return words(Normalizer.normalize(name, Normalizer.Form.NFC)).stream()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** Letters and digits alone, as Canvas writes names. */
  static String squeezed(String name) {
    return String.join("", words(plain(name)));
  }

  /** Whether two may be one person's: one has all words of the other, whatever the accents. */
  static boolean agree(String a, String b) {
    Set<String> first = plainWords(a);
    Set<String> second = plainWords(b);
    return first.containsAll(second) || second.containsAll(first);
  }

  /** Whether any word of them is the same, as it is after a marriage. */
  static boolean share(String a, String b) {
    return !Collections.disjoint(plainWords(a), plainWords(b));
  }

  private static Set<String> plainWords(String name) {
    return Set.copyOf(words(plain(name)));
  }

  /** Without accents, and without the apostrophes that Moodle leaves out of file names. */
  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}'’‘`´ʼ]", "")
        .replace("ß", "ss");
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
