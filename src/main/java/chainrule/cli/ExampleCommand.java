package chainrule.cli;

import chainrule.text.Nearest;
import chainrule.text.UnreadableException;
import chainrule.text.Wrapped;
import java.io.PrintStream;
import java.util.List;

/** {@code example}: lists the worked examples, or runs one and shows it as plain text. */
final class ExampleCommand implements Command {

  @Override
  public int run(List<String> words, PrintStream out) {
    List<String> names = Arguments.parse(words, "").names();
    if (names.isEmpty()) {
      WorkedExample.list(out);
      return DONE;
    }
    for (String name : names) {
      show(named(name), out);
    }
    return DONE;
  }

  private static WorkedExample named(String name) {
    return WorkedExample.find(name)
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no worked example %s%s; example without a name lists them"
                        .formatted(
                            Arguments.shown(name), Nearest.question(name, WorkedExample.names()))));
  }

  private static void show(WorkedExample example, PrintStream out) {
    try {
      List<MarkdownBlock> ran = SignOfLife.during(example::ran, "running " + example.name(), out);
      out.print(ReadablePage.of(ran, Wrapped.width()));
    } catch (IllegalStateException e) {
      throw new UnreadableException(e.getMessage());
    }
  }
}
