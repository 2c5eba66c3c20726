package livingcircle.quality;

import livingcircle.base.BilingualText;
import livingcircle.city.Community;

/**
 * How good the data of a community are. Outlets belong to the community of the home nearest to them.
 *
 * @param community the community
 * @param homes its homes
 * @param outlets its outlets
 * @param withFindings homes and outlets with a warning
 * @param synthetic outlets that were filled in by assumption
 * @param known outlets whose hours and area are known
 */
public record CommunityQuality(
        Community community, int homes, int outlets, int withFindings, int synthetic, int known) {

    /** Of homes and outlets, 0–1. */
    public double shareWithFindings() {
        return share(withFindings, homes + outlets);
    }

    /** Of outlets, 0–1; 0 if there are none. */
    public double shareSynthetic() {
        return share(synthetic, outlets);
    }

    /** Of outlets, 0–1; 0 if there are none. */
    public double shareKnown() {
        return share(known, outlets);
    }

    public Grade grade() {
        return Grade.of(this);
    }

    /** Why it has this grade and none better. */
    public BilingualText reason() {
        return Grade.reason(this);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
