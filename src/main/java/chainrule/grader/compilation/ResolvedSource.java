package chainrule.grader.compilation;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A source in which every name is resolved, for code that needs its types.
 *
 * @param unit its tree
 * @param trees the types and elements of its parts, and where they are
 */
public record ResolvedSource(CompilationUnitTree unit, Trees trees) {

  /**
   * Reads one source that is free of errors.
   *
   * @param name the simple name of the class
   * @param source its source
   * @return the tree
   */
  public static ResolvedSource of(String name, String source) {
    JavacTask task = Javac.task(name, source, Javac.files(), null);
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      task.analyze();
      return new ResolvedSource(unit, Trees.instance(task));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
