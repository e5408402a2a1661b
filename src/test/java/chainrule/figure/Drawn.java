package chainrule.figure;

import java.util.Map;

/** All figures, drawn once for all tests of a JVM. */
public final class Drawn {

  /** The name of each file and its text. */
  public static final Map<String, String> FIGURES = Figures.all();

  private Drawn() {}
}
