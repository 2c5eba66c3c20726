package livingcircle.city;

/**
 * A residential building before it is attached to a street.
 *
 * @param id unique among the homes of a city
 * @param at where it stands
 * @param community id of its community
 * @param dwellings number of dwellings, at least 1
 * @param oldEstate whether the building belongs to an old community (老旧小区)
 */
public record HomeSite(String id, GeoPoint at, String community, int dwellings, boolean oldEstate) {

    public HomeSite {
        if (dwellings < 1) {
            throw new IllegalArgumentException("home " + id + " has " + dwellings + " dwellings, at least 1 is needed");
        }
    }
}
