package samling.site;

/**
 * A QR code of an address, for a page's print (ISO/IEC 18004).
 *
 * @param size modules along a side, without the quiet zone of four around it
 * @param path the dark modules as SVG path data: lines one module wide, along the middle of each
 *     row, the first at y = 0
 */
public record PaperCode(int size, String path) {}
