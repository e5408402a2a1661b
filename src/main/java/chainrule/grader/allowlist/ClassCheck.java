package chainrule.grader.allowlist;

import chainrule.grader.compilation.ClassFile;
import chainrule.grader.compilation.ConstantPool;
import chainrule.grader.compilation.ConstantPool.Member;
import chainrule.grader.compilation.MalformedClassException;
import chainrule.grader.exercise.FormulaExercise;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The second layer: every reference in the compiled classes has to be on the list, whatever the
 * source looked like. What is not understood is refused.
 */
final class ClassCheck {

  private static final int ANNOTATION = 0x2000;

  private static final Set<String> OF_CLASSES =
      Set.of(
          "SourceFile",
          "InnerClasses",
          "EnclosingMethod",
          "NestHost",
          "NestMembers",
          "Signature",
          "BootstrapMethods",
          "Record",
          "PermittedSubclasses",
          "Deprecated",
          "Synthetic");
  private static final Set<String> OF_FIELDS =
      Set.of("ConstantValue", "Signature", "Deprecated", "Synthetic");
  private static final Set<String> OF_METHODS =
      Set.of("Code", "Exceptions", "Signature", "MethodParameters", "Deprecated", "Synthetic");

  /** What stands in the constants of honest classes, and only the compiler's own code may use. */
  private static final Set<String> COMPILERS_TYPES =
      Set.of(
          "java.lang.Class",
          "java.lang.NoSuchFieldError",
          "java.lang.invoke.MethodHandles",
          "java.lang.invoke.MethodHandles$Lookup",
          "java.lang.invoke.LambdaMetafactory",
          "java.lang.invoke.StringConcatFactory",
          "java.lang.runtime.ObjectMethods");

  private final ClassFile file;
  private final ClassNames names;
  private final Set<Complaint> complaints;

  private ClassCheck(ClassFile file, ClassNames names, Set<Complaint> complaints) {
    this.file = file;
    this.names = names;
    this.complaints = complaints;
  }

  /** The complaints about an answer's classes; none, if they use only what is allowed. */
  static List<String> complaints(
      FormulaExercise exercise, Map<String, byte[]> classes, AllowList allowed) {
    Set<Complaint> complaints = new TreeSet<>();
    Map<String, ClassFile> own = new TreeMap<>();
    try {
      classes.forEach((name, bytes) -> own.put(name, read(name, bytes)));
      OwnNames.refused(exercise, own.keySet()).forEach(r -> complaints.add(new Complaint(1, r)));
      ClassNames names = new ClassNames(own, allowed);
      own.values().forEach(file -> new ClassCheck(file, names, complaints).check());
    } catch (RuntimeException | LinkageError e) {
      complaints.add(new Complaint(1, "what this compiles to (" + e + ")"));
    }
    return complaints.stream().map(Complaint::toString).toList();
  }

  private static ClassFile read(String name, byte[] bytes) {
    ClassFile file = ClassFile.read(bytes);
    if (!file.name().equals(name)) {
      throw new MalformedClassException("a class of another name");
    }
    return file;
  }

  private void check() {
    if ((file.access() & ANNOTATION) != 0) {
      complain("an annotation of one's own");
    }
    file.parents().forEach(this::type);
    checkConstants();
    attributes(file.attributes(), OF_CLASSES);
    file.fields().forEach(field -> member(field, OF_FIELDS));
    for (ClassFile.Member method : file.methods()) {
      member(method, OF_METHODS);
      if (Modifier.isSynchronized(method.access()) || Modifier.isNative(method.access())) {
        complain("synchronized or native");
      }
      if (method.name().equals("finalize") && method.descriptor().startsWith("()")) {
        complain("a finalizer");
      }
      ByteBuffer code = method.attributes().get("Code");
      if (code != null) {
        new CodeCheck(file, method, Code.read(code, file.pool()), names, complaints).check();
      }
    }
  }

  /** Whatever is named at all, in code or not. */
  private void checkConstants() {
    ConstantPool pool = file.pool();
    for (int i = 1; i < pool.size(); i++) {
      switch (pool.tag(i)) {
        case ConstantPool.CLASS -> named(pool.className(i));
        case ConstantPool.FIELD, ConstantPool.METHOD, ConstantPool.INTERFACE_METHOD ->
            named(pool.member(i));
        case ConstantPool.METHOD_TYPE -> types(pool.methodType(i));
        case ConstantPool.INVOKE_DYNAMIC -> types(pool.dynamicDescriptor(i));
        default -> {} // numbers and texts; handles name members, which are checked above
      }
    }
    new Bootstraps(file, names).refused().forEach(this::complain);
  }

  private void named(String type) {
    if (!COMPILERS_TYPES.contains(type) && !CodeCheck.isMatchError(type)) {
      type(type);
    }
  }

  private void named(Member member) {
    if (!names.allows(member)
        && !Bootstraps.ALL.contains(member)
        && !CodeCheck.COMPILERS_CALLS.contains(member)
        && !CodeCheck.isMatchError(member.owner())) {
      complain(member.owner() + "." + member.name());
    }
  }

  private void member(ClassFile.Member member, Set<String> known) {
    types(member.descriptor());
    attributes(member.attributes(), known);
  }

  private void attributes(Map<String, ByteBuffer> attributes, Set<String> known) {
    attributes.forEach(
        (name, content) -> {
          if (name.equals("RuntimeVisibleAnnotations")) {
            annotations(content.duplicate());
          } else if (!known.contains(name)) {
            complain("the attribute " + name);
          }
        });
  }

  /** Only those without values: none of the allowed ones needs any at run time. */
  private void annotations(ByteBuffer in) {
    for (int left = ClassFile.u2(in); left > 0; left--) {
      types(file.pool().utf8(ClassFile.u2(in)));
      if (ClassFile.u2(in) != 0) {
        complain("an annotation with values");
        return;
      }
    }
  }

  private void type(String type) {
    if (!names.allowsType(type)) {
      complain(type.replace('$', '.'));
    }
  }

  private void types(String descriptor) {
    Collection<String> refused = names.refusedIn(descriptor);
    refused.forEach(this::complain);
  }

  /** Of the class as a whole: the code has lines, and says more. */
  private void complain(String what) {
    complaints.add(new Complaint(1, what));
  }
}
