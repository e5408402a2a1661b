package chainrule.cli;

import chainrule.check.ExactCheck;
import chainrule.check.ExactFormula;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** {@code check --exact}: each formula against arithmetic of 50 digits, and where it is worst. */
final class ExactTable {

  private ExactTable() {}

  /** Measures those formulas that a name stands for, or all, with a progress bar. */
  static int run(List<String> names, int points, long seed, PrintStream out) {
    List<ExactFormula> formulas = formulas(names);
    long total = formulas.stream().mapToLong(formula -> points(formula, points)).sum();
    List<ExactCheck> checks = new ArrayList<>();
    try (ProgressBar bar = ProgressBar.on(out, total)) {
      long before = 0;
      for (ExactFormula formula : formulas) {
        long done = before;
        int own = points(formula, points);
        checks.add(ExactCheck.of(formula, own, seed, n -> bar.show(done + n, formula::name)));
        before += own;
      }
    }
    print(checks, out);
    return Command.DONE;
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
      if (all.stream().noneMatch(formula -> isNamed(formula, name))) {
        throw new UsageException(
            "there is no exact formula of that name: %s; check --exact --points 1 lists them all"
                .formatted(name));
      }
    }
    return all.stream()
        .filter(f -> names.isEmpty() || names.stream().anyMatch(name -> isNamed(f, name)))
        .toList();
  }

  private static boolean isNamed(ExactFormula formula, String name) {
    return formula.name().equalsIgnoreCase(name)
        || formula.name().regionMatches(true, 0, name + ".", 0, name.length() + 1);
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
    return at.length > 4
        ? at.length + " numbers, the first " + at[0]
        : Arrays.stream(at).mapToObj(String::valueOf).collect(Collectors.joining(", "));
  }
}
