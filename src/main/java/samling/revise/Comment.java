package samling.revise;

/**
 * A comment in a file.
 *
 * @param from where its number sign stands, in Java characters
 * @param to where its line ends
 * @param text the number sign and what follows, without white space at the end
 */
record Comment(int from, int to, String text) {}
