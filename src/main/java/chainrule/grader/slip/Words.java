package chainrule.grader.slip;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Java code as it appears in a sentence: on one line, and with the symbols of the notes. */
final class Words {

  /** Longer ones are better shown around. */
  static final int LONG = 44;

  private static final int LONGEST = 90;
  private static final Map<Pattern, String> SIGNS = new LinkedHashMap<>();

  static {
    put("\\s+", " ");
    put("^(final )?(double|int|boolean|long|[A-Z]\\w*)(\\[\\])* (?=\\w+ = )", "");
    put("\\( ", "(");
    put(" \\)", ")");
    put("chainrule\\.\\w+\\.", "");
    put("\\bSigmoid\\.value\\(", "σ(");
    put("\\bActivation\\.SIGMOID\\.value\\(", "σ(");
    put("\\bSigmoid\\.derivative\\(", "σ′(");
    put("\\bSoftmax\\.value\\(", "softmax(");
    put("\\bTanh\\.value\\(", "tanh(");
    put("\\bTanh\\.derivative\\(", "tanh′(");
    put("\\bRelu\\.value\\(", "relu(");
    put("(?<![.\\w])(layer(s\\[\\w+\\])?\\.)?activation(\\(\\))?\\.value\\(", "g(");
    put("(?<![.\\w])(layer(s\\[\\w+\\])?\\.)?activation(\\(\\))?\\.derivative\\(", "g′(");
    put("\\.applyAsDouble\\(", "(");
    put("\\bMath\\.log\\(", "ln(");
    put("\\bMath\\.abs\\(([^()]*)\\)", "|$1|");
    put("\\bMath\\.signum\\(", "sign(");
    put("\\[Math\\.max\\((\\w+) - 1, 0\\)\\]", "[$1 − 1]");
    put("\\bMath\\.", "");
    put("\\b0\\.5\\b", "½");
    put(" \\* ", " · ");
    put("(?<=[ (\\[]|^)-(?!=)", "−");
    put(" <= ", " ≤ ");
    put(" >= ", " ≥ ");
    put(" != ", " ≠ ");
    put("^\\(([^()]*)\\)$", "$1");
    put("\\(\\(([^()]*)\\)\\)", "($1)");
    put("−\\(([\\w.]+(\\[\\w+\\])*)\\)", "−$1");
    put("(?<=[−/·] )\\(([\\w.]+(\\[[^\\]]*\\])*)\\)", "$1");
    put("(?<=\\d)\\.0\\b", "");
    put("\\(double\\) ", "");
    put("\\bt\\.(?=[wb]\\d)", "");
    put(";$", "");
  }

  private static void put(String java, String words) {
    SIGNS.put(Pattern.compile(java), words);
  }

  private Words() {}

  /** An expression or a line. */
  static String of(String java) {
    String words = java.strip();
    for (Map.Entry<Pattern, String> sign : SIGNS.entrySet()) {
      words = sign.getKey().matcher(words).replaceAll(sign.getValue());
    }
    return words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : words;
  }
}
