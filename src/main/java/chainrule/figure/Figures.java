package chainrule.figure;

import chainrule.figure.plot.Svg;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** All figures by the names of their files. None is drawn before it is asked for. */
public final class Figures {

  private static final Map<String, Supplier<Svg>> FIGURES = new LinkedHashMap<>();

  static {
    FIGURES.put("sigmoid-neuron.svg", SigmoidNeuron::draw);
    FIGURES.put("posterior.svg", Posterior::draw);
    FIGURES.put("two-minima.svg", TwoMinima::draw);
    FIGURES.put("saturation.svg", Saturation::draw);
    FIGURES.put("activations.svg", ActivationCurves::values);
    FIGURES.put("activation-derivatives.svg", ActivationCurves::derivatives);
    FIGURES.put("computation-graph.svg", () -> new ComputationGraph().draw());
    FIGURES.put("minibatch-matrices.svg", () -> new MinibatchMatrices().draw());
    FIGURES.put("local-jacobians.svg", () -> new LocalJacobians().draw());
    FIGURES.put("two-layer-network.svg", () -> new TwoLayerNetwork().draw());
    FIGURES.put("chain-rule.svg", () -> new ChainOfSlopes().draw());
    FIGURES.put("learning-people.svg", LearningPeople::draw);
    FIGURES.put("recurrent.svg", RecurrentSteps::draw);
    FIGURES.put("minibatch-noise.svg", MinibatchNoise::draw);
    FIGURES.put("momentum.svg", Ravine::draw);
    FIGURES.put("vanishing-gradients.svg", VanishingGradients::draw);
    FIGURES.put("penalties.svg", Penalties::draw);
    FIGURES.put("logic-gates.svg", LogicGates::draw);
    FIGURES.put("layer-shapes.svg", LayerShapes::draw);
    FIGURES.put("universal-approximation.svg", UniversalApproximation::draw);
    FIGURES.put("overfitting.svg", Overfitting::draw);
    FIGURES.put("origins.svg", Origins::draw);
    FIGURES.put("falling-rate.svg", FallingRate::draw);
    FIGURES.put("all-slopes-first.svg", AllSlopesFirst::draw);
    FIGURES.put("sorted-examples.svg", SortedExamples::draw);
    FIGURES.put("dying-rectifiers.svg", DyingRectifiers::draw);
    FIGURES.put("momentum-streams.svg", MomentumStreams::draw);
    FIGURES.put("hidden-or-not.svg", HiddenOrNot::draw);
    FIGURES.put("once-or-often.svg", OnceOrOften::draw);
    FIGURES.put("linear-model.svg", () -> new CostOfAStep().draw());
    FIGURES.put("momentum-arrows.svg", () -> new MomentumArrows().draw());
    FIGURES.put("dropout-masks.svg", () -> new DropoutMasks().draw());
    FIGURES.put("landscape.svg", Landscape::draw);
    FIGURES.put("recurrent-gradient.svg", () -> new RecurrentGradient().draw());
    FIGURES.put("two-inputs.svg", TwoInputs::draw);
    FIGURES.put("finite-difference-error.svg", FiniteDifferenceError::draw);
    FIGURES.put("inside-submission.svg", Inside::submission);
    FIGURES.put("inside-mistake.svg", Inside::mistake);
    FIGURES.put("inside-training.svg", Inside::training);
    FIGURES.put("inside-formula.svg", Inside::formula);
  }

  private Figures() {}

  /**
   * Every figure.
   *
   * @return the name of the file and what draws it, in the order of the notes
   */
  public static Map<String, Supplier<Svg>> all() {
    return Collections.unmodifiableMap(FIGURES);
  }
}
