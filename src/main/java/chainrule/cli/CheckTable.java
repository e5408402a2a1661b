package chainrule.cli;

import chainrule.check.EntryCheck;
import chainrule.check.FormulaCheck;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The gradient-check table. */
final class CheckTable {

  private CheckTable() {}

  /**
   * A row for each derivative, with the error of its worst entry and the bound of that error; under
   * one that is not right, the entry that shows it.
   */
  static void print(List<FormulaCheck> checks, PrintStream out) {
    String name = "%-" + longestName(checks) + "s";
    out.printf(
        Locale.ROOT,
        name + " %7s %8s %8s  %s%n",
        "derivative",
        "entries",
        "error",
        "bound",
        "verdict");
    for (FormulaCheck check : checks) {
      EntryCheck worst = check.worst();
      out.printf(
          Locale.ROOT,
          name + " %7d %8s %8s  %s%n",
          check.formula().derivative(),
          check.entries(),
          worst == null ? "" : scientific(worst.difference()),
          worst == null ? "" : scientific(worst.bound()),
          verdict(check));
      if (!check.reason().isEmpty()) {
        out.println("    " + check.reason() + ", of " + check.formula().of());
      }
    }
  }

  private static int longestName(List<FormulaCheck> checks) {
    return checks.stream()
        .mapToInt(check -> check.formula().derivative().length())
        .reduce("derivative".length(), Math::max);
  }

  private static String verdict(FormulaCheck check) {
    String kinks = check.kinks() == 1 ? "1 kink" : check.kinks() + " kinks";
    return check.verdict() + (check.kinks() == 0 ? "" : ", " + kinks);
  }

  private static String scientific(double number) {
    return String.format(Locale.ROOT, "%.1e", number);
  }
}
