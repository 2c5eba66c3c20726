package livingcircle.city;

/**
 * The point of the street network that a home or outlet is reached from.
 *
 * @param street index of the nearest street
 * @param offsetMm distance along the street from its first node, 0 … its length
 * @param accessMm straight distance from the place to the street
 */
public record Attachment(int street, int offsetMm, int accessMm) {}
