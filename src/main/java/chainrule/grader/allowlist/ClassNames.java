package chainrule.grader.allowlist;

import chainrule.grader.compilation.ClassFile;
import chainrule.grader.compilation.ConstantPool.Member;
import chainrule.grader.compilation.MalformedClassException;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks the names in class files against the allow-list. */
final class ClassNames {

  private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([^;]+);");
  private static final ClassLoader LOADER = ClassNames.class.getClassLoader();

  private final Map<String, ClassFile> own;
  private final AllowList allowed;

  ClassNames(Map<String, ClassFile> own, AllowList allowed) {
    this.own = own;
    this.allowed = allowed;
  }

  boolean isOwn(String type) {
    return own.containsKey(type);
  }

  /** A binary name, or an array's descriptor with the names of its elements in it. */
  boolean allowsType(String type) {
    return type.startsWith("[") ? refusedIn(type).isEmpty() : isOwn(type) || allowed.has(type);
  }

  /** The types in a descriptor that may not be used. */
  List<String> refusedIn(String descriptor) {
    return IN_DESCRIPTOR
        .matcher(descriptor)
        .results()
        .map(match -> match.group(1).replace('/', '.'))
        .filter(type -> !allowsType(type))
        .toList();
  }

  /** Own members are allowed; of all others, what the owner names or inherits from who names it. */
  boolean allows(Member member) {
    String owner = member.owner();
    if (owner.startsWith("[")) {
      return member.name().equals("clone") && allowsType(owner);
    }
    if (!isOwn(owner)) {
      return allowed.has(owner) && isNamed(load(owner), member);
    }
    ClassFile file = own.get(owner);
    return Stream.concat(file.fields().stream(), file.methods().stream())
            .anyMatch(
                has ->
                    has.name().equals(member.name())
                        && has.descriptor().equals(member.descriptor()))
        || !member.name().equals("<init>")
            && file.parents().stream()
                .anyMatch(parent -> allows(new Member(parent, member.name(), member.descriptor())));
  }

  /** An interface has the methods of Object too; compilers from Java 18 on call them so. */
  private boolean isNamed(Class<?> type, Member member) {
    if (type == null) {
      return false;
    }
    String name = type.getName();
    if (member.name().equals("<init>")) {
      return allowed.has(name, AllowList.NEW, parameters(member));
    }
    boolean here =
        member.isMethod()
            ? allowed.has(name, member.name(), parameters(member))
            : allowed.has(name, member.name());
    return here
        || isNamed(type.isInterface() ? Object.class : type.getSuperclass(), member)
        || Stream.of(type.getInterfaces()).anyMatch(parent -> isNamed(parent, member));
  }

  /** As the table writes them. */
  private static String parameters(Member method) {
    return MethodType.fromMethodDescriptorString(method.descriptor(), LOADER)
        .parameterList()
        .stream()
        .map(Class::getTypeName)
        .collect(Collectors.joining(","));
  }

  /** Whether it can be caught: an exception, not an error, nor what may be one. */
  boolean isException(String type) {
    if (isOwn(type)) {
      return isException(own.get(type).parents().get(0));
    }
    return allowed.has(type) && Exception.class.isAssignableFrom(load(type));
  }

  private static Class<?> load(String type) {
    try {
      return Class.forName(type, false, LOADER);
    } catch (ClassNotFoundException e) {
      throw new MalformedClassException(type + " does not exist");
    }
  }
}
