package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Slips in the slope of an activation: that of another one, or at another place. */
record Slopes(SlippedSource source, Expressions expressions) {

  private static final String DERIVATIVE = ".derivative";
  private static final String ACTIVATION = "chainrule.activation.Activation";
  private static final String THEIR_OWN = "The activation is the layer’s own, g.";
  private static final String OWN = "The slope is that of the layer’s own activation, g′.";
  private static final String AT =
      "The slope is taken at what goes into the activation; the error is a factor beside it.";
  private static final String OF_THE_OUTPUT =
      "%s is the slope where f is the output; a is what goes into the activation.";

  /** Rows of outputs of one activation, whatever the layer has. */
  void outputs(MethodInvocationTree call, TreePath path) {
    Element called = source.resolved.trees().getElement(path);
    if (called != null
        && call.getArguments().size() == 1
        && source.text(call.getMethodSelect()).endsWith(".value")
        && called.getEnclosingElement().toString().equals(ACTIVATION)) {
      String at = "(" + source.text(call.getArguments().get(0)) + ")";
      for (String other : List.of("SIGMOID", "TANH", "RELU")) {
        String name = "%s whatever g is".formatted(source.words(other.toLowerCase(Locale.ROOT)));
        instead(call, ACTIVATION + "." + other + ".value" + at, name, THEIR_OWN);
      }
    }
  }

  /** A slope at one number. */
  void slope(MethodInvocationTree call, TreePath path) {
    if (!isSlope(call)) {
      return;
    }
    String receiver = source.text(call.getMethodSelect()).replaceFirst("derivative$", "");
    String at = "(" + source.text(call.getArguments().get(0)) + ")";
    Element called = source.resolved.trees().getElement(path);
    boolean isAny = called != null && !called.getModifiers().contains(Modifier.STATIC);
    if (isAny) {
      String output = receiver + "value" + at;
      instead(call, sigmoid(output), "the sigmoid’s slope whatever g is", OWN);
      instead(call, tanh(output), "tanh’s slope whatever g is", OWN);
    }
    if (isAny || receiver.equals("Sigmoid.")) {
      asOfTheOutput(call, sigmoid(at), "a (1 − a)", "f (1 − f)");
    }
    if (receiver.equals("Sigmoid.")) {
      expressions.reached("double").stream()
          .filter(other -> !at.equals("(" + other + ")"))
          .forEach(other -> from(call, other));
    }
    if (isAny || receiver.equals("Tanh.")) {
      asOfTheOutput(call, tanh(at), "1 − a²", "1 − f²");
    }
    ofTheError(call, path);
  }

  private void asOfTheOutput(MethodInvocationTree call, String text, String wrong, String right) {
    String name = wrong + ", the slope as if a were the output";
    instead(call, text, name, OF_THE_OUTPUT.formatted(right));
  }

  private void from(MethodInvocationTree call, String other) {
    String words = source.words(other);
    String name = "%s (1 − %s), the slope from %s".formatted(words, words, words);
    String says = "The slope f (1 − f) is made of the output f = σ(a), not of %s.";
    instead(call, sigmoid(other), name, says.formatted(words));
  }

  private static String sigmoid(String f) {
    return "%s * (1 - %s)".formatted(f, f);
  }

  private static String tanh(String f) {
    return "(1 - %s * %s)".formatted(f, f);
  }

  private void instead(Tree at, String text, String name, String says) {
    source.instead(at, text, Kind.FUNCTION, name, says);
  }

  /** The slope at a factor that stands beside it. */
  private void ofTheError(MethodInvocationTree call, TreePath path) {
    TreePath product = path;
    while (isProduct(product.getParentPath().getLeaf())) {
      product = product.getParentPath();
    }
    for (ExpressionTree factor : factors((ExpressionTree) product.getLeaf())) {
      if (factor != call) {
        instead(call, at(call, factor), "the slope of the error", AT);
      }
    }
  }

  /** The slope at a factor in place of its product with a slope. */
  void product(BinaryTree whole) {
    if (isProduct(whole)
        && whole.getRightOperand() instanceof MethodInvocationTree call
        && isSlope(call)) {
      for (ExpressionTree factor : factors(whole.getLeftOperand())) {
        instead(whole, at(call, factor), "the slope of the error alone", AT);
      }
    }
  }

  private String at(MethodInvocationTree slope, ExpressionTree place) {
    return "%s(%s)".formatted(source.text(slope.getMethodSelect()), source.text(place));
  }

  private boolean isSlope(MethodInvocationTree call) {
    return source.text(call.getMethodSelect()).endsWith(DERIVATIVE)
        && call.getArguments().size() == 1;
  }

  private static boolean isProduct(Tree tree) {
    return tree.getKind() == Tree.Kind.MULTIPLY;
  }

  private static List<ExpressionTree> factors(ExpressionTree product) {
    if (product instanceof BinaryTree both && isProduct(both)) {
      return Stream.of(both.getLeftOperand(), both.getRightOperand())
          .flatMap(one -> factors(one).stream())
          .toList();
    }
    boolean isTold =
        product instanceof ParenthesizedTree
            || product instanceof ArrayAccessTree
            || product instanceof IdentifierTree;
    return isTold ? List.of(product) : List.of();
  }
}
