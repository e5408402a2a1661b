package chainrule.grader.slip;

import chainrule.grader.slip.Slip.Kind;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Slips in calls: left out, made twice, made of another function, or with arguments exchanged. */
record Functions(SlippedSource source) {

  private static final Set<String> NEVER =
      Set.of("clone", "hashCode", "toString", "equals", "abs", "applyAsDouble", "nextInt");
  private static final Map<String, List<String>> COUSINS =
      Map.ofEntries(
          Map.entry("Math.exp", List.of("Math.expm1")),
          Map.entry("Math.log", List.of("Math.log10")),
          Map.entry("Math.log1p", List.of("Math.log")),
          Map.entry("Math.max", List.of("Math.min")),
          Map.entry("Math.min", List.of("Math.max")),
          Map.entry("Math.signum", List.of("Math.abs", "Math.tanh")),
          Map.entry("Math.abs", List.of("Math.signum")),
          Map.entry("Math.tanh", functions("Sigmoid.value")),
          Map.entry("Sigmoid.value", functions("Tanh.value", "Relu.value")),
          Map.entry("Sigmoid.derivative", functions("Tanh.derivative")),
          Map.entry("Softmax.value", functions("Activation.SIGMOID.value")));

  private static List<String> functions(String... names) {
    return Stream.of(names).map(name -> "chainrule.activation." + name).toList();
  }

  void call(MethodInvocationTree call, TreePath path, String type) {
    String function = source.text(call.getMethodSelect());
    String simple = function.substring(function.lastIndexOf('.') + 1);
    String receiver = function.substring(0, function.length() - simple.length());
    String arguments = source.text(call).substring(function.length());
    List<? extends ExpressionTree> given = call.getArguments();
    leftOut(call, path, type);
    exchanged(call, path, given, function);
    new Brackets(source).closedEarly(call, type);
    ofMath(call, function);
    cousins(call, function, arguments);
    if (source.resolved.trees().getElement(path) instanceof ExecutableElement called
        && !function.startsWith("Math.")) {
      siblings(call, called, receiver, arguments);
    }
    if (simple.equals("derivative") && given.size() == 1) {
      String inner = receiver + "value" + arguments;
      source.instead(call, function + "(" + inner + ")", Kind.FUNCTION);
    }
    if (given.size() == 1 && source.type(path, given.get(0)).equals(type)) {
      twice(call, function, type);
    }
  }

  /** An argument in the place of what is made of it. */
  private void leftOut(MethodInvocationTree call, TreePath path, String type) {
    for (ExpressionTree argument : call.getArguments()) {
      if (source.type(path, argument).equals(type)) {
        source.instead(call, source.text(argument), Kind.LEFT_OUT);
      }
    }
  }

  /** A square for an exponential, a number cut off for its sign. */
  private void ofMath(MethodInvocationTree call, String function) {
    if (function.equals("Math.exp")) {
      String power = source.text(call.getArguments().get(0));
      String square = "(%s) * (%s)".formatted(power, power);
      source.instead(call, square, Context.alone(call), Kind.FUNCTION, "a square for exp");
    }
    if (function.equals("Math.signum")) {
      String size = source.text(call.getArguments().get(0));
      String name = source.words(size) + " cut off at −1 and 1 for its sign";
      String says = "A small number has the sign −1 or 1, too.";
      source.instead(call, "Math.max(-1, Math.min(1, " + size + "))", Kind.FUNCTION, name, says);
    }
  }

  private void cousins(MethodInvocationTree call, String function, String arguments) {
    for (String cousin : COUSINS.getOrDefault(function, List.of())) {
      source.instead(
          call,
          cousin + arguments,
          Context.alone(call),
          Kind.FUNCTION,
          Words.of(cousin + "(").replace("(", "")
              + " for "
              + Words.of(function + "(").replace("(", ""));
    }
  }

  private void twice(MethodInvocationTree call, String function, String type) {
    if (type.startsWith("double") && !function.startsWith("Math.")) {
      source.instead(call, function + "(" + source.text(call) + ")", Kind.FUNCTION);
    }
  }

  /** Other methods of the same class that take and give the same. */
  private void siblings(
      MethodInvocationTree call, ExecutableElement called, String receiver, String arguments) {
    for (Element other : called.getEnclosingElement().getEnclosedElements()) {
      String name = other.getSimpleName().toString();
      boolean isMyself = receiver.isEmpty() && name.equals(source.method());
      boolean isHidden = !receiver.isEmpty() && other.getModifiers().contains(Modifier.PRIVATE);
      if (other.getKind() == ElementKind.METHOD
          && other != called
          && !isMyself
          && !isHidden
          && !NEVER.contains(name)
          && !NEVER.contains(called.getSimpleName().toString())
          && other.asType().toString().equals(called.asType().toString())) {
        source.instead(call, receiver + name + arguments, Kind.FUNCTION);
      }
    }
  }

  /** An entry of what another method of the same class gives, if that is of the same type. */
  void entry(ArrayAccessTree entry, TreePath path, String type) {
    if (entry.getExpression() instanceof MethodInvocationTree call
        && source.resolved.trees().getElement(new TreePath(path, call))
            instanceof ExecutableElement called) {
      String function = source.text(call.getMethodSelect());
      String receiver = function.substring(0, function.lastIndexOf('.') + 1);
      String arguments = source.text(call).substring(function.length());
      for (Element other : called.getEnclosingElement().getEnclosedElements()) {
        if (other instanceof ExecutableElement method
            && method.getReturnType().toString().equals(type)
            && sameParameters(method, called)) {
          source.instead(entry, receiver + other.getSimpleName() + arguments, Kind.FUNCTION);
        }
      }
    }
  }

  private static boolean sameParameters(ExecutableElement one, ExecutableElement other) {
    return types(one).equals(types(other));
  }

  private static List<String> types(ExecutableElement method) {
    return method.getParameters().stream().map(one -> one.asType().toString()).toList();
  }

  void exchanged(
      ExpressionTree call, TreePath path, List<? extends ExpressionTree> given, String function) {
    for (int i = 0; i < given.size(); i++) {
      for (int j = i + 1; j < given.size(); j++) {
        if (source.type(path, given.get(i)).equals(source.type(path, given.get(j)))) {
          List<String> texts = new ArrayList<>();
          for (ExpressionTree one : given) {
            texts.add(source.text(one));
          }
          String kept = texts.get(i);
          texts.set(i, texts.get(j));
          texts.set(j, kept);
          source.instead(
              call, "%s(%s)".formatted(function, String.join(", ", texts)), Kind.VARIABLE);
        }
      }
    }
  }
}
