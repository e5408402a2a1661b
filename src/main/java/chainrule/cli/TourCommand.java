package chainrule.cli;

import chainrule.activation.Sigmoid;
import chainrule.check.Catalogue;
import chainrule.data.People;
import chainrule.grader.exercise.Exercises;
import chainrule.grader.exercise.FormulaExercise;
import chainrule.grader.grading.Grade;
import chainrule.grader.grading.Grader;
import chainrule.grader.report.TextReport;
import chainrule.grader.submission.Submission;
import chainrule.network.TwoTwoOne;
import chainrule.text.Resource;
import chainrule.text.Terminal;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tour: one gradient by the chain rule, all gradients checked, a submission graded. */
final class TourCommand implements Command {

  private static final List<String> SAMPLE = List.of("Sigmoid", "SquaredError");

  @Override
  public int run(List<String> words, PrintStream out) throws InterruptedException {
    if (!Arguments.parse(words, "").names().isEmpty()) {
      throw new UsageException("the tour takes no names");
    }
    out.println("1. One gradient, by the chain rule\n");
    gradient(out);
    out.println("\n2. Every gradient, against a numerical one\n");
    CheckTable.print(CheckCommand.checked(Catalogue.all(), 20, 1, out), out);
    out.println("\n3. A submission, graded by the same tests that prove the reference\n");
    out.flush();
    grade(out);
    out.println("--help shows what else there is.");
    return DONE;
  }

  /** The note's 0.0214: its 2-2-1 network, every weight 1, every bias 0, for Alice. */
  private static void gradient(PrintStream out) {
    double[] theta = {1, 1, 1, 1, 1, 1, 0, 0, 0};
    double[] x = People.inputs()[0];
    double h1 = TwoTwoOne.h1(theta, x);
    double h2 = TwoTwoOne.h2(theta, x);
    double byOutput = TwoTwoOne.lossDerivative(TwoTwoOne.output(theta, x), 1);
    double byH1 = Sigmoid.derivative(h1 + h2);
    double byW1 = x[0] * Sigmoid.derivative(x[0] + x[1]);
    out.printf(
        Locale.ROOT,
        """
        How does the loss change with w₁?
        Every weight is 1, every bias 0; Alice is x = (−2, −1), y = 1.
          ∂L/∂ŷ   = −2 (1 − ŷ)               = %7.4f
          ∂ŷ/∂h₁  = w₅ f′(w₅h₁ + w₆h₂ + b₃)  = %7.4f
          ∂h₁/∂w₁ = x₁ f′(w₁x₁ + w₂x₂ + b₁)  = %7.4f
          ∂L/∂w₁  = ∂L/∂ŷ · ∂ŷ/∂h₁ · ∂h₁/∂w₁ = %.17f
        The note says 0.0214: it shortens first, −0.952 · 0.249 · −0.0904 = %.6f.
        """,
        byOutput,
        byH1,
        byW1,
        TwoTwoOne.gradient(theta, x, 1)[0],
        -0.952 * 0.249 * -0.0904);
  }

  private static void grade(PrintStream out) throws InterruptedException {
    SortedMap<String, String> answers = new TreeMap<>();
    SAMPLE.forEach(name -> answers.put(name, Resource.text("/sample/" + name + ".java")));
    List<FormulaExercise> exercises =
        SAMPLE.stream().map(name -> Exercises.named(name).orElseThrow()).toList();
    try (Grader grader = new Grader(1, Grader.PATIENCE)) {
      Submission sample = new Submission("sample", answers, List.of());
      Grade grade = SignOfLife.during(() -> grader.grade(sample, exercises), "grading", out);
      out.println(Terminal.report(TextReport.of(grade)));
    }
  }
}
