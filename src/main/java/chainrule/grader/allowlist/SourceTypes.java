package chainrule.grader.allowlist;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.UnionType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Checks the types and members that the compiler resolved against the allow-list. */
final class SourceTypes {

  private final Trees trees;
  private final Types types;
  private final Elements elements;
  private final AllowList allowed;
  private final CompilationUnitTree unit;

  SourceTypes(JavacTask task, AllowList allowed, CompilationUnitTree unit) {
    this.trees = Trees.instance(task);
    this.types = task.getTypes();
    this.elements = task.getElements();
    this.allowed = allowed;
    this.unit = unit;
  }

  boolean allows(TypeElement type) {
    return isOwn(type) || allowed.has(elements.getBinaryName(type).toString());
  }

  /** Written in this source. */
  private boolean isOwn(Element element) {
    var path = trees.getPath(element);
    return path != null && path.getCompilationUnit() == unit;
  }

  boolean isField(Element element) {
    return element != null
        && (element.getKind() == ElementKind.FIELD
            || element.getKind() == ElementKind.ENUM_CONSTANT);
  }

  /** The class that a member was written in; null for an array's length. */
  TypeMirror enclosing(Element member) {
    Element owner = member.getEnclosingElement();
    return owner instanceof TypeElement ? owner.asType() : null;
  }

  /** Exceptions may be caught; errors, and what may be one, may not. */
  boolean isException(TypeMirror caught) {
    return types.isSubtype(caught, elements.getTypeElement("java.lang.Exception").asType());
  }

  boolean isSerializable(TypeMirror type) {
    return type != null
        && types.isSubtype(type, elements.getTypeElement("java.io.Serializable").asType());
  }

  /** The name of a type, or of a part of it, that may not be used; empty if there is none. */
  String refused(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return refused(array.getComponentType());
    }
    if (type instanceof UnionType union) {
      return union.getAlternatives().stream().map(this::refused).collect(Collectors.joining());
    }
    if (type == null || types.erasure(type).getKind() != TypeKind.DECLARED) {
      return "";
    }
    TypeElement element = (TypeElement) ((DeclaredType) types.erasure(type)).asElement();
    return allows(element) ? "" : element.getQualifiedName().toString();
  }

  /** The name of a member that may not be used on such a receiver; empty if it may. */
  String refused(Element member, TypeMirror site) {
    String name = member.getSimpleName().toString();
    if (name.equals("this") || name.equals("super") || isOwn(member)) {
      return "";
    }
    if (site == null || site.getKind() == TypeKind.ARRAY) {
      boolean ofArrays = name.equals("length") || name.equals("clone") || name.equals("<init>");
      return ofArrays ? "" : "java.lang.Object." + name;
    }
    TypeElement owner = (TypeElement) member.getEnclosingElement();
    if (isOwn(owner) || isAllowed(member, owner, site)) {
      return ""; // what is its own but was not written is an enum's values() and the like
    }
    String type = owner.getQualifiedName().toString();
    return member.getKind() == ElementKind.CONSTRUCTOR
        ? "new %s(%s)".formatted(type, parameters(member).replace(",", ", "))
        : allows(owner) ? type + "." + name : type;
  }

  private boolean isAllowed(Element member, TypeElement owner, TypeMirror site) {
    if (member.getKind() == ElementKind.CONSTRUCTOR) {
      return allowed.has(binaryName(owner), AllowList.NEW, parameters(member));
    }
    return isAllowedOn(types.erasure(owner.asType()), member) || isAllowedOn(site, member);
  }

  /** Named by the type or by one that it inherits from. */
  private boolean isAllowedOn(TypeMirror type, Element member) {
    if (type instanceof IntersectionType both) {
      return both.getBounds().stream().anyMatch(bound -> isAllowedOn(bound, member));
    }
    TypeMirror erased = types.erasure(type);
    if (erased.getKind() != TypeKind.DECLARED) {
      return false;
    }
    TypeElement element = (TypeElement) ((DeclaredType) erased).asElement();
    String name = member.getSimpleName().toString();
    boolean named =
        member instanceof ExecutableElement
            ? allowed.has(binaryName(element), name, parameters(member))
            : allowed.has(binaryName(element), name);
    return named
        || types.directSupertypes(erased).stream().anyMatch(parent -> isAllowedOn(parent, member));
  }

  private String parameters(Element method) {
    return ((ExecutableElement) method)
        .getParameters().stream()
            .map(parameter -> erasedName(parameter.asType()))
            .collect(Collectors.joining(","));
  }

  private String erasedName(TypeMirror type) {
    TypeMirror erased = types.erasure(type);
    if (erased instanceof ArrayType array) {
      return erasedName(array.getComponentType()) + "[]";
    }
    return erased.getKind() == TypeKind.DECLARED
        ? binaryName((TypeElement) ((DeclaredType) erased).asElement())
        : erased.toString();
  }

  private String binaryName(TypeElement type) {
    return elements.getBinaryName(type).toString();
  }
}
