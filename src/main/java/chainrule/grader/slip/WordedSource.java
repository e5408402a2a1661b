package chainrule.grader.slip;

import chainrule.grader.compilation.ResolvedSource;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.HashMap;
import java.util.Map;

/** The source of a class by the nodes of its syntax tree, as Java and in words. */
class WordedSource {

  final String java;
  final ResolvedSource resolved;
  private final String type;
  private final Map<String, String> worded = new HashMap<>();

  WordedSource(String type, String java) {
    this.type = type;
    this.java = java;
    this.resolved = ResolvedSource.of(type.substring(type.lastIndexOf('.') + 1), java);
  }

  String text(Tree tree) {
    return java.substring(start(tree), end(tree));
  }

  int start(Tree tree) {
    return (int) resolved.trees().getSourcePositions().getStartPosition(resolved.unit(), tree);
  }

  int end(Tree tree) {
    return (int) resolved.trees().getSourcePositions().getEndPosition(resolved.unit(), tree);
  }

  /** The type of an expression, as it is written in Java. */
  String type(TreePath parent, Tree expression) {
    return String.valueOf(resolved.trees().getTypeMirror(new TreePath(parent, expression)));
  }

  /** Java of this class in a sentence: what it calls of itself has the name of the class. */
  String words(String text) {
    return worded.computeIfAbsent(text, this::newWords);
  }

  private String newWords(String text) {
    String simple = type.substring(type.lastIndexOf('.') + 1).replaceFirst("Form$", "");
    return Words.of(text.replaceAll("(?<![.\\w])(value|derivative)\\(", simple + ".$1("));
  }

  String words(Tree tree) {
    return words(text(tree));
  }
}
