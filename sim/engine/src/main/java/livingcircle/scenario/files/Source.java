package livingcircle.scenario.files;

import livingcircle.base.BilingualText;

/**
 * Where a number comes from.
 *
 * @param key short name within its file: letters, digits, '_' and '-'
 * @param mark how far to trust it
 * @param text the source in words
 */
public record Source(String key, Mark mark, BilingualText text) {

    /** How far to trust a number. */
    public enum Mark {
        /** From the Qinyang plan. */
        S,
        /** Published. */
        P,
        /** Derived by arithmetic from the first two. */
        D,
        /** General knowledge, not read again. */
        K,
        /** Assumption. */
        A
    }
}
