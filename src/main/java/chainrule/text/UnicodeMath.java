package chainrule.text;

import java.text.Normalizer;
import java.util.Map;

/**
 * A formula in TeX, as the Javadoc writes it: {@code \frac{\partial L}{\partial w_1}} is ∂L/∂w₁. It
 * knows what the project's pages use; of a command it does not know it keeps the name.
 */
public final class UnicodeMath {

  /** Stands between two formulas on one line. */
  public static final String APART = "\u2003";

  /** The two sides of an absolute value, until their blanks are gone. */
  private static final String OPEN = "\u2e28";

  private static final String CLOSE = "\u2e29";

  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("alpha", "α"),
          Map.entry("delta", "δ"),
          Map.entry("ell", "ℓ"),
          Map.entry("eta", "η"),
          Map.entry("lambda", "λ"),
          Map.entry("mu", "μ"),
          Map.entry("nabla", "∇"),
          Map.entry("partial", "∂"),
          Map.entry("sigma", "σ"),
          Map.entry("tau", "τ"),
          Map.entry("theta", "θ"),
          Map.entry("Omega", "Ω"),
          Map.entry("Sigma", "Σ"));

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("approx", "≈"),
          Map.entry("cdot", "·"),
          Map.entry("cr", ";"),
          Map.entry("in", "∈"),
          Map.entry("le", "≤"),
          Map.entry("leftarrow", "←"),
          Map.entry("lvert", OPEN),
          Map.entry("mid", "|"),
          Map.entry("odot", "⊙"),
          Map.entry("prod", "Π"),
          Map.entry("quad", APART),
          Map.entry("qquad", APART),
          Map.entry("rvert", CLOSE),
          Map.entry("sum", "Σ"));

  /** Only say how large a bracket is, or that what follows is upright. */
  private static final String SILENT = "left right bigl bigr Bigl Bigr mathrm";

  private static final Map<String, String> ACCENTS = Map.of("hat", "\u0302", "tilde", "\u0303");
  private static final Map<String, String> VULGAR =
      Map.of("1/2", "½", "1/4", "¼", "1/8", "⅛", "3/4", "¾");

  private final String tex;
  private int at;

  private UnicodeMath(String tex) {
    this.tex = tex;
  }

  /**
   * The formula in one line.
   *
   * @param tex what stands between the dollars; lines may break
   * @return Unicode, with {@link #APART} where TeX has wide space
   */
  public static String of(String tex) {
    String text = new UnicodeMath(tex.replace('\n', ' ').strip()).until("");
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace(" ;", ";")
        .replaceAll(" *" + APART + " *", APART)
        .replaceAll(" +", " ")
        .replaceAll(OPEN + " ?| ?" + CLOSE, "|")
        .replaceAll("(?<=[(])\\s+|\\s+(?=[)])", "");
  }

  /** Everything up to an end, which is passed over; up to the end of all if there is none. */
  private String until(String end) {
    StringBuilder text = new StringBuilder();
    while (at < tex.length() && (end.isEmpty() || !tex.startsWith(end, at))) {
      char next = tex.charAt(at);
      if (next == '^' || next == '_') {
        at++;
        text.append(Script.of(next, atom()));
      } else {
        text.append(atom());
      }
    }
    at = Math.min(tex.length(), at + end.length());
    return text.toString();
  }

  /** A group in braces, a command with what it takes, or one character. */
  private String atom() {
    char first = at < tex.length() ? tex.charAt(at++) : ' ';
    return switch (first) {
      case '{' -> until("}");
      case '\\' -> command(word());
      case '-' -> "−";
      case '\'' -> "′";
      case '&' -> ",";
      default -> String.valueOf(first);
    };
  }

  private String word() {
    int start = at;
    while (at < tex.length() && Character.isLetter(tex.charAt(at))) {
      at++;
    }
    return tex.substring(start, at);
  }

  private String command(String name) {
    if (LETTERS.containsKey(name)) {
      return LETTERS.get(name) + joined();
    }
    if (ACCENTS.containsKey(name)) {
      return argument() + ACCENTS.get(name);
    }
    return switch (name) {
      case "frac" -> fraction(argument(), argument());
      case "tfrac" -> small(argument(), argument());
      case "text" -> verbatim();
      case "begin" -> "(" + matrix(argument()) + ")";
      default -> SIGNS.getOrDefault(name, SILENT.contains(name) ? joined() : name);
    };
  }

  /** A blank that only ends a command's name is none of the formula. */
  private String joined() {
    int next = blanks(at);
    boolean opens = next < tex.length() && "([{".indexOf(tex.charAt(next)) >= 0;
    boolean isLetter = next < tex.length() && Character.isLetter(tex.charAt(next));
    if (opens || isLetter || isLetterCommand(next)) {
      at = next;
    }
    return "";
  }

  private boolean isLetterCommand(int start) {
    if (start >= tex.length() || tex.charAt(start) != '\\') {
      return false;
    }
    String name = tex.substring(start + 1).replaceFirst("(?s)[^A-Za-z].*", "");
    return LETTERS.containsKey(name) || ACCENTS.containsKey(name);
  }

  private int blanks(int start) {
    int next = start;
    while (next < tex.length() && tex.charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  private String argument() {
    at = blanks(at);
    return atom().strip();
  }

  /** Words keep their blanks, which Markdown's formulas have no other sign for. */
  private String verbatim() {
    int end = tex.indexOf('}', at);
    String words = tex.substring(at + 1, end);
    at = end + 1;
    return words;
  }

  private String matrix(String kind) {
    return until("\\end{" + kind + "}").strip().replaceAll("\\s+,", ",");
  }

  private static String fraction(String over, String under) {
    return bracketed(over) + "/" + bracketed(under);
  }

  private static String small(String over, String under) {
    String fraction = fraction(over, under);
    return VULGAR.getOrDefault(fraction, "(" + fraction + ")");
  }

  /** In brackets, if it has a blank outside of its own. */
  private static String bracketed(String text) {
    int depth = 0;
    for (char c : text.toCharArray()) {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && c == ' ') {
        return "(" + text + ")";
      }
    }
    return text;
  }
}
