package chainrule.figure;

import java.util.Locale;
import java.util.Map;

/**
 * All figures, drawn once for all tests of a JVM, and where Java has other digits for numbers:
 * those of the docs, which are the same to the byte, were drawn where it has none.
 */
public final class Drawn {

  /** The name of each file and its text. */
  public static final Map<String, String> FIGURES = inArabic();

  private Drawn() {}

  private static Map<String, String> inArabic() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      return Figures.all();
    } finally {
      Locale.setDefault(before);
    }
  }
}
