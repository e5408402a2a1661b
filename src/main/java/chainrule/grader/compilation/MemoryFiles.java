package chainrule.grader.compilation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * Keeps the classes that the compiler writes, and reads all else from where it is. What packages
 * hold is looked up once: it stays the same as long as this program runs.
 */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

  private static final Map<List<Object>, Iterable<JavaFileObject>> LISTED =
      new ConcurrentHashMap<>();

  private static final Map<JavaFileObject, String> NAMES =
      Collections.synchronizedMap(new IdentityHashMap<>());

  private static final ClassLoader NOTHING = new ClassLoader(null) {};

  private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

  MemoryFiles(JavaFileManager files) {
    super(files);
  }

  /** The bytes of each class, by its full name. */
  Map<String, byte[]> classes() {
    Map<String, byte[]> classes = new TreeMap<>();
    written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
    return classes;
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    List<Object> key = List.of(location, packageName, Set.copyOf(kinds), recurse);
    Iterable<JavaFileObject> listed = LISTED.get(key);
    if (listed == null) {
      listed = super.list(location, packageName, kinds, recurse);
      LISTED.put(key, listed);
    }
    return listed;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return NAMES.computeIfAbsent(file, one -> super.inferBinaryName(location, one));
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return new SimpleJavaFileObject(
        URI.create("memory:///" + className.hashCode() + kind.extension), kind) {
      @Override
      public OutputStream openOutputStream() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        written.put(className, bytes);
        return bytes;
      }
    };
  }

  /** The compiler looks for plugins each time; here it finds none, and soon. */
  @Override
  public ClassLoader getClassLoader(Location location) {
    return NOTHING;
  }

  /** The one manager serves every compilation, so none may close it. */
  @Override
  public void close() {}
}
