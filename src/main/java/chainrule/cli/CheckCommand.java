package chainrule.cli;

import chainrule.check.Catalogue;
import chainrule.check.Differentiable;
import chainrule.check.FormulaCheck;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * {@code check}: every derivative of the catalogue, some, or a network's, against numerical ones.
 */
final class CheckCommand implements Command {

  private static final int TRIES = 200;

  /** Of a function of one number; the others have fewer. */
  private static final int POINTS = 1_000_000;

  @Override
  public boolean computesForLong(List<String> words) {
    return words.stream().anyMatch(word -> word.matches("--exact|--network(=.*)?"));
  }

  @Override
  public int run(List<String> words, PrintStream out) {
    if (words.contains("--exact")) {
      return exact(Arguments.parse(words, "--exact? --points --seed"), out);
    }
    Arguments arguments = Arguments.parse(words, "--exact? --tries --seed --network");
    int tries = arguments.count("--tries", 1, TRIES);
    long seed = arguments.seed();
    if (arguments.has("--network")) {
      return NetworkProof.run(sizes(arguments), seed, out);
    }
    List<FormulaCheck> checks = checked(formulas(arguments.names()), tries, seed, out);
    CheckTable.print(checks, out);
    long wrong = checks.stream().filter(check -> !check.verdict().isGood()).count();
    out.println();
    out.println(
        wrong == 0
            ? "%1$d of %1$d derivatives are right (%2$d points each, seed %3$d)"
                .formatted(checks.size(), tries, seed)
            : "%d of %d derivatives are not right".formatted(wrong, checks.size()));
    return wrong == 0 ? DONE : WRONG;
  }

  /** Several at once, and says how far it is. */
  static List<FormulaCheck> checked(
      List<Differentiable> formulas, int tries, long seed, PrintStream out) {
    AtomicInteger done = new AtomicInteger();
    return SignOfLife.during(
        () ->
            formulas.parallelStream()
                .map(formula -> FormulaCheck.of(formula, tries, seed))
                .peek(check -> done.incrementAndGet())
                .toList(),
        () -> "checked %d of %d derivatives".formatted(done.get(), formulas.size()),
        out);
  }

  private static int exact(Arguments arguments, PrintStream out) {
    int points = arguments.count("--points", 1, POINTS);
    return ExactTable.run(arguments.names(), points, arguments.seed(), out);
  }

  private static int[] sizes(Arguments arguments) {
    int[] sizes = arguments.network("--network");
    if (!arguments.names().isEmpty() || arguments.has("--tries")) {
      throw new UsageException("--network checks one network at one point: no names, no --tries");
    }
    return sizes;
  }

  private static List<Differentiable> formulas(List<String> names) {
    if (names.isEmpty()) {
      return Catalogue.all();
    }
    List<Differentiable> formulas = new ArrayList<>();
    for (String name : names) {
      List<Differentiable> named = Catalogue.named(name);
      if (named.isEmpty()) {
        throw new UsageException(
            "there is no derivative of that name: %s; check without a name lists them all"
                .formatted(Arguments.shown(name)));
      }
      formulas.addAll(named);
    }
    return formulas.stream().distinct().toList();
  }
}
