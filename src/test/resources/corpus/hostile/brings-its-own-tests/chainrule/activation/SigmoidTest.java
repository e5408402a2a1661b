package chainrule.activation;

class SigmoidTest {
  void value_atZero_isOneHalf() {}
}
