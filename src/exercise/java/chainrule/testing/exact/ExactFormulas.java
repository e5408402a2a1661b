package chainrule.testing.exact;

import chainrule.check.ExactFormula;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every formula and every gradient of the project beside the same in arithmetic of 50 digits. The
 * formulas are written anew, in {@link BigDual}s; their gradients follow from them, so that no
 * derivative of the project has its like here.
 */
public final class ExactFormulas implements ExactFormula.Source {

  @Override
  public List<ExactFormula> formulas() {
    return Stream.of(
            ExactCalculus.all(),
            ExactActivations.all(),
            ExactLosses.all(),
            ExactNeurons.all(),
            ExactLayers.all(),
            ExactChains.all(),
            ExactNetworks.all(),
            ExactRecurrence.all(),
            ExactTwoTwoOne.all(),
            ExactGraph.all(),
            ExactTwoLayers.all(),
            ExactPenalties.all(),
            ExactSteps.all(),
            ExactTraining.all(),
            ExactSlopes.all())
        .flatMap(List::stream)
        .toList();
  }
}
