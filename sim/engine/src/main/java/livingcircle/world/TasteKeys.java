package livingcircle.world;

import livingcircle.base.KeyedRandom;
import livingcircle.choice.TasteRace;
import livingcircle.walking.TypeReach;

/** Keys of the tastes for the services of each type, in the order of the type's places. Immutable. */
public final class TasteKeys {

    private final long[][] keys;

    TasteKeys(Services services, int types) {
        int[] count = new int[types];
        for (int s = 0; s < services.count(); s++) {
            count[services.type(s)]++;
        }
        keys = new long[types][];
        for (int t = 0; t < types; t++) {
            keys[t] = new long[count[t]];
            count[t] = 0;
        }
        for (int s = 0; s < services.count(); s++) {
            int t = services.type(s);
            keys[t][count[t]++] = services.key(s);
        }
    }

    /** The draw for the service at a position of the reach of a type. */
    public double draw(long choiceKey, int type, TypeReach reach, int position) {
        return TasteRace.draw(choiceKey, keys[type][reach.rank(position)]);
    }

    /**
     * The first position whose draw is above {@code losingDraw}, or {@code end}. Nearly all alternatives of a choice are
     * passed over here.
     */
    public int nextAbove(double losingDraw, long choiceKey, int type, TypeReach reach, int from, int end) {
        long[] own = keys[type];
        long losing = KeyedRandom.lastTicketUpTo(losingDraw);
        int p = from;
        while (p < end && KeyedRandom.ticket(choiceKey ^ own[reach.rank(p)]) <= losing) {
            p++;
        }
        return p;
    }
}
