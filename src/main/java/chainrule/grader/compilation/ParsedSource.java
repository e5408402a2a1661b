package chainrule.grader.compilation;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A source after parsing, for code that inspects it without compiling it.
 *
 * @param unit its tree, with whatever could be read if there are errors
 * @param positions where in the source each part of the tree is
 */
public record ParsedSource(CompilationUnitTree unit, SourcePositions positions) {

  /**
   * Reads one source.
   *
   * @param name the simple name of the class
   * @param source its source
   * @return the tree
   */
  public static ParsedSource of(String name, String source) {
    JavacTask task = Javac.task(name, source, Javac.files(), null);
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      return new ParsedSource(unit, Trees.instance(task).getSourcePositions());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
