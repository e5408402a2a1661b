package chainrule.grader.exercise;

import chainrule.grader.compilation.ParsedSource;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which methods of a source lead to which others, by name: directly, or through helpers, fields and
 * method references. A name that only happens to be the same counts as well.
 */
public final class Calls {

  private final Map<String, Set<String>> direct = new TreeMap<>();

  private Calls() {}

  /**
   * Reads them from a source that anybody may have written.
   *
   * @param name the simple name of the class
   * @param source a source that compiles
   * @return who calls whom
   */
  public static Calls of(String name, String source) {
    Calls calls = new Calls();
    calls.new Reader().scan(ParsedSource.of(name, source).unit(), "");
    return calls;
  }

  /**
   * Reads them from a reference, whose methods are static: a call is of its own method if nothing
   * stands before the name, or its class; {@code loss.gradient(…)}, {@code
   * DenseLayer.inputGradient} and a variable {@code gradient} are something else.
   *
   * @param name the simple name of the class
   * @param source its source
   * @return who calls whom
   */
  public static Calls ofReference(String name, String source) {
    Calls calls = new Calls();
    calls.new ReferenceReader(name).scan(ParsedSource.of(name, source).unit(), "");
    return calls;
  }

  /**
   * What one method leads to.
   *
   * @param method its name
   * @return the names of all that it may have to do with, itself only if it calls itself
   */
  public Set<String> from(String method) {
    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(Set.of(method));
    while (!open.isEmpty()) {
      for (String next : direct.getOrDefault(open.pop(), Set.of())) {
        if (reached.add(next)) {
          open.push(next);
        }
      }
    }
    return reached;
  }

  private void add(String member, String name) {
    direct.computeIfAbsent(member, key -> new TreeSet<>()).add(name);
  }

  /** Goes through the members of all classes; carries the name of the member it is in. */
  private class Reader extends TreeScanner<Void, String> {

    @Override
    public Void visitClass(ClassTree type, String member) {
      for (Tree part : type.getMembers()) {
        scan(part, part instanceof VariableTree field ? field.getName().toString() : member);
      }
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, String member) {
      return super.visitMethod(method, method.getName().toString());
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, String member) {
      if (call.getMethodSelect() instanceof MemberSelectTree select) {
        add(member, select.getIdentifier().toString());
      }
      return super.visitMethodInvocation(call, member);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, String member) {
      add(member, reference.getName().toString());
      return super.visitMemberReference(reference, member);
    }

    @Override
    public Void visitIdentifier(IdentifierTree identifier, String member) {
      add(member, identifier.getName().toString());
      return null;
    }
  }

  /** Takes none but static calls. */
  private final class ReferenceReader extends Reader {

    private final String name;

    ReferenceReader(String name) {
      this.name = name;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, String member) {
      if (call.getMethodSelect() instanceof IdentifierTree own) {
        add(member, own.getName().toString());
      } else if (call.getMethodSelect() instanceof MemberSelectTree select
          && select.getExpression().toString().equals(name)) {
        add(member, select.getIdentifier().toString());
      } else {
        scan(call.getMethodSelect(), member);
      }
      return scan(call.getArguments(), member);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, String member) {
      if (reference.getQualifierExpression().toString().equals(name)) {
        add(member, reference.getName().toString());
      }
      return scan(reference.getQualifierExpression(), member);
    }

    @Override
    public Void visitIdentifier(IdentifierTree identifier, String member) {
      return null;
    }
  }
}
