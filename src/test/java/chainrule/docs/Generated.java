package chainrule.docs;

import static java.util.stream.Collectors.toSet;

import chainrule.cli.Run;
import chainrule.figure.Figures;
import chainrule.figure.plot.Svg;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Every file of the docs that is made by the program and not by hand. */
final class Generated {

  /** What rewrites them all. */
  static final String COMMAND =
      "mvn -q test-compile exec:java -Dexec.mainClass=chainrule.docs.Rewrite";

  private static final String FIGURES = "docs/figures/";

  private Generated() {}

  /** The path of each from the project's folder, with {@code /}, and what makes its text. */
  static Map<String, Supplier<String>> files() {
    Map<String, Supplier<String>> files = new TreeMap<>();
    pages().forEach((path, text) -> files.put(path, () -> text));
    Figures.all().forEach((name, figure) -> files.put(FIGURES + name, () -> drawn(figure)));
    files.put(FIGURES + "learning-digits.svg", () -> learningCurve("digits"));
    files.put(
        FIGURES + "learning-digits-slides.svg",
        () -> learningCurve("digits", "--setting", "slides"));
    return files;
  }

  /** The path of each page and its text. */
  static Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    notes(pages);
    pages.putAll(MistakesPage.files());
    navigation(pages);
    return pages;
  }

  /** Where Java has other digits for numbers, it is the same to the byte. */
  private static String drawn(Supplier<Svg> figure) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      return figure.get().toString();
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Last, for it takes the other pages as they have become. */
  private static void navigation(Map<String, String> files) {
    try {
      Navigation.addTo(files, Path.of("").toAbsolutePath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lists of code and proof on the pages, and the index, from the rows that are declared. */
  private static void notes(Map<String, String> files) {
    Path project = Path.of("").toAbsolutePath();
    try {
      Set<String> pages = FormulaRow.all(project).stream().map(FormulaRow::page).collect(toSet());
      for (String page : pages) {
        String text = Files.readString(project.resolve("docs").resolve(page));
        files.put("docs/" + page, FormulaRow.rewritten(page, text));
      }
      files.put("docs/formulas.md", FormulaIndex.markdown(project));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@code train} draws it. */
  private static String learningCurve(String lesson, String... options) {
    try {
      Path plot = Files.createTempFile("curve", ".svg");
      List<String> words = new ArrayList<>(List.of("train", lesson, "--plot", plot.toString()));
      words.addAll(List.of(options));
      Run run = Run.of(words.toArray(String[]::new));
      if (run.exitCode() != 0) {
        throw new IllegalStateException(words + ": " + run.out() + run.err());
      }
      String svg = Files.readString(plot);
      Files.delete(plot);
      return svg;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
