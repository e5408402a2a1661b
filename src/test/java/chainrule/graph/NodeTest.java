package chainrule.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a node holds, and what does not fit together. */
class NodeTest {

  private static final Node TWO = Node.vector(1, 2);
  private static final Node THREE = Node.vector(1, 2, 3);
  private static final Node TWO_BY_THREE = Node.matrix(new double[][] {{1, 2, 3}, {4, 5, 6}});
  private static final Node THREE_BY_TWO = Node.matrix(new double[][] {{1, 2}, {3, 4}, {5, 6}});

  @Test
  void aMatrix_isKeptRowByRow() {
    assertThat(TWO_BY_THREE.value()).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(TWO_BY_THREE.rows()).isDeepEqualTo(new double[][] {{1, 2, 3}, {4, 5, 6}});
    assertThat(TWO.rows()).isDeepEqualTo(new double[][] {{1}, {2}});
    assertThat(TWO_BY_THREE).hasToString("[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]]");
  }

  @Test
  void nobodyCanChangeIt() {
    double[] numbers = {1, 2};
    Node node = Node.vector(numbers);
    numbers[0] = 7;
    node.value()[1] = 7;
    assertThat(node.value()).containsExactly(1, 2);

    Node loss = Losses.squaredError(node, numbers);
    Gradients slopes = loss.backward();
    slopes.by(node)[0] = 99;
    numbers[0] = 99;
    assertThat(slopes.by(node)).containsExactly(2 * (1 - 7), 0);
    assertThat(loss.backward().by(node)).containsExactly(2 * (1 - 7), 0);
  }

  @Test
  void aTargetThatIsWrittenOver_isStillTheTarget() {
    Node output = Node.vector(0.25, 0.75);
    double[] target = {1, 0};
    Node one = Losses.crossEntropy(output, target);
    Node both = Losses.binaryCrossEntropy(output, target);
    target[0] = 0;
    target[1] = 1;
    assertThat(one.backward().by(output)).containsExactly(-4, 0);
    assertThat(both.backward().by(output)).containsExactly(-4, 4);
  }

  @Test
  void whatItStartsFrom_hasNoParents() {
    assertThat(TWO.parents()).isEmpty();
    assertThat(Products.product(TWO_BY_THREE, THREE).parents())
        .containsExactly(TWO_BY_THREE, THREE);
  }

  @Test
  void shapesThatDoNotFit_areGivenForBothSides() {
    expect("a is 2 × 1 but b is 3 × 1", () -> Arithmetic.plus(TWO, THREE));
    expect("a is 2 × 3 but b is 3 × 2", () -> Arithmetic.times(TWO_BY_THREE, THREE_BY_TWO));
    expect("a is 2 × 1 but b is 3 × 1", () -> Products.dot(TWO, THREE));
    expect("W has 2 columns but x has length 3", () -> Products.product(THREE_BY_TWO, THREE));
    expect(
        "output has length 2 but target has length 3",
        () -> Losses.squaredError(TWO, THREE.value()));
    expect(
        "a scalar is repeated once or more, but x is 2 × 1 and n is 3",
        () -> Products.repeated(TWO, 3));
    expect(
        "a scalar is repeated once or more, but x is 1 × 1 and n is 0",
        () -> Products.repeated(Node.scalar(1), 0));
    expect("value is empty", Node::vector);
    assertThatThrownBy(() -> Products.entry(TWO, 2)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aScalarMayBeRepeatedOnce() {
    assertThat(Products.repeated(Node.scalar(5), 1).value()).containsExactly(5);
  }

  @Test
  void atAKink_theSlopeIsTheDocumentedOne() {
    Node kink = Node.scalar(0);
    assertThat(Activations.relu(kink).backward().by(kink)).containsExactly(0);
    assertThat(Activations.leakyRelu(kink, 0.1).backward().by(kink)).containsExactly(0.1);
    assertThat(Arithmetic.abs(kink).backward().by(kink)).containsExactly(0);
  }

  @Test
  void aLossWithoutAnyTarget_isNotANumberLost() {
    Node certain = Node.vector(1, 0);
    Node right = Losses.crossEntropy(certain, new double[] {1, 0});
    assertThat(right.value()).containsExactly(0);
    assertThat(right.backward().by(certain)).containsExactly(-1, 0);
    assertThat(Losses.crossEntropy(certain, new double[] {0, 1}).value())
        .containsExactly(Double.POSITIVE_INFINITY);
    Node each = Losses.binaryCrossEntropy(certain, new double[] {1, 0});
    assertThat(each.value()).containsExactly(0);
    assertThat(each.backward().by(certain)).containsExactly(-1, 1);
  }

  private static void expect(String message, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
