package livingcircle.diagnosis;

import livingcircle.model.UnmetReason;
import org.jspecify.annotations.Nullable;

/**
 * A type that residents of an area do not have within its minutes on foot at their own speed. The carried are counted
 * at the planning speed of whoever carries them, as in {@link livingcircle.world.Coverage}.
 *
 * @param area the area
 * @param type index of the type
 * @param residents all residents of the area
 * @param affected those among them without the type
 * @param nearestMMean mean metres on foot to the nearest outlet of the type of all residents who can walk to one; NaN
 *     if nobody can
 * @param nearestMMost the greatest of these; NaN if nobody can walk to one
 * @param beyondReach residents who have none within the longest walk
 * @param severity affected residents, those without a basic type counted three times, without a public one twice (A)
 * @param unmet unmet needs of the area for the type's purposes on the measured days, whichever type might serve them
 * @param reason their commonest reason, null if there are none
 */
public record Gap(
        Area area,
        int type,
        int residents,
        int affected,
        double nearestMMean,
        double nearestMMost,
        int beyondReach,
        double severity,
        long unmet,
        @Nullable UnmetReason reason) {

    /** Share of the residents who are affected, 0–1; NaN without residents. */
    public double share() {
        return (double) affected / residents;
    }

    /** Whether nobody in the area can walk to an outlet of the type. */
    public boolean isNoneWithinReach() {
        return beyondReach == residents;
    }
}
