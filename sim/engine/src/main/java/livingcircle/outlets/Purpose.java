package livingcircle.outlets;

import livingcircle.base.BilingualText;

/**
 * What a resident wants.
 *
 * @param id unique in the catalogue
 * @param name for people
 * @param timeOfDay id of the curve that says at which hours the need arises
 * @param onErrand whether the need is bundled into errand days with others, or arises on its own
 * @param isOrderable whether it can be ordered online from outside the town
 * @param goWithoutUtility utility of leaving the need unserved (dimensionless, usually negative)
 */
public record Purpose(
        String id,
        BilingualText name,
        String timeOfDay,
        boolean onErrand,
        boolean isOrderable,
        double goWithoutUtility) {}
