package chainrule.grader.report;

import chainrule.grader.grading.ExerciseResult;
import chainrule.grader.grading.Failure;
import chainrule.grader.grading.TaskResult;
import chainrule.text.Plain;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A grade as build servers read it: {@code junit.xml}. An exercise is a suite, a method is a case;
 * what was not handed in is skipped. It has no times, so that it is the same whenever the grade is.
 */
public final class JUnitXml {

  private final XMLStreamWriter xml;

  private JUnitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * The file's content.
   *
   * @param feedback a grade and how to tell it
   * @return XML
   */
  public static String of(Feedback feedback) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      new JUnitXml(xml).write(feedback);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // a StringWriter takes everything
    }
    return text.append('\n').toString();
  }

  private void write(Feedback feedback) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("testsuites");
    xml.writeAttribute("name", feedback.name());
    counts(feedback.grade().results());
    for (ExerciseResult result : feedback.grade().results()) {
      xml.writeCharacters("\n  ");
      xml.writeStartElement("testsuite");
      xml.writeAttribute("name", result.exercise().name());
      counts(List.of(result));
      for (TaskResult task : result.tasks()) {
        write(result, task, feedback.refusal());
      }
      xml.writeCharacters("\n  ");
      xml.writeEndElement();
    }
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private void counts(List<ExerciseResult> results) throws XMLStreamException {
    attribute("tests", results.stream().mapToLong(r -> r.tasks().size()).sum());
    attribute("failures", results.stream().mapToLong(JUnitXml::failures).sum());
    attribute("errors", 0);
    attribute("skipped", results.stream().mapToLong(JUnitXml::skipped).sum());
  }

  private static long skipped(ExerciseResult result) {
    return result.answered() ? 0 : result.tasks().size();
  }

  private static long failures(ExerciseResult result) {
    return result.tasks().stream().filter(task -> !task.passed()).count() - skipped(result);
  }

  private void attribute(String name, long value) throws XMLStreamException {
    xml.writeAttribute(name, Long.toString(value));
  }

  private void write(ExerciseResult result, TaskResult task, String refusal)
      throws XMLStreamException {
    xml.writeCharacters("\n    ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", result.exercise().formula().getName());
    xml.writeAttribute("name", task.task().method());
    String why =
        task.failures().stream()
            .map(Failure::text)
            .map(Plain::line)
            .collect(Collectors.joining("\n"));
    if (!result.answered()) {
      xml.writeEmptyElement("skipped");
      xml.writeAttribute("message", refusal.isEmpty() ? why : refusal);
    } else if (!task.passed()) {
      xml.writeStartElement("failure");
      xml.writeAttribute("message", why.lines().findFirst().orElse(task.status().toString()));
      xml.writeAttribute("type", task.status().toString());
      xml.writeCharacters(why);
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }
}
