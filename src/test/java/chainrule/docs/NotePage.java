package chainrule.docs;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of a note, and what it promises to have.
 *
 * @param title what the note is called
 * @param file its page in {@code docs}
 * @param prefix of the ids of its formulas
 * @param sections its headings in their order, in the note's own words
 */
record NotePage(String title, String file, String prefix, List<String> sections) {

  /** Slides have titles for sections. */
  static final String SLIDES = "Neural Networks (slides)";

  static final List<NotePage> ALL =
      List.of(
          note(
              "Neural Networks 2",
              "neural-networks-2.md",
              "nn2",
              """
              Training Neural Networks
              Finding Gradient
              A problem
              Other Activation functions
              Multiple Output Nodes
              Training Multiple Layers
              Computation Graph
              """),
          note(
              "Training A Neural Network",
              "training-a-neural-network.md",
              "trn",
              """
              Overall Process
              Loss
              Mean Squared Error
              Adjusting weights and biases to decrease loss
              Solve for ∂L/∂w₁
              Solving for ∂L/∂ypred
              Solving for ∂ypred/∂w₁
              Calculating ∂L/∂w₁
              Optimization Algorithm
              """),
          note(
              "06 - Neural Networks",
              "06-neural-networks.md",
              "l06",
              """
              Activation Functions
              Error Functions
              Neural Networks
              Gradient-Based Optimization
              Stochastic Gradient Descent
              Batch and Minibatch Algorithms
              Momentum
              Nesterov Momentum
              Vanishing Gradients
              Dropout
              L* Parameter Regularization
              L1
              L2
              Chain Rule of Calculus
              Back-Propagation
              """),
          note(
              "Neural Network",
              "neural-network.md",
              "ffn",
              """
              Motivation 1
              Motivation 2
              Feed Forward Neural Network
              Mathematical Backing
              Backpropagation
              """),
          note(
              SLIDES,
              "neural-networks-slides.md",
              "sld",
              """
              Neurons
              Perceptrons
              A Perceptron Neural Network
              A Multi-Level Perceptron
              Sigmoid Activation
              ReLU Function
              Bias
              Output Equation
              Learning
              Output
              Cost Function
              Finding a Minimum
              Backpropagation
              Train a neural network
              """));

  private static NotePage note(String title, String file, String prefix, String sections) {
    return new NotePage(title, file, prefix, sections.lines().toList());
  }

  static Optional<NotePage> called(String title) {
    return ALL.stream().filter(note -> note.title.equals(title)).findFirst();
  }

  /** What stands before the first heading goes by the title. */
  boolean hasSection(String section) {
    return Stream.concat(Stream.of(title), sections.stream())
        .anyMatch(own -> plain(own).equals(plain(section)));
  }

  Page page(Path project) throws IOException {
    return Page.read(project, project.resolve("docs").resolve(file));
  }

  /** w₁ and w1 are the same. */
  static String plain(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFKC);
  }
}
