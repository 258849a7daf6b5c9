/** Reading the YAML that people write in content files, fast, and leaving all other YAML alone. */
@NullMarked
package samling.read.yaml;

import org.jspecify.annotations.NullMarked;
