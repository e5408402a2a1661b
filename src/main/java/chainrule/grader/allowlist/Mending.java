package chainrule.grader.allowlist;

import chainrule.grader.compilation.ParsedSource;
import chainrule.grader.exercise.FormulaExercise;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * A source on its way to the compiler, in which is put right what is nobody's mistake about a
 * formula: the package line, which an IDE writes, and whatever no test calls if it is in the way.
 * Each line stays where it was.
 */
final class Mending {

  private static final Pattern SYNCHRONIZED = Pattern.compile("\\bsynchronized\\b");

  /** One that nobody ends goes to the end. */
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?(?:\\*/|\\z)|//[^\\n]*");

  private final String source;
  private final String wanted;
  private final PackageTree written;
  private final int packageStart;
  private final int packageEnd;
  private final ParsedSource parsed;
  private final StringBuilder text;
  private final List<UnusedMembers.Member> unused;
  private final List<Copy> copies;
  private final List<String> notes = new ArrayList<>();
  private String imports = "";

  private Mending(FormulaExercise exercise, String source) {
    this.source = source;
    this.parsed = ParsedSource.of(exercise.name(), source);
    this.wanted = exercise.formula().getPackageName();
    this.written = parsed.unit().getPackage();
    this.packageStart = written == null ? 0 : start(written);
    this.packageEnd = written == null ? 0 : end(written);
    this.text = new StringBuilder(source);
    this.unused = UnusedMembers.of(exercise, source, parsed);
    this.copies = Copy.in(parsed.unit(), exercise);
    notePackage();
    new Idle().scan(parsed.unit(), null);
  }

  /** The source of an answer. */
  static Mending of(FormulaExercise exercise, String source) {
    return new Mending(exercise, source);
  }

  /**
   * Whether the package line is there, but not in the tree: where a class ends too early, newer
   * compilers take the rest for a source without a class, and a package does not go with that.
   */
  private boolean isPackageHidden() {
    return written == null
        && COMMENT.matcher(source).replaceAll(" ").stripLeading().startsWith("package ");
  }

  private void notePackage() {
    String name = written == null ? "" : written.getPackageName().toString();
    if (!name.equals(wanted) && !isPackageHidden()) {
      long line = parsed.unit().getLineMap().getLineNumber(packageStart);
      notes.add(
          "line %d: %s; read as package %s"
              .formatted(
                  line,
                  name.isEmpty() ? "the package is missing" : "the package is called " + name,
                  wanted));
    }
  }

  /** What the student wrote. */
  String source() {
    return source;
  }

  /** What to compile. */
  String text() {
    if (isPackageHidden()) {
      return text.toString();
    }
    String line = "package " + wanted + ";" + imports + (written == null ? " " : "");
    return text.substring(0, packageStart) + line + text.substring(packageEnd);
  }

  /** What was put right, in one line each. */
  List<String> notes() {
    return notes;
  }

  /**
   * Leaves out what no test calls and what stands on one of these lines.
   *
   * @return whether there was anything
   */
  boolean leaveOut(Collection<Long> lines) {
    List<UnusedMembers.Member> guilty =
        unused.stream().filter(member -> lines.stream().anyMatch(member::has)).toList();
    for (UnusedMembers.Member member : guilty) {
      unused.remove(member);
      blank(member.start(), member.end());
      notes.add(
          "line %d: %s left out, %s"
              .formatted(
                  member.firstLine(),
                  member.name(),
                  member.isOfLibrary() ? "there is no such library" : "no test calls it"));
    }
    return !guilty.isEmpty();
  }

  /**
   * Leaves out the copies of what an answer may use; the originals are there.
   *
   * @return whether there was anything
   */
  boolean leaveOutCopies() {
    for (Copy copy : copies) {
      Class<?> original = copy.original();
      int start = start(copy.tree());
      int end = end(copy.tree());
      blank(start, end);
      unused.removeIf(member -> start <= member.start() && member.end() <= end);
      String line = " import " + original.getName() + ";";
      imports += imports.contains(line) ? "" : line;
      notes.add(
          "line %d: %s is there already; your copy was left out"
              .formatted(
                  parsed.unit().getLineMap().getLineNumber(start), original.getSimpleName()));
    }
    return !copies.isEmpty();
  }

  private void blank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
        text.setCharAt(i, ' ');
      }
    }
  }

  private int start(Tree tree) {
    return (int) parsed.positions().getStartPosition(parsed.unit(), tree);
  }

  private int end(Tree tree) {
    return (int) parsed.positions().getEndPosition(parsed.unit(), tree);
  }

  /**
   * What has no effect in an answer: a lock, since there is one thread, and what only readers need.
   */
  private final class Idle extends TreeScanner<Void, Void> {

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void none) {
      if (UnusedMembers.isForReaders(annotation)) {
        blank(start(annotation), end(annotation));
      }
      return super.visitAnnotation(annotation, none);
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      if (method.getModifiers().getFlags().contains(Modifier.SYNCHRONIZED)) {
        Matcher word = SYNCHRONIZED.matcher(text);
        word.region(start(method.getModifiers()), end(method.getModifiers()));
        while (word.find()) {
          blank(word.start(), word.end());
        }
      }
      return super.visitMethod(method, none);
    }

    @Override
    public Void visitSynchronized(SynchronizedTree tree, Void none) {
      ExpressionTree lock = tree.getExpression();
      lock = lock instanceof ParenthesizedTree inner ? inner.getExpression() : lock;
      if (lock instanceof IdentifierTree || lock instanceof MemberSelectTree) {
        blank(start(tree), start(tree.getBlock()));
      }
      return super.visitSynchronized(tree, none);
    }
  }
}
