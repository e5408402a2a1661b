package chainrule.check;

import static chainrule.graph.Products.entry;

import chainrule.check.Witness.Testimony;
import chainrule.graph.Node;
import chainrule.testing.OnGraph;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** The graph's word on formulas whose own test has built them on it. */
final class SignatureWitnesses {

  private SignatureWitnesses() {}

  static List<Witness> all() {
    return FormulaClasses.all().stream().flatMap(SignatureWitnesses::of).toList();
  }

  private static Stream<Witness> of(Class<?> formulas) {
    return ReflectionSupport.tryToLoadClass(formulas.getName() + "Test").toOptional().stream()
        .flatMap(
            test ->
                AnnotationSupport.findAnnotatedMethods(
                    test, OnGraph.class, HierarchyTraversalMode.TOP_DOWN)
                    .stream())
        .map(onGraph -> witness(formulas, onGraph));
  }

  private static Witness witness(Class<?> formulas, Method onGraph) {
    String name = onGraph.getAnnotation(OnGraph.class).value();
    Method derivative =
        FormulaClasses.formulas(formulas).stream()
            .filter(method -> method.getName().equals(name))
            .filter(method -> SignatureCatalogue.value(method).isPresent())
            .findFirst()
            .orElseThrow(() -> new AssertionError(onGraph + ": no such derivative: " + name));
    onGraph.setAccessible(true);
    return new Witness(
        formulas.getSimpleName() + "." + name,
        random -> testimony(derivative, onGraph, SignatureCatalogue.arguments(derivative, random)));
  }

  private static Testimony testimony(Method derivative, Method onGraph, Object[] arguments) {
    Object byHand = SignatureCatalogue.call(derivative, arguments[0], arguments);
    Node x =
        arguments[0] instanceof double[] array
            ? Node.vector(array)
            : Node.scalar((double) arguments[0]);
    Node z = (Node) SignatureCatalogue.call(onGraph, x, arguments);
    if (byHand instanceof double[][] jacobian) {
      return new Testimony(Flat.of(jacobian), Flat.of(rows(z, x)));
    }
    return byHand instanceof double[] gradient
        ? Testimony.of(gradient, z, x)
        : Testimony.of((double) byHand, z, x);
  }

  /** Each output in turn is the scalar that is differentiated. */
  private static double[][] rows(Node output, Node x) {
    double[][] rows = new double[output.value().length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = entry(output, i).backward().by(x);
    }
    return rows;
  }
}
