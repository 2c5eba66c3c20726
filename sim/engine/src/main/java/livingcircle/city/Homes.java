package livingcircle.city;

import java.util.List;

/**
 * All homes of a city as columns: home {@code h} has an id, a place, a community, dwellings and an attachment to the
 * street network. Immutable.
 */
public final class Homes {

    private final List<HomeSite> sites;
    private final int[] community;
    private final int[] street;
    private final int[] offsetMm;
    private final int[] accessMm;

    Homes(List<HomeSite> sites, int[] community, List<Attachment> attachments) {
        this.sites = List.copyOf(sites);
        this.community = community.clone();
        street = attachments.stream().mapToInt(Attachment::street).toArray();
        offsetMm = attachments.stream().mapToInt(Attachment::offsetMm).toArray();
        accessMm = attachments.stream().mapToInt(Attachment::accessMm).toArray();
    }

    public int count() {
        return street.length;
    }

    /** The home as it was given. */
    public HomeSite site(int home) {
        return sites.get(home);
    }

    /** Index of the home's community. */
    public int community(int home) {
        return community[home];
    }

    public int street(int home) {
        return street[home];
    }

    public int offsetMm(int home) {
        return offsetMm[home];
    }

    public int accessMm(int home) {
        return accessMm[home];
    }
}
