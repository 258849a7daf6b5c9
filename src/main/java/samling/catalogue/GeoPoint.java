package samling.catalogue;

import java.math.BigDecimal;

/**
 * A point on the map (WGS 84).
 *
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 */
public record GeoPoint(BigDecimal latitude, BigDecimal longitude) {}
