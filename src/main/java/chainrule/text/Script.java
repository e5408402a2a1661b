package chainrule.text;

/** Superscripts and subscripts in Unicode: w₁, xᵀ, e⁻ᵃ. */
final class Script {

  private static final String PLAIN = "0123456789+−=()";
  private static final String HIGH_FROM = PLAIN + "abcdefghijklmnoprstuvwxyzT";
  private static final String HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾" + "ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀ";
  private static final String LOW_FROM = PLAIN + "aehijklmnoprstuvx";
  private static final String LOW = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎" + "ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";

  private Script() {}

  /** {@code ^} or {@code _} and a text; in brackets behind the sign, if Unicode lacks a letter. */
  static String of(char sign, String text) {
    String from = sign == '^' ? HIGH_FROM : LOW_FROM;
    String to = sign == '^' ? HIGH : LOW;
    StringBuilder script = new StringBuilder();
    for (char c : text.replace(" ", "").toCharArray()) {
      if (from.indexOf(c) < 0) {
        return sign + (text.length() == 1 ? text : "(" + text + ")");
      }
      script.append(to.charAt(from.indexOf(c)));
    }
    return script.toString();
  }
}
