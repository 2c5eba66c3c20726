package livingcircle.scenario.files;

import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.Community;
import livingcircle.city.HomeSite;
import livingcircle.city.Street;
import livingcircle.city.osm.OsmStreets;
import livingcircle.city.osm.OsmTown;
import org.jspecify.annotations.Nullable;

/** Reads the layers of a town: streets, homes and communities. */
final class TownReader {

    static final String STREETS = "streets";
    static final String HOMES = "homes";
    static final String BUILDINGS = "buildings";
    static final String COMMUNITIES = "communities";

    private TownReader() {}

    /**
     * The parts of a town, none of them empty.
     *
     * @param attribution whom the licence of the streets asks to name; empty if nobody is known
     */
    record Town(
            List<Street> streets,
            List<Located<HomeSite>> homes,
            List<Located<Community>> communities,
            String attribution) {}

    /**
     * What could be read of a town with faults.
     *
     * @param streets the streets, none if some of them have faults: half a network looks like one that is cut
     * @param homes those without faults
     * @param areHomesComplete whether all homes and communities are there
     * @param communities those without faults
     */
    record Part(List<Street> streets, List<HomeSite> homes, boolean areHomesComplete, List<Community> communities) {}

    /**
     * The town of some layers, or null after a fault, when what could be read of it is {@link Reading#part kept}. All
     * layers are read, so that the faults of all are found.
     *
     * @param streets null after a fault, as the others
     * @param areBuildings whether the homes are all buildings of the town, of which some may be no homes
     */
    static @Nullable Town read(
            @Nullable Layer streets,
            @Nullable Layer homes,
            boolean areBuildings,
            @Nullable Layer communities,
            Reading reading) {
        int before = reading.faultCount();
        List<SurveyedCommunity> readCommunities =
                communities == null ? null : CommunitiesFile.read(communities, reading);
        notEmpty(communities, readCommunities, "community", "社区", reading);
        HomeCommunities settling =
                readCommunities == null || readCommunities.isEmpty() ? null : new HomeCommunities(readCommunities);
        List<Located<HomeSite>> readHomes =
                homes == null ? null : HomesFile.read(homes, areBuildings, settling, reading);
        boolean areHomesSound = readHomes != null && reading.faultCount() == before;
        int beforeStreets = reading.faultCount();
        List<Street> readStreets = streets == null ? null : StreetsFile.read(streets, reading);
        boolean areStreetsSound = readStreets != null && reading.faultCount() == beforeStreets;
        notEmpty(homes, readHomes, "home", "住所", reading);
        notEmpty(streets, readStreets, "street", "街道", reading);
        List<Located<Community>> own = readCommunities == null
                ? List.of()
                : readCommunities.stream().map(SurveyedCommunity::community).toList();
        if (readCommunities == null || readHomes == null || readStreets == null || reading.faultCount() > before) {
            reading.keep(new Part(
                    areStreetsSound && readStreets != null ? readStreets : List.of(),
                    readHomes == null ? List.of() : Located.items(readHomes),
                    areHomesSound,
                    Located.items(own)));
            return null;
        }
        return new Town(
                readStreets,
                readHomes,
                own,
                streets != null && OsmStreets.isMap(streets.path()) ? OsmTown.ATTRIBUTION : "");
    }

    private static void notEmpty(
            @Nullable Layer layer, @Nullable List<?> items, String en, String zh, Reading reading) {
        if (layer != null && items != null && items.isEmpty()) {
            reading.fault(
                    layer.place(),
                    new BilingualText("the city has no " + en, "城市没有" + zh),
                    new BilingualText("add rows to the file", "请在文件中补充"));
        }
    }
}
