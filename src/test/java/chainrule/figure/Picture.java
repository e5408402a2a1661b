package chainrule.figure;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** An SVG as a strict parser reads it. */
final class Picture {

  /** The width of a letter by its height, in a wide font. */
  private static final double LETTER = 0.6;

  private final Element svg;

  /** A rectangle, from the left and from the top. */
  record Box(String what, double left, double top, double right, double bottom) {

    boolean isInside(Box other) {
      return left >= other.left
          && right <= other.right
          && top >= other.top
          && bottom <= other.bottom;
    }

    boolean meets(Box other) {
      return left < other.right && right > other.left && top < other.bottom && bottom > other.top;
    }
  }

  /** The figures as they lie in the docs, which another test proves to be what is drawn. */
  static Map<String, String> ofTheDocs() {
    Map<String, String> figures = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("docs/figures"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".svg")).toList()) {
        figures.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return figures;
  }

  Picture(String text) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(text)));
    svg = document.getDocumentElement();
  }

  Box view() {
    String[] box = svg.getAttribute("viewBox").split(" ");
    return new Box("view", 0, 0, Double.parseDouble(box[2]), Double.parseDouble(box[3]));
  }

  String only(String tag) {
    NodeList all = svg.getElementsByTagName(tag);
    return all.getLength() == 1 ? all.item(0).getTextContent() : "";
  }

  List<Element> all(String tag) {
    NodeList nodes = svg.getElementsByTagName(tag);
    List<Element> all = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      all.add((Element) nodes.item(i));
    }
    return all;
  }

  /** What each line of text covers, about; a thin space before a prime is next to nothing. */
  List<Box> texts() {
    List<Box> boxes = new ArrayList<>();
    for (Element text : all("text")) {
      String cssClass = text.getAttribute("class") + " ";
      double size = cssClass.contains("title ") ? 21 : cssClass.contains("large ") ? 24 : 18;
      double width = LETTER * size * text.getTextContent().replace("\u2009", "").length();
      double share = cssClass.contains("middle ") ? 0.5 : cssClass.contains("end ") ? 1 : 0;
      double left = number(text, "x") - share * width;
      double base = number(text, "y");
      boxes.add(new Box(text.getTextContent(), left, base - 0.75 * size, left + width, base + 3));
    }
    return boxes;
  }

  /** What each shape covers. */
  List<Box> shapes() {
    List<Box> boxes = new ArrayList<>();
    for (Element line : all("line")) {
      boxes.add(
          box(
              line,
              List.of(number(line, "x1"), number(line, "x2")),
              List.of(number(line, "y1"), number(line, "y2"))));
    }
    for (Element circle : all("circle")) {
      double r = number(circle, "r");
      double x = number(circle, "cx");
      double y = number(circle, "cy");
      boxes.add(box(circle, List.of(x - r, x + r), List.of(y - r, y + r)));
    }
    for (Element box : all("rect")) {
      double x = number(box, "x");
      double y = number(box, "y");
      boxes.add(
          box(box, List.of(x, x + number(box, "width")), List.of(y, y + number(box, "height"))));
    }
    for (Element path : all("path")) {
      List<Double> xs = new ArrayList<>();
      List<Double> ys = new ArrayList<>();
      for (MatchResult at :
          Pattern.compile("[ML](\\S+) ([^MLHz]+)")
              .matcher(path.getAttribute("d"))
              .results()
              .toList()) {
        xs.add(Double.valueOf(at.group(1)));
        ys.add(Double.valueOf(at.group(2)));
      }
      boxes.add(box(path, xs, ys));
    }
    return boxes;
  }

  private static Box box(Element element, List<Double> xs, List<Double> ys) {
    return new Box(
        element.getTagName() + " " + element.getAttribute("class"),
        xs.stream().min(Double::compare).orElseThrow(),
        ys.stream().min(Double::compare).orElseThrow(),
        xs.stream().max(Double::compare).orElseThrow(),
        ys.stream().max(Double::compare).orElseThrow());
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
