package chainrule.grader.slip;

import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** The slips that were found in one source, and the source in which they can be switched on. */
final class SlippedSource extends WordedSource {

  private static final AtomicInteger NUMBERS = new AtomicInteger();
  private static final Pattern PLAIN = Pattern.compile("(double|int|boolean)(\\[\\])*");
  private static final String SWITCH = Switch.class.getName();

  final Edits edits = new Edits();
  final Scope scope = new Scope();
  private final List<Slip> slips = new ArrayList<>();
  private final Map<Tree, Tree> lines = new HashMap<>();
  private final Set<List<Object>> known = new HashSet<>();
  private final Map<String, Set<String>> calls = new LinkedHashMap<>();
  private final String type;
  private String method = "";

  SlippedSource(String type, String java) {
    super(type, java);
    this.type = type;
  }

  List<Slip> slips() {
    return slips;
  }

  void begin(MethodTree written) {
    method = type + "." + written.getName();
    calls.putIfAbsent(method, new LinkedHashSet<>());
  }

  /**
   * Where none of a method's slips is made it is run as it was, without a question at each place.
   */
  void plainly(MethodTree written, int first) {
    int from = start(written.getBody()) + 1;
    String body = edits.plain(java, from, end(written.getBody()) - 1);
    boolean isVoid = written.getReturnType().toString().equals("void");
    edits.before(
        from,
        0,
        "\nif (!%s.isBetween(%d, %d)) {%s%s}\n"
            .formatted(SWITCH, first, number(), body, isVoid ? "return;" : ""));
  }

  /** The name of the method that is looked at. */
  String method() {
    return method.substring(method.lastIndexOf('.') + 1);
  }

  /** The method that is looked at calls another one, told with its class. */
  void calls(String other) {
    calls.get(method).add(other);
  }

  /** Which methods call which others. */
  Map<String, Set<String>> calls() {
    return calls;
  }

  static int number() {
    return NUMBERS.incrementAndGet();
  }

  /** What asks whether a slip is made. */
  static String is(int slip) {
    return "%s.is(%d)".formatted(SWITCH, slip);
  }

  static String iteration() {
    return SWITCH + ".iteration();";
  }

  /** A new slip, for which the source is still to be changed. */
  int slip(Slip.Kind kind, String name, String says, String alike) {
    int number = number();
    slips.add(new Slip(List.of(number), method, kind, name, says, alike));
    return number;
  }

  int slip(Slip.Kind kind, String name, String says) {
    return slip(kind, name, says, "");
  }

  /** Another expression in place of one, told as it is. */
  void instead(Tree at, String text, Slip.Kind kind) {
    instead(at, text, Context.alone(at), kind, "");
  }

  /** Another expression in place of one, told with what is around it. */
  void instead(Tree at, String text, Context context, Slip.Kind kind, String alike) {
    boolean isLong = words(context.named()).length() > Words.LONG;
    String name =
        isLong
            ? "%s for %s".formatted(words(text), words(at))
            : "%s for %s".formatted(with(at, text, context.named()), words(context.named()));
    String says =
        "It should be %s; all results come out as with %s."
            .formatted(words(context.told()), with(at, text, context.told()));
    instead(at, text, kind, name, says, alike);
  }

  private String with(Tree at, String text, Tree around) {
    return words(
        java.substring(start(around), start(at)) + text + java.substring(end(at), end(around)));
  }

  /** A call that is a line of its own, in whose place can only stand another line. */
  void line(ExpressionStatementTree line) {
    lines.put(line.getExpression(), line);
  }

  void instead(Tree at, String text, Slip.Kind kind, String name, String says) {
    instead(at, text, kind, name, says, "");
  }

  /** Another expression in place of one; each is written down once. */
  void instead(Tree at, String text, Slip.Kind kind, String name, String says, String alike) {
    String line = inOneLine(text);
    if (!known.add(List.of(at, line)) || line.equals(inOneLine(text(at)))) {
      return;
    }
    if (!lines.containsKey(at)) {
      int slip = slip(kind, name, says, alike);
      choose(at, slip, line);
    } else if (line.endsWith(")") && kind != Slip.Kind.LEFT_OUT) {
      lineInstead(lines.get(at), line + ";", kind, name, says);
    }
  }

  /**
   * If a slip is made, another expression. The cast says what the compiler would have to find out
   * otherwise, again for each of many choices within each other.
   */
  void choose(Tree at, int slip, String text) {
    String line = inOneLine(text);
    String type = type(new TreePath(resolved.unit()), at);
    boolean isTold = PLAIN.matcher(type).matches() && !(at instanceof LiteralTree);
    String cast = isTold ? "(" + type + ") " : "";
    before(at, slip, "(%s(\n%s ? %s :\n".formatted(cast, is(slip), line));
    after(at, slip, "))");
  }

  /** Something is left out of an expression. */
  void without(ExpressionTree whole, String rest, String what) {
    String name = what + " left out";
    instead(whole, rest, Slip.Kind.LEFT_OUT, name, without(words(whole)), name);
  }

  /** The sentence for what is not there. */
  static String without(String whole) {
    return "It belongs there, as in %s; all results come out as without it.".formatted(whole);
  }

  /** Other lines in place of one. */
  void lineInstead(Tree at, String lines, Slip.Kind kind, String name, String says) {
    lineInstead(at, lines, slip(kind, name, says));
  }

  /** Other lines in place of one, for a slip that is known already. */
  void lineInstead(Tree at, String lines, int slip) {
    before(at, slip, "\nif (%s) { %s } else {\n".formatted(is(slip), inOneLine(lines)));
    after(at, slip, "}");
  }

  /** For a slip, text in front of a part of the source. */
  void before(Tree part, int slip, String text) {
    edits.before(start(part), slip, text);
  }

  /** For a slip, text behind a part of the source. */
  void after(Tree part, int slip, String text) {
    edits.after(end(part), slip, text);
  }

  /** If a slip is made, a line is left out. */
  void leaveOut(Tree line, int slip) {
    leaveOut(line, slip, is(slip));
  }

  /** Where a condition holds, a line is left out. */
  void leaveOut(Tree line, int slip, String where) {
    before(line, slip, "if (!%s) {\n".formatted(where));
    after(line, slip, "}");
  }

  /** What else is done if a slip is made. */
  static String also(int slip, String lines) {
    return "\nif (%s) { %s }\n".formatted(is(slip), inOneLine(lines));
  }

  private static String inOneLine(String java) {
    return java.replaceAll("\\s+", " ");
  }
}
