/** The inner steps of a build, each measured alone by JMH; {@code bench/jmh.sh} runs them. */
@NullMarked
package samling.bench.step;

import org.jspecify.annotations.NullMarked;
