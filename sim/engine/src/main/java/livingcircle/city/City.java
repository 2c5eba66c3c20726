package livingcircle.city;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import livingcircle.base.BilingualText;

/**
 * One town: its walk network, its homes attached to it, its communities. Immutable and shared by all runs.
 *
 * <p>Homes are sorted by community and then kept in their given order, so that what lies together is simulated
 * together.
 */
public final class City {

    private final BilingualText name;
    private final String attribution;
    private final LocalPlane plane;
    private final StreetNetwork network;
    private final StreetComponents components;
    private final StreetFinder finder;
    private final Homes homes;
    private final HomeFinder homeFinder;
    private final List<Community> communities;

    private City(CityLayers layers) {
        name = layers.name();
        attribution = layers.attribution();
        components = StreetComponents.of(layers.streets());
        plane = new LocalPlane(originOf(components.kept()));
        network = new StreetNetwork(components.kept());
        finder = new StreetFinder(plane, network);
        communities = layers.communities();
        homes = attach(layers, finder);
        homeFinder = new HomeFinder(
                plane,
                IntStream.range(0, homes.count())
                        .mapToObj(home -> homes.site(home).at())
                        .toList());
    }

    /**
     * Builds a city from its layers: keeps the largest connected part of the streets and attaches every home to its
     * nearest street.
     *
     * @throws IllegalArgumentException if there is no street, no home, or a home names an unknown community
     */
    public static City of(CityLayers layers) {
        if (layers.streets().isEmpty()) {
            throw new IllegalArgumentException("the city has no walkable street");
        }
        if (layers.homes().isEmpty()) {
            throw new IllegalArgumentException("the city has no home");
        }
        return new City(layers);
    }

    private static GeoPoint originOf(List<Street> streets) {
        double west = 180;
        double east = -180;
        double south = 90;
        double north = -90;
        for (Street street : streets) {
            for (GeoPoint p : street.shape()) {
                west = Math.min(west, p.lon());
                east = Math.max(east, p.lon());
                south = Math.min(south, p.lat());
                north = Math.max(north, p.lat());
            }
        }
        return new GeoPoint((west + east) / 2, (south + north) / 2);
    }

    private static Homes attach(CityLayers layers, StreetFinder finder) {
        Map<String, Integer> communityIndex = new HashMap<>();
        for (int c = 0; c < layers.communities().size(); c++) {
            communityIndex.put(layers.communities().get(c).id(), c);
        }
        List<List<HomeSite>> byCommunity = new ArrayList<>();
        layers.communities().forEach(c -> byCommunity.add(new ArrayList<>()));
        for (HomeSite site : layers.homes()) {
            Integer index = communityIndex.get(site.community());
            if (index == null) {
                throw new IllegalArgumentException(
                        "home " + site.id() + " names the unknown community '" + site.community() + "'");
            }
            byCommunity.get(index).add(site);
        }
        List<HomeSite> sorted = new ArrayList<>();
        List<Attachment> attachments = new ArrayList<>();
        int[] community = new int[layers.homes().size()];
        for (int c = 0; c < byCommunity.size(); c++) {
            for (HomeSite site : byCommunity.get(c)) {
                community[sorted.size()] = c;
                sorted.add(site);
                attachments.add(finder.attach(site.at()));
            }
        }
        return new Homes(sorted, community, attachments);
    }

    public BilingualText name() {
        return name;
    }

    /** Whom the licence of the data asks to name; empty if nobody. */
    public String attribution() {
        return attribution;
    }

    public LocalPlane plane() {
        return plane;
    }

    public StreetNetwork network() {
        return network;
    }

    /** What was kept and dropped of the given streets. */
    public StreetComponents components() {
        return components;
    }

    public Homes homes() {
        return homes;
    }

    public List<Community> communities() {
        return communities;
    }

    /** The home nearest to a place as the crow flies; of equally near ones the first. */
    public int nearestHome(GeoPoint place) {
        return homeFinder.nearest(place);
    }

    /** The homes at most {@code radiusM} from a place as the crow flies, in ascending order. */
    public int[] homesWithin(GeoPoint place, double radiusM) {
        return homeFinder.within(place, radiusM);
    }

    /** The point of the street network nearest to a place. */
    public Attachment attach(GeoPoint place) {
        return finder.attach(place);
    }
}
