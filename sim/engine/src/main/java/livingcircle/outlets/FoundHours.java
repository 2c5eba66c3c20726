package livingcircle.outlets;

/**
 * Opening hours as found in a text that may say more than can be held.
 *
 * @param hours the hours of most weekdays that have any
 * @param daysDiffer whether some weekdays have other hours, which are left out
 */
public record FoundHours(OpeningHours hours, boolean daysDiffer) {}
