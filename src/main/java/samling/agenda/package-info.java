/** What needs a person's hand: whatever in a catalogue no computation can put right. */
@NullMarked
package samling.agenda;

import org.jspecify.annotations.NullMarked;
