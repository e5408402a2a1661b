package chainrule.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnicodeMathTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          \\frac{\\partial L}{\\partial \\hat y_k} = 2 (\\hat y_k - y_k)    ; ∂L/∂ŷₖ = 2 (ŷₖ − yₖ)
          f'(a) = \\frac{e^{-a}}{(1 + e^{-a})^2}                         ; f′(a) = e⁻ᵃ/(1 + e⁻ᵃ)²
          \\theta \\leftarrow \\theta - \\eta \\nabla L_n(\\theta)             ; θ ← θ − η∇Lₙ(θ)
          L = \\sum_{k=0}^{9} (\\hat y_k - y_k)^2                         ; L = Σₖ₌₀⁹ (ŷₖ − yₖ)²
          \\frac{e^{a_i}}{\\sum_k e^{a_k}}                                ; e^(aᵢ)/(Σₖ e^(aₖ))
          \\left( \\tfrac14 \\right)^n \\prod_{k=1}^{n} \\lvert w_k \\rvert   ; (¼)ⁿ Πₖ₌₁ⁿ |wₖ|
          \\tfrac12 \\mu_1^T \\Sigma^{-1} \\mu_1 + \\tanh \\tfrac{a}{2}        ; ½ μ₁ᵀ Σ⁻¹ μ₁ + tanh (a/2)
          \\tilde h_i = \\frac{h_i}{1 - p} \\text{ if } i                   ; h̃ᵢ = hᵢ/(1 − p) if i
          p(x \\mid C_1) P(C_1)                                          ; p(x | C₁) P(C₁)
          \\Bigl( 0, -\\frac{1}{\\hat y_2}, 0 \\Bigr)                       ; (0, −1/ŷ₂, 0)
          J = \\mathrm{diag}(\\hat y) - \\hat y \\hat y^T                    ; J = diag(ŷ) − ŷ ŷᵀ
          -\\eta (1 - p) \\sigma                                           ; −η(1 − p) σ
          \\partial \\hat y - \\partial                                      ; ∂ŷ − ∂
          \\eta_\\tau \\le \\unknown                                        ; η_τ ≤ unknown
          """)
  void formula_isAsTheJavadocWritesIt(String tex, String unicode) {
    assertThat(UnicodeMath.of(tex)).isEqualTo(unicode);
  }

  @Test
  void matrices_andWideSpace() {
    assertThat(
            UnicodeMath.of(
                "W^{(1)} = \\begin{pmatrix} 1 & 1 \\cr 2 & -3 \\end{pmatrix} \\qquad b = 0"))
        .isEqualTo("W⁽¹⁾ = (1, 1; 2, −3)" + UnicodeMath.APART + "b = 0");
  }

  @Test
  void formulaThatBreaksOff_isReadToItsEnd() {
    assertThat(UnicodeMath.of("x^")).isEqualTo("x");
    assertThat(UnicodeMath.of("\\frac{1}{2")).isEqualTo("1/2");
  }
}
