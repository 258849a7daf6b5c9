package samling.site;

/**
 * An entry of the main menu.
 *
 * @param section the section it stands for; the page whose section is the same is within it
 */
public record NavItem(String label, String path, String section) {}
