package livingcircle.world;

import livingcircle.base.KeyedRandom;
import livingcircle.walking.TypeReach;

/** Keys of the tastes for the services, in the order of types. Immutable. */
public final class TasteKeys {

    private final long[] keys;

    TasteKeys(Services services, TypeOrder order) {
        keys = new long[services.count()];
        for (int s = 0; s < keys.length; s++) {
            keys[order.place(s)] = services.key(s);
        }
    }

    /** Key of the service at a place of the {@link TypeOrder}. */
    public long key(int place) {
        return keys[place];
    }

    /**
     * The first position of the reach of a type whose draw is above {@code losingDraw}, or {@code end}. Nearly all
     * alternatives of a choice are passed over here.
     *
     * @param first place of the type's first service in the {@link TypeOrder}
     */
    public int nextAbove(double losingDraw, long choiceKey, int first, TypeReach reach, int from, int end) {
        long losing = KeyedRandom.lastTicketUpTo(losingDraw);
        int p = from;
        while (p < end && KeyedRandom.ticket(choiceKey ^ keys[first + reach.rank(p)]) <= losing) {
            p++;
        }
        return p;
    }
}
