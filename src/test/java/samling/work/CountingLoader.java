package samling.work;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A program apart from the one that runs, with its own copy of every class on the class path, whose
 * methods count how often they begin and how often they go round in a loop.
 */
final class CountingLoader extends URLClassLoader {
  private static final String TALLY = Tally.class.getName();

  /** The methods that are counted, by number. */
  private final List<String> methods = new ArrayList<>();

  CountingLoader() {
    super("counting", classPath(), ClassLoader.getPlatformClassLoader());
  }

  private static URL[] classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(CountingLoader::url)
        .toArray(URL[]::new);
  }

  private static URL url(String path) {
    try {
      return Path.of(path).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How often each method has begun or gone round so far, where that is at all. */
  Map<String, Long> counts() throws ReflectiveOperationException {
    long[] all = (long[]) loadClass(TALLY).getMethod("counts").invoke(null);
    Map<String, Long> counts = new TreeMap<>();
    synchronized (methods) {
      for (int i = 0; i < methods.size(); i++) {
        if (all[i] > 0) {
          counts.merge(methods.get(i), all[i], Long::sum);
        }
      }
    }
    return counts;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    String file = name.replace('.', '/') + ".class";
    if (name.equals(TALLY)) {
      return super.findClass(name);
    }
    try (InputStream in = getResourceAsStream(file)) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      byte[] counted = counted(in.readAllBytes());
      return defineClass(name, counted, 0, counted.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] counted(byte[] bytes) {
    ClassReader reader = new ClassReader(bytes);
    ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor method =
                super.visitMethod(access, name, descriptor, signature, exceptions);
            boolean empty = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0;
            return empty ? method : new CountingMethod(method, number(reader.getClassName(), name));
          }
        },
        0);
    return writer.toByteArray();
  }

  private int number(String type, String method) {
    synchronized (methods) {
      methods.add(type.replace('/', '.') + "." + method);
      return methods.size() - 1;
    }
  }
}
