package chainrule.grader.slip;

import chainrule.grader.compilation.Draft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A formula class in which slips can be switched on.
 *
 * @param calls which of its methods call which others, of any class
 * @param slips all of its slips that compile, in the order of the source
 * @param classes the bytes of each class, by its full name
 */
record SlipClass(Map<String, Set<String>> calls, List<Slip> slips, Map<String, byte[]> classes) {

  private static final int ROUNDS = 6;
  private static final Pattern NUMBER = Pattern.compile("\\.is\\((\\d+)\\)|/\\*(\\d+)\\*/");

  /** The file of the jar that has the slips of a formula class. */
  static String file(String formula) {
    return "slips/" + formula.replace('.', '/');
  }

  /** Compiles it, without the slips that no compiler takes. */
  static SlipClass of(String name, String java, List<KnownSlip> known) {
    SlippedSource source = SlipFinder.of(name, java, known);
    String simple = name.substring(name.lastIndexOf('.') + 1);
    Set<Integer> dropped = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      String written = source.edits.into(java, dropped);
      Draft draft = Draft.of(simple, written);
      if (draft.wrongLines().isEmpty()) {
        List<Slip> kept = new ArrayList<>(source.slips());
        kept.removeIf(slip -> dropped.contains(slip.numbers().get(0)));
        kept.addAll(everywhere(kept));
        return new SlipClass(source.calls(), kept, draft.classes());
      }
      List<String> lines = written.lines().toList();
      for (int line : draft.wrongLines()) {
        NUMBER.matcher(lines.get(line - 1)).results().forEach(found -> dropped.add(number(found)));
      }
    }
    throw new IllegalStateException(name + " does not compile with its slips");
  }

  /** What is made in several places of a method, made in all of them, or in any two. */
  private static List<Slip> everywhere(List<Slip> slips) {
    Map<List<String>, List<Slip>> alike = new LinkedHashMap<>();
    for (Slip slip : slips) {
      if (!slip.alike().isEmpty()) {
        List<String> key = List.of(slip.method(), slip.alike().replaceAll("\\d", ""));
        alike.computeIfAbsent(key, none -> new ArrayList<>()).add(slip);
      }
    }
    List<Slip> all = new ArrayList<>();
    for (List<Slip> places : alike.values()) {
      if (places.size() > 1) {
        all.add(together(places));
      }
      for (int i = 0; i < places.size() && places.size() > 2; i++) {
        for (int j = 0; j < i; j++) {
          all.add(together(List.of(places.get(j), places.get(i))));
        }
      }
    }
    return all;
  }

  private static Slip together(List<Slip> places) {
    Slip first = places.get(0);
    String names = places.stream().map(Slip::alike).distinct().collect(Collectors.joining(" and "));
    List<Integer> numbers = places.stream().flatMap(slip -> slip.numbers().stream()).toList();
    return new Slip(
        numbers,
        first.method(),
        first.kind(),
        names,
        "It is so in more than one place. " + first.says(),
        "");
  }

  private static int number(MatchResult found) {
    return Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1));
  }
}
