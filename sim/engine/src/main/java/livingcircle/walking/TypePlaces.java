package livingcircle.walking;

import java.util.List;
import livingcircle.city.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * The places of one outlet type whose reach is wanted.
 *
 * @param places numbers of the places, ascending; not to be changed
 * @param attachments where each stands, in the same order
 * @param wheelBoundMm how far out places are looked for, for instance the delivery distance; 0 for the e-bike limit
 * @param baseline the reach of the same type in the baseline layout, whose radii are then kept so that an outlet more or
 *     less never changes who may reach the others; null for a baseline
 */
public record TypePlaces(
        int[] places,
        List<Attachment> attachments,
        int wheelBoundMm,
        @Nullable TypeReach baseline) {

    private static final int MOST_PLACES = 1 << 24;

    public TypePlaces {
        if (places.length != attachments.size() || places.length > MOST_PLACES) {
            throw new IllegalArgumentException(places.length + " places with " + attachments.size() + " attachments");
        }
    }

    int count() {
        return places.length;
    }
}
