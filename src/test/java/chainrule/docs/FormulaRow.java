package chainrule.docs;

import chainrule.check.Catalogue;
import chainrule.grader.exercise.Exercises;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A formula's row, declared once, in a comment on its note's page. All that the docs say of code
 * and proof is made from it.
 *
 * <pre>{@code
 * <!-- nn2.4
 * formula: $w \leftarrow w - \eta\nabla E$
 * code: GradientDescent.step (one method, for a weight or for a vector)
 * proof: RavineTest
 * -->
 * }</pre>
 *
 * <p>The test of each class that is named goes without saying; {@code proof} names others.
 *
 * @param id the row, {@code nn2.4}; a formula that is in no note has an id that begins with {@code
 *     own.}
 * @param page its page in {@code docs}
 * @param section the heading that it stands under
 * @param fields what the comment says, by name
 */
record FormulaRow(String id, String page, String section, Map<String, String> fields) {

  /** What begins the id of a formula that is in no note. */
  static final String OWN = "own";

  /** The comment, and the list that is made from it. */
  private static final Pattern DECLARED =
      Pattern.compile(
          "<!-- (\\w+\\.\\d+)\n((?s:.*?))-->\n"
              + "((?:- (?:Code|Proof|Exercise)\\b.*\n(?:  .*\n)*)*)");

  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");
  private static final int WIDTH = 100;

  /** The rows of every page, in the order of the pages. */
  static List<FormulaRow> all(Path project) throws IOException {
    List<FormulaRow> rows = new ArrayList<>();
    for (Path page : Page.all(project)) {
      if (page.startsWith(project.resolve("docs"))) {
        rows.addAll(of(page.getFileName().toString(), Files.readString(page)));
      }
    }
    return rows;
  }

  /** The rows that a page declares. */
  static List<FormulaRow> of(String page, String text) {
    return DECLARED
        .matcher(text)
        .results()
        .filter(declared -> !isShown(text, declared))
        .map(declared -> row(page, text, declared))
        .toList();
  }

  /** What stands in a fence is an example. */
  private static boolean isShown(String text, MatchResult declared) {
    return text.substring(0, declared.start()).split("(?m)^```", -1).length % 2 == 0;
  }

  private static FormulaRow row(String page, String text, MatchResult declared) {
    String section =
        HEADING
            .matcher(text.substring(0, declared.start()))
            .results()
            .map(heading -> heading.group(1))
            .reduce("", (before, last) -> last);
    Map<String, String> fields = new LinkedHashMap<>();
    String name = "";
    for (String line : declared.group(2).split("\n")) {
      Matcher field = Pattern.compile("(formula|code|proof): (.*)").matcher(line);
      boolean begins = field.matches();
      name = begins ? field.group(1) : name;
      fields.merge(name, begins ? field.group(2) : line.strip(), (a, b) -> a + " " + b);
    }
    return new FormulaRow(declared.group(1), page, section, fields);
  }

  /** A page with every list as its declaration wants it. */
  static String rewritten(String page, String text) {
    return DECLARED
        .matcher(text)
        .replaceAll(
            declared -> {
              if (isShown(text, declared)) {
                return Matcher.quoteReplacement(declared.group());
              }
              String comment = declared.group().substring(0, declared.start(3) - declared.start());
              return Matcher.quoteReplacement(comment + row(page, text, declared).list());
            });
  }

  /** What comes before the point. */
  String prefix() {
    return id.substring(0, id.indexOf('.'));
  }

  /** What comes after the point. */
  int number() {
    return Integer.parseInt(id.substring(id.indexOf('.') + 1));
  }

  /** The formula in few signs. */
  String formula() {
    return fields.getOrDefault("formula", "");
  }

  /** {@code Class.method}, in order. */
  List<String> methods() {
    return Arrays.stream(fields.getOrDefault("code", "").replaceAll("\\([^)]*\\)", "").split(","))
        .map(String::strip)
        .toList();
  }

  /** The classes of the methods, each one once. */
  Set<String> classes() {
    return methods().stream()
        .map(FormulaRow::type)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The tests: those of the classes, and those that are named besides. */
  Set<String> proofs() {
    Stream<String> own = classes().stream().map(type -> type + "Test").filter(Sources::isThere);
    Stream<String> named =
        Arrays.stream(fields.getOrDefault("proof", "").split(",")).map(String::strip);
    return Stream.concat(own, named.filter(name -> !name.isEmpty()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a derivative of it, or it as a derivative, is in the catalogue. */
  boolean isDifferentiated() {
    return Catalogue.all().stream()
        .anyMatch(
            it ->
                methods().contains(it.derivative())
                    || methods().stream().anyMatch(method -> it.of().contains(method)));
  }

  /** The exercises that ask for it. */
  List<String> exercises() {
    return classes().stream().filter(type -> Exercises.named(type).isPresent()).toList();
  }

  /** What is wrong with the declaration, each in a line. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    for (String method : methods()) {
      String wrong = Names.complaint(method.matches("\\w+\\.\\w+") ? method : "chainrule.Nothing");
      if (wrong != null) {
        complaints.add(at() + "code names " + method + ", but " + wrong);
      }
    }
    proofs().stream()
        .filter(test -> !Sources.isThere(test))
        .forEach(test -> complaints.add(at() + "proof names " + test + ", which is not there"));
    if (formula().isEmpty()) {
      complaints.add(at() + "say it in few signs, formula: $...$");
    }
    if (proofs().isEmpty()) {
      complaints.add(at() + "no test is named for its classes; write one, or name it in proof:");
    }
    return complaints;
  }

  private String at() {
    return "docs/" + page + ": " + id + ": ";
  }

  /** Code, proof and exercise, with their links. */
  String list() {
    Stream<String> code =
        Arrays.stream(fields.getOrDefault("code", "").split(",(?![^(]*\\))")).map(FormulaRow::code);
    String list =
        item("Code (" + id + "):", code) + item("Proof:", proofs().stream().map(Sources::link));
    return exercises().isEmpty()
        ? list
        : list + item("Exercise:", exercises().stream().map(type -> "`" + type + "`"));
  }

  private static String code(String declared) {
    Matcher parts = Pattern.compile("\\s*([\\w.]+)(.*)").matcher(declared);
    return parts.matches()
        ? "[`%s`](%s)%s".formatted(parts.group(1), Sources.of(type(parts.group(1))), parts.group(2))
        : declared;
  }

  private static String type(String method) {
    return method.replaceFirst("\\..*", "");
  }

  /** One item of a list, in lines that are not too long. */
  private static String item(String label, Stream<String> parts) {
    StringBuilder text = new StringBuilder();
    StringBuilder line = new StringBuilder("- " + label);
    for (String word : String.join(", ", parts.toList()).split(" ")) {
      if (line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder(" ");
      }
      line.append(' ').append(word);
    }
    return text.append(line).append('\n').toString();
  }
}
