package chainrule.cli;

import chainrule.check.ExactCheck;
import chainrule.check.ExactFormula;
import chainrule.check.FormulaClasses;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** {@code check --exact}: each formula against arithmetic of 50 digits, and where it is worst. */
final class ExactTable {

  /** After how many points the bar hears of them. */
  private static final int OFTEN = 64;

  /** A point of more numbers does not fit into the table. */
  private static final int FEW = 3;

  private ExactTable() {}

  /** Measures those formulas that a name stands for, or all, with a progress bar. */
  static int run(List<String> names, int points, long seed, PrintStream out) {
    List<ExactFormula> formulas = formulas(names);
    List<ExactCheck> checks = checked(formulas, points, seed, out);
    print(checks, out);
    if (!names.isEmpty()) {
      checks.forEach(check -> printPoint(check, out));
    }
    return Command.DONE;
  }

  /** Several at a time, each with points of its own. */
  private static List<ExactCheck> checked(
      List<ExactFormula> formulas, int points, long seed, PrintStream out) {
    long total = formulas.stream().mapToLong(formula -> points(formula, points)).sum();
    AtomicLong done = new AtomicLong();
    try (ProgressBar bar = ProgressBar.on(out, total)) {
      return formulas.parallelStream()
          .map(
              formula ->
                  ExactCheck.of(
                      formula,
                      points(formula, points),
                      seed,
                      n -> show(bar, done.incrementAndGet(), total, formula)))
          .toList();
    }
  }

  private static void show(ProgressBar bar, long done, long total, ExactFormula formula) {
    if (done % OFTEN == 0 || done == total) {
      synchronized (bar) {
        bar.show(done, formula::name);
      }
    }
  }

  /** A point of many numbers costs as much as many points. */
  private static int points(ExactFormula formula, int points) {
    return Math.max(1, points / (formula.numbers() * formula.numbers()));
  }

  private static List<ExactFormula> formulas(List<String> names) {
    List<ExactFormula> all =
        ServiceLoader.load(ExactFormula.Source.class).stream()
            .flatMap(source -> source.get().formulas().stream())
            .toList();
    if (all.isEmpty()) {
      throw new UsageException(
          "the exact arithmetic comes with the exercises, which are not on the class path");
    }
    for (String name : names) {
      if (all.stream().noneMatch(formula -> FormulaClasses.isCalled(formula.name(), name))) {
        throw new UsageException(
            "there is no exact formula of that name: %s; check --exact --points 1 lists them all"
                .formatted(Arguments.shown(name)));
      }
    }
    return all.stream()
        .filter(
            f ->
                names.isEmpty()
                    || names.stream().anyMatch(name -> FormulaClasses.isCalled(f.name(), name)))
        .toList();
  }

  private static void print(List<ExactCheck> checks, PrintStream out) {
    int width = checks.stream().mapToInt(c -> c.formula().name().length()).reduce(7, Math::max);
    String name = "%-" + width + "s ";
    out.printf(name + "%9s %11s %-12s %s%n", "formula", "points", "worst error", "in", "at");
    for (ExactCheck check : checks) {
      out.printf(
          Locale.ROOT,
          name + "%,9d %11.3g %-12s %s%n",
          check.formula().name(),
          check.points(),
          check.error(),
          check.formula().unit(),
          point(check.at()));
    }
  }

  private static String point(double[] at) {
    return at.length > FEW
        ? String.format(Locale.ROOT, "%d numbers, the first %.6g", at.length, at[0])
        : Arrays.stream(at)
            .mapToObj(x -> String.format(Locale.ROOT, "%.6g", x))
            .collect(Collectors.joining(", "));
  }

  /** All digits, which the table has no room for. */
  private static void printPoint(ExactCheck check, PrintStream out) {
    out.printf("%n%s is worst at%n%s%n", check.formula().name(), numbers(check.at()));
  }

  private static String numbers(double[] at) {
    return Arrays.stream(at).mapToObj(String::valueOf).collect(Collectors.joining(", "));
  }
}
