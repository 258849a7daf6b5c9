package samling.work;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A method that counts when it begins, when it goes back in a loop, and what a list looks through.
 */
final class CountingMethod extends MethodVisitor {
  private static final String TALLY = Type.getInternalName(Tally.class);
  private static final Set<String> LISTS =
      Set.of("java/util/List", "java/util/Collection", "java/util/ArrayList");

  private final int number;
  private final Set<Label> passed = new HashSet<>();

  CountingMethod(MethodVisitor method, int number) {
    super(Opcodes.ASM9, method);
    this.number = number;
  }

  @Override
  public void visitCode() {
    super.visitCode();
    count();
  }

  @Override
  public void visitLabel(Label label) {
    passed.add(label);
    super.visitLabel(label);
  }

  @Override
  public void visitJumpInsn(int opcode, Label label) {
    if (passed.contains(label)) {
      count();
    }
    super.visitJumpInsn(opcode, label);
  }

  @Override
  public void visitMethodInsn(
      int opcode, String owner, String name, String descriptor, boolean isInterface) {
    String looking = looking(owner, name, descriptor);
    if (looking == null) {
      super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    } else {
      super.visitLdcInsn(number);
      super.visitMethodInsn(Opcodes.INVOKESTATIC, TALLY, name, looking, false);
    }
  }

  private static @Nullable String looking(String owner, String name, String descriptor) {
    if (!LISTS.contains(owner)) {
      return null;
    }
    return switch (name + descriptor) {
      case "contains(Ljava/lang/Object;)Z" -> "(Ljava/util/Collection;Ljava/lang/Object;I)Z";
      case "indexOf(Ljava/lang/Object;)I" -> "(Ljava/util/List;Ljava/lang/Object;I)I";
      default -> null;
    };
  }

  private void count() {
    super.visitLdcInsn(number);
    super.visitMethodInsn(Opcodes.INVOKESTATIC, TALLY, "count", "(I)V", false);
  }
}
