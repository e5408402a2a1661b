package chainrule.grader.compilation;

/** A source that is compiled as it is, and that nobody looks at on its way. */
public final class Compiled {

  private Compiled() {}

  /** The classes, or why there are none. */
  public static Compilation of(String name, String source) {
    return Compilation.of(name, source, source, new Inspection() {});
  }
}
