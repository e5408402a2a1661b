package chainrule.check;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything in the project that has a derivative. The command {@code check} and the tests read it.
 */
public final class Catalogue {

  /** What needs an entry, for its domain or its signature is one of its own. */
  private static final List<Differentiable> SPECIAL =
      Stream.of(
              CalculusCatalogue.all(),
              ActivationCatalogue.all(),
              LossCatalogue.all(),
              NeuronCatalogue.all(),
              NetworkCatalogue.all(),
              MinibatchCatalogue.all(),
              RegularizationCatalogue.all(),
              GraphCatalogue.all(),
              TwoLayerCatalogue.all(),
              TrainingCatalogue.all(),
              DeepNetworkCatalogue.all(),
              ChainCatalogue.all())
          .flatMap(List::stream)
          .toList();

  private static final List<Differentiable> ALL = inTheOrderOfThePackages();

  private Catalogue() {}

  /** A special entry stands before a standard one. */
  private static List<Differentiable> inTheOrderOfThePackages() {
    Set<String> special = SPECIAL.stream().map(Differentiable::derivative).collect(toSet());
    List<String> classes = FormulaClasses.all().stream().map(Class::getSimpleName).toList();
    return Stream.concat(
            SignatureCatalogue.all().stream().filter(it -> !special.contains(it.derivative())),
            SPECIAL.stream())
        .sorted(Comparator.comparingInt(it -> classes.indexOf(it.type())))
        .toList();
  }

  /**
   * All derivatives, in the order of the classes.
   *
   * @return an unmodifiable list
   */
  public static List<Differentiable> all() {
    return ALL;
  }

  /**
   * The derivatives that a name stands for.
   *
   * @param name a method, {@code Sigmoid.derivative}, or a class, {@code Sigmoid}; case does not
   *     matter
   * @return what it stands for, empty if nothing
   */
  public static List<Differentiable> named(String name) {
    return ALL.stream()
        .filter(formula -> FormulaClasses.isCalled(formula.derivative(), name))
        .toList();
  }
}
