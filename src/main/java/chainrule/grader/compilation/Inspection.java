package chainrule.grader.compilation;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.util.List;

/** Who looks at a source on its way; each complaint is one line, and any ends the compilation. */
public interface Inspection {

  /**
   * Looks at a source that the compiler cannot read.
   *
   * @param source the source
   * @return what to say in place of the compiler's errors, or nothing
   */
  default List<String> unreadable(String source) {
    return List.of();
  }

  /**
   * Looks at the tree as it was written.
   *
   * @param unit the parsed source
   * @param task the compiler's task, for positions
   * @return complaints, or none
   */
  default List<String> parsed(CompilationUnitTree unit, JavacTask task) {
    return List.of();
  }

  /**
   * Looks at the tree once every name in it is resolved; nothing has been generated yet.
   *
   * @param unit the same source, free of errors
   * @param task the compiler's task, for elements and types
   * @return complaints, or none
   */
  default List<String> resolved(CompilationUnitTree unit, JavacTask task) {
    return List.of();
  }
}
