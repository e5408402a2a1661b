package chainrule.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The command check: all derivatives, some, exactly, and those of a whole network. */
class CheckCommandTest {

  @Test
  void withoutAName_listsEveryDerivative() {
    Run run = Run.of("check", "--tries", "5");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Sigmoid.derivative ", "DenseLayer.inputGradient ");
    assertThat(run.out()).endsWith("derivatives are right (5 points each, seed 1)\n");
  }

  @Test
  void ofOneClass_orOneMethod_whateverTheCase() {
    assertThat(Run.of("check", "neuron").out())
        .contains("Neuron.squaredErrorGradient", "Neuron.crossEntropyGradient")
        .contains("2 of 2 derivatives are right");
    assertThat(Run.of("check", "Tanh.derivative", "tanh").out()).contains("1 of 1 derivatives");
  }

  @Test
  void exact_saysHowFarOffEachFormulaIs_andWhere() {
    Run run = Run.of("check", "--exact", "--points", "40");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsPattern("Sigmoid\\.value +40 +[0-2]\\.[0-9]+ ulp +-?[0-9.e-]+\n")
        .contains("Softmax.jacobian", "Network.gradient", "ulp of 1");
    String one = Run.of("check", "--exact", "tanh.value", "--points=9").out();
    assertThat(one.lines().filter(line -> line.matches("Tanh.value +9 .*"))).hasSize(1);
    assertThat(one)
        .doesNotContain("Sigmoid")
        .containsPattern("Tanh.value is worst at\n-?[0-9.E-]+\n");
  }

  /** 3 · 4 + 4 + 4 · 2 + 2 parameters. */
  @Test
  void ofANetwork_provesEveryWeightAndBias() {
    Run run = Run.of("check", "--network", "3,4,2", "--seed", "7");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("Network.gradient of 3-4-2 ")
        .contains("100 %")
        .endsWith("26 weights and biases, the slope of each is right (seed 7)\n");
  }

  @Test
  void withTheSameSeed_printsTheSameBytes() {
    Run run = Run.of("check", "--tries", "3", "--seed=7");
    assertThat(Run.of("check", "--tries", "3", "--seed=7")).isEqualTo(run);
    assertThat(Run.of("check", "--tries", "3", "--seed=8").out()).isNotEqualTo(run.out());
  }
}
