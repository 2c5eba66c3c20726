package livingcircle.expectation;

import livingcircle.outlets.Outlet;

/**
 * A service that might be added to a layout: a new outlet, or one type more of an outlet that stands (一店多能).
 *
 * @param outlet the outlet as it would be, the type included; what it does not say is taken from the catalogue
 * @param type id of the type whose service is priced, one of the outlet's
 */
public record Candidate(Outlet outlet, String type) {

    public Candidate {
        if (!outlet.types().contains(type)) {
            throw new IllegalArgumentException(
                    "outlet " + outlet.id() + " does not offer the type '" + type + "' but " + outlet.types());
        }
    }

    /** An outlet of a single type. */
    public static Candidate of(Outlet outlet) {
        return new Candidate(outlet, outlet.mainType());
    }
}
