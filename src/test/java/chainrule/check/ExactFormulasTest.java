package chainrule.check;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.graph.Node;
import chainrule.testing.Depth;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every formula and every gradient stands in the table of exact ones, the page has the same table,
 * and neither the page nor the Javadoc promises more than what is measured.
 */
class ExactFormulasTest {

  private static final Path PAGE = Path.of("docs/floating-point.md");
  private static final Path SOURCES = Path.of("src/main/java/chainrule");

  /** On the page: the name, how many points, the error, in what, at which point. */
  private static final Pattern ROW =
      Pattern.compile("(?m)^(\\w+\\.\\w+) +([\\d,]+) +(\\S+) (ulp(?: of \\S+)?) +\\S");

  /** In Javadoc: "to 1e-15 relative", "to 1e-15 + K · 1.2e-16 absolute". */
  private static final Pattern BOUND =
      Pattern.compile("to (\\de-\\d+)(?: \\+ K · ([\\d.]+e-\\d+))?\\s+(relative|absolute)");

  /** One comment, and the name of the method below it. */
  private static final Pattern COMMENTED =
      Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*public static [\\w\\[\\]]+ (\\w+)\\(");

  /** How many numbers a point of the table has at most. */
  private static final int K = 6;

  private record Row(double error, String unit) {}

  /** Those of the formulas; a measured slope is "of" a function. */
  private static List<ExactFormula> formulas() {
    return ServiceLoader.load(ExactFormula.Source.class).stream()
        .flatMap(source -> source.get().formulas().stream())
        .filter(formula -> !formula.name().contains(" of "))
        .toList();
  }

  private static Set<String> names() {
    return formulas().stream().map(ExactFormula::name).collect(toCollection(TreeSet::new));
  }

  @Test
  void everyFormula_isInTheTable() {
    Set<String> missing = methods();
    missing.removeAll(names());
    assertThat(missing)
        .as("formulas without an exact one: write them in src/exercise/java/.../testing/exact")
        .isEmpty();
  }

  @Test
  void everyGradientOfTheCatalogue_isInTheTable() {
    assertThat(names())
        .containsAll(Catalogue.all().stream().map(Differentiable::derivative).toList());
  }

  @Test
  void everyRow_isOfAFormula_andOfOneAlone() {
    assertThat(methods()).containsAll(names());
    assertThat(formulas()).extracting(ExactFormula::name).doesNotHaveDuplicates();
  }

  @Test
  void formulasOfEveryKindAreLookedAt() {
    assertThat(methods())
        .contains("Sigmoid.value", "Momentum.step", "Loss.gradient", "Activation.value")
        .contains("Network.gradient", "Recurrent.gradient", "Products.product", "Gradients.by")
        .contains("Descent.path", "MeanShift.means", "L1.value", "TwoLayerGraph.of")
        .doesNotContain("People.inputs", "StationaryPoint.classify", "Sampling.subset")
        .doesNotContain("Layer.weights", "Examples.input", "Network.random");
  }

  @Test
  void thePageHasTheSameTable() throws IOException {
    List<String> onPage = List.copyOf(page().keySet());
    List<String> made = formulas().stream().map(ExactFormula::name).toList();
    assertThat(made.stream().filter(name -> !onPage.contains(name)))
        .as("rows missing in the table of %s: check --exact prints them", PAGE)
        .isEmpty();
    assertThat(onPage.stream().filter(name -> !made.contains(name)))
        .as("rows of %s without an exact formula", PAGE)
        .isEmpty();
    assertThat(onPage).as("the order of the rows of " + PAGE).isEqualTo(made);
    for (ExactFormula formula : formulas()) {
      assertThat(page().get(formula.name()).unit).as(formula.name()).isEqualTo(formula.unit());
    }
  }

  /** The same seed draws the same points, of which these are the first. */
  @Test
  void noFormula_isFurtherOffThanThePageSays() throws IOException {
    Map<String, Row> page = page();
    for (ExactFormula formula : formulas()) {
      assertThat(page.get(formula.name()))
          .as("the row of %s in the table of %s", formula.name(), PAGE)
          .isNotNull();
      ExactCheck check = ExactCheck.of(formula, Depth.of(25, 100), 1, done -> {});
      assertThat(check.error())
          .as("the error of %s, against what %s says", formula.name(), PAGE)
          .isLessThanOrEqualTo(1.005 * page.get(formula.name()).error);
    }
  }

  /** Each bound of the Javadoc has room for what was measured, and not room for ten times that. */
  @Test
  void theBoundsOfTheJavadoc_areThoseOfTheTable() throws IOException {
    List<String> tied = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    for (Map.Entry<String, Row> row : page().entrySet()) {
      for (MatchResult bound : bounds(row.getKey())) {
        if (!isMeasured(row.getValue(), bound.group(3))) {
          continue;
        }
        double measured = measured(row.getValue());
        double promised = promised(bound);
        tied.add(row.getKey());
        if (measured > promised || promised > 10 * measured) {
          complaints.add(row.getKey() + ": promised " + promised + ", measured " + measured);
        }
      }
    }
    assertThat(complaints).isEmpty();
    assertThat(tied).contains("Sigmoid.value", "Tanh.derivative", "Softmax.jacobian");
  }

  /** A small probability may be far off relative to itself, and be good to 1e-15 all the same. */
  private static boolean isMeasured(Row row, String kind) {
    return kind.equals("relative") == row.unit.equals("ulp");
  }

  /** An ulp is at most 2⁻⁵² of its number; of 1 and ¼ it is that of 1 and ¼. */
  private static double measured(Row row) {
    return row.error * Math.ulp(row.unit.equals("ulp of ¼") ? 0.25 : 1);
  }

  private static double promised(MatchResult bound) {
    double each = bound.group(2) == null ? 0 : Double.parseDouble(bound.group(2));
    return Double.parseDouble(bound.group(1)) + K * each;
  }

  /** What the comment above a method promises; a class of another package may have the name. */
  private static List<MatchResult> bounds(String name) throws IOException {
    String type = name.substring(0, name.indexOf('.'));
    String method = name.substring(name.indexOf('.') + 1);
    List<MatchResult> bounds = new ArrayList<>();
    for (String folder : FormulaClasses.PACKAGES) {
      Path file = SOURCES.resolve(folder).resolve(type + ".java");
      if (Files.exists(file)) {
        COMMENTED
            .matcher(Files.readString(file))
            .results()
            .filter(found -> found.group(2).equals(method))
            .map(found -> found.group(1).replaceAll("\\s*\\*\\s*", " "))
            .map(comment -> comment.substring(Math.max(0, comment.lastIndexOf("@return"))))
            .flatMap(promise -> BOUND.matcher(promise).results().limit(1))
            .forEach(bounds::add);
      }
    }
    return bounds;
  }

  private static Map<String, Row> page() throws IOException {
    return ROW.matcher(Files.readString(PAGE))
        .results()
        .collect(
            toMap(
                row -> row.group(1),
                row -> new Row(Double.parseDouble(row.group(3)), row.group(4)),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  /**
   * Class.method of public methods that make numbers of numbers; what hands out data, draws it, or
   * hands out the parts of a record does not.
   */
  private static Set<String> methods() {
    return FormulaClasses.all().stream()
        .filter(type -> !type.isInterface())
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> isNumeric(method.getReturnType()))
        .filter(ExactFormulasTest::takesNumbers)
        .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
        .collect(toCollection(TreeSet::new));
  }

  private static boolean takesNumbers(Method method) {
    return Stream.of(method.getParameterTypes()).anyMatch(ExactFormulasTest::isNumeric);
  }

  /** A number, a node, an array of them, or a record that holds some. */
  private static boolean isNumeric(Class<?> type) {
    if (type.isRecord()) {
      return Stream.of(type.getRecordComponents()).anyMatch(c -> isNumeric(c.getType()));
    }
    return type.isArray()
        ? isNumeric(type.getComponentType())
        : type == double.class || type == Node.class;
  }
}
