package chainrule.docs;

import chainrule.cli.MarkdownBlock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One Markdown page of a project: where its links lead and what the code in its prose names. */
record Page(Path project, Path file, List<Line> lines) {

  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\(([^)\\s]+)\\)");
  private static final String HEADING = "#{1,6} .*";

  /** A line that is none of a list, a table, a heading, a comment or an indented one. */
  private static final String SENTENCE = "(?![-+*|#>\\s]|\\d+[.)] |.*-->).+";

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** A line of prose. */
  record Line(int number, String text) {}

  static Page read(Path project, Path file) throws IOException {
    List<Line> lines = new ArrayList<>();
    String name = project.relativize(file).toString();
    for (MarkdownBlock block : MarkdownBlock.parse(name, Files.readString(file))) {
      int number = block.line();
      for (String text : block.text().split("\n")) {
        if (block.isProse()) {
          lines.add(new Line(number, text));
        }
        number++;
      }
    }
    return new Page(project, file, lines);
  }

  /** Every page of a project: the docs, the worked examples, the README. */
  static List<Path> all(Path project) throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String folder : List.of("docs", "worked-examples", ".")) {
      try (Stream<Path> files = Files.list(project.resolve(folder).normalize())) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
      }
    }
    return pages;
  }

  /** The prose with every line in its place, and blank lines where there are fences. */
  String prose() {
    StringBuilder text = new StringBuilder();
    int next = 1;
    for (Line line : lines) {
      text.append("\n".repeat(line.number - next)).append(line.text);
      next = line.number;
    }
    return text.append('\n').toString();
  }

  /** The headings, without their marks. */
  List<String> headings() {
    return lines.stream()
        .map(Line::text)
        .filter(text -> text.matches(HEADING))
        .map(text -> text.replaceFirst("#+ +", ""))
        .collect(Collectors.toList());
  }

  /** The sections, subsections included, that do not have a piece of text anywhere in them. */
  List<String> sectionsWithout(String text) {
    List<String> complaints = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).text.matches(HEADING)) {
        int end = i + 1;
        while (end < lines.size() && level(lines.get(end)) > level(lines.get(i))) {
          end++;
        }
        if (lines.subList(i, end).stream().noneMatch(line -> line.text.contains(text))) {
          complaints.add(
              project.relativize(file) + ":" + lines.get(i).number + ": " + lines.get(i).text);
        }
      }
    }
    return complaints;
  }

  /** How many marks a heading has; text has no fewer than any. */
  private static int level(Line line) {
    return line.text.matches(HEADING) ? line.text.indexOf(' ') : Integer.MAX_VALUE;
  }

  /** What is wrong, each with file and line. */
  List<String> complaints() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (Line line : lines) {
      String at = project.relativize(file) + ":" + line.number + ": ";
      for (MatchResult link : all(LINK, line)) {
        add(at, linkComplaint(link.group(2)), complaints);
        add(at, labelComplaint(link.group(1), link.group(2)), complaints);
      }
      for (MatchResult code : all(CODE, line)) {
        add(at, Names.complaint(code.group(1)), complaints);
      }
    }
    return complaints;
  }

  /** Lines within a paragraph that a Markdown viewer takes for the beginning of a list. */
  List<String> brokenParagraphs() {
    List<String> complaints = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      Line before = lines.get(i - 1);
      boolean inParagraph = line.number == before.number + 1 && before.text.matches(SENTENCE);
      if (inParagraph && line.text.matches("(1[.)]|[-+*]) .*")) {
        complaints.add(project.relativize(file) + ":" + line.number + ": " + line.text);
      }
    }
    return complaints;
  }

  /** The files that this page links to. */
  List<Path> targets() {
    return lines.stream()
        .flatMap(line -> all(LINK, line).stream())
        .map(link -> link.group(2))
        .filter(target -> !isElsewhere(target))
        .map(this::target)
        .collect(Collectors.toList());
  }

  private static void add(String at, String complaint, List<String> complaints) {
    if (complaint != null) {
      complaints.add(at + complaint);
    }
  }

  private static List<MatchResult> all(Pattern pattern, Line line) {
    Matcher matcher = pattern.matcher(line.text);
    return matcher.results().collect(Collectors.toList());
  }

  private static boolean isElsewhere(String link) {
    return link.matches("[a-z]+:.*");
  }

  private Path target(String link) {
    String path = link.replaceFirst("#.*", "");
    return path.isEmpty() ? file : file.resolveSibling(path).normalize();
  }

  private String linkComplaint(String link) throws IOException {
    if (isElsewhere(link)) {
      return null;
    }
    Path target = target(link);
    if (!target.startsWith(project)) {
      return link + " leads out of the project";
    }
    if (!Files.exists(target)) {
      return "there is no " + project.relativize(target);
    }
    int hash = link.indexOf('#');
    return hash < 0 || read(project, target).anchors().contains(link.substring(hash + 1))
        ? null
        : project.relativize(target) + " has no heading " + link.substring(hash);
  }

  /** A link that is called {@code Class.method} leads to that class. */
  private static String labelComplaint(String label, String link) {
    Matcher name = Pattern.compile("`(\\w+)([.(].*)?`").matcher(label);
    return name.matches()
            && link.endsWith(".java")
            && !("/" + link).endsWith("/" + name.group(1) + ".java")
        ? label.replace("`", "") + " links to " + link
        : null;
  }

  private List<String> anchors() {
    return headings().stream().map(Page::anchor).collect(Collectors.toList());
  }

  /** As GitHub makes it of a heading: small letters and digits, with a dash for each blank. */
  static String anchor(String heading) {
    return heading
        .replaceAll("]\\([^)]*\\)", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .replace(' ', '-');
  }
}
