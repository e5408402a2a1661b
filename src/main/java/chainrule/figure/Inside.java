package chainrule.figure;

import chainrule.figure.plot.ChartStyle;
import chainrule.figure.plot.Messages;
import chainrule.figure.plot.Steps;
import chainrule.figure.plot.Svg;

/** How the program works inside, for its maintainers. */
final class Inside {

  private Inside() {}

  /** From a file of a student to points: what the grader's three kinds of JVM are told. */
  static Svg submission() {
    int[][] messages = {{0, 1}, {1, 0}, {0, 2}, {2, 0}, {0, 3}, {3, 0}, {0, 2}, {2, 0}, {0, 3}};
    Svg svg =
        ChartStyle.picture(
            Messages.height(messages.length),
            "A submission on its way",
            "The grader sends sources to the compiler, has inputs drawn by the examiner, runs them in"
                + " the runner, and has a failure made smaller and explained by the examiner, who"
                + " asks the runner by way of the grader.");
    Messages way = new Messages(svg, messages.length, "grader", "compiler", "examiner", "runner");
    for (int[] message : messages) {
      way.send(message[0], message[1]);
    }
    return svg;
  }

  /** From results that are wrong to the name of a mistake. */
  static Svg mistake() {
    Svg svg = steps(5, "From wrong numbers to a name", "The search for a known mistake.");
    Steps steps = new Steps(svg);
    steps.step("c0", "Question", "draws inputs, from simple", "to far out");
    steps.step("c0", "Trial", "asks answer and reference");
    steps.step("c1", "Hypothesis", "one known mistake:", "does it explain every result?");
    steps.step("c1", "Search", "scaled, rearranged, two at once,", "misled by another method");
    steps.step(
        "c2", "Explanation", "the simplest that explains all;", "else a pattern, else nothing");
    return svg;
  }

  /** What one minibatch goes through. */
  static Svg training() {
    Svg svg = steps(5, "One training step", "The way of a minibatch through the fast network.");
    Steps steps = new Steps(svg);
    steps.step("c0", "Trainer", "cuts the epoch into minibatches");
    steps.step("c0", "FastNetwork", "shares the examples out,", "in a fixed order");
    steps.step(
        "c1", "forward", "a = Wh + b row by row of inputs,", "h = g(a), zero inputs skipped");
    steps.step("c1", "backward", "δ of the output, then δ = g′(a) Wᵀδ", "layer by layer");
    steps.step("c2", "Step", "the mean of δhᵀ, momentum,", "penalty: w ← w + v");
    return svg;
  }

  /** What becomes of a formula of a note. */
  static Svg formula() {
    Svg svg = steps(6, "From the note to the grade", "The places where one formula lives.");
    Steps steps = new Steps(svg);
    steps.step("c0", "the note's page", "a paragraph, and one row", "that names the methods");
    steps.step("c0", "the formula class", "value and derivative,", "static methods on arrays");
    steps.step("c1", "its test", "independent truth,", "finite differences, the graph");
    steps.step("c1", "its mistakes", "beside the test: rejected by it,", "named by the grader");
    steps.step("c2", "the catalogue", "check proves every entry");
    steps.step("c2", "the grade", "the same test, run", "on what a student wrote");
    return svg;
  }

  private static Svg steps(int count, String title, String description) {
    return ChartStyle.picture(
        Steps.height(count), title, description + " Read from the top down, step by step.");
  }
}
