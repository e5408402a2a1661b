package chainrule.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The source of a public class that holds formulas: what its Javadoc says of notes and sections.
 *
 * @param file the path in the project
 * @param text the source
 */
record FormulaSource(Path file, String text) {

  /** {@code section "Momentum"}, or any other quoted words with the word before them. */
  private static final Pattern QUOTED = Pattern.compile("(\\w+|,) \"([^\"]+)\"");

  /** A note and one of its sections. */
  record Reference(String note, String section) {}

  static FormulaSource of(Class<?> type) throws IOException {
    Path file = Path.of("src/main/java", type.getName().replace('.', '/') + ".java");
    return new FormulaSource(file, Files.readString(file));
  }

  /** Where a method is declared, as {@code file:line}. */
  String at(String method) {
    Matcher declared = Pattern.compile("(?m)^  public .*\\b" + method + "\\(").matcher(text);
    return file + ":" + (declared.find() ? lineOf(declared.start()) : lineOf(javadocEnd()));
  }

  /** Where the class's Javadoc ends. */
  String at() {
    return file + ":" + lineOf(javadocEnd());
  }

  private long lineOf(int index) {
    return text.substring(0, index).chars().filter(c -> c == '\n').count() + 1;
  }

  private int javadocEnd() {
    return text.indexOf("*/");
  }

  /** The class's Javadoc in one line. */
  String javadoc() {
    String javadoc =
        text.substring(0, javadocEnd()).lines().map(String::strip).collect(Collectors.joining(" "));
    return javadoc.replaceAll(" \\* ?", " ").replaceAll(" +", " ");
  }

  /** Every section that the class's Javadoc names, with the note that was named last. */
  List<Reference> references() {
    List<Reference> references = new ArrayList<>();
    String note = null;
    for (MatchResult quoted : QUOTED.matcher(javadoc()).results().toList()) {
      String before = quoted.group(1);
      String name = quoted.group(2);
      boolean slides = before.equalsIgnoreCase("slides");
      if (slides && name.equals("Neural Networks")) {
        note = NotePage.SLIDES;
      } else if (!before.startsWith("section") && NotePage.called(name).isPresent()) {
        note = name;
      } else {
        note = slides ? NotePage.SLIDES : note;
        references.add(new Reference(note, name));
      }
    }
    return references;
  }
}
