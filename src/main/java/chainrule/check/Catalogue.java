package chainrule.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything in the project that has a derivative. The command {@code check} and the tests read it.
 */
public final class Catalogue {

  private static final List<Differentiable> ALL =
      Stream.of(
              CalculusCatalogue.all(),
              ActivationCatalogue.all(),
              LossCatalogue.all(),
              NeuronCatalogue.all(),
              NetworkCatalogue.all(),
              RegularizationCatalogue.all(),
              GraphCatalogue.all(),
              TwoLayerCatalogue.all(),
              TrainingCatalogue.all(),
              DeepNetworkCatalogue.all(),
              ChainCatalogue.all())
          .flatMap(List::stream)
          .toList();

  /** Static methods only. */
  private Catalogue() {}

  /**
   * All derivatives, in the order of the packages.
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
        .filter(
            formula ->
                formula.derivative().equalsIgnoreCase(name)
                    || formula
                        .derivative()
                        .regionMatches(true, 0, name + ".", 0, name.length() + 1))
        .toList();
  }
}
