package chainrule.data;

/** The same examples from one who does only what every implementation has to do. */
public class PlainExamples implements Examples {

  private final Examples of;

  public PlainExamples(Examples of) {
    this.of = of;
  }

  @Override
  public int size() {
    return of.size();
  }

  @Override
  public int inputSize() {
    return of.inputSize();
  }

  @Override
  public int targetSize() {
    return of.targetSize();
  }

  @Override
  public void copyInput(int n, double[] into) {
    of.copyInput(n, into);
  }

  @Override
  public void copyTarget(int n, double[] into) {
    of.copyTarget(n, into);
  }

  @Override
  public int label(int n) {
    return of.label(n);
  }
}
