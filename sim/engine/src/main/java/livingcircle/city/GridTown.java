package livingcircle.city;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;

/** Builds the layers of a town of square blocks. */
public final class GridTown {

    private final GridSpec spec;
    private final LocalPlane plane;

    private GridTown(GridSpec spec) {
        this.spec = spec;
        this.plane = new LocalPlane(spec.southWest());
    }

    /** The layers of the town; lengths of streets are exactly the spacing. */
    public static CityLayers layers(GridSpec spec) {
        return new GridTown(spec).build();
    }

    private CityLayers build() {
        List<Street> streets = new ArrayList<>();
        for (int row = 0; row <= spec.blocksNorth(); row++) {
            for (int column = 0; column <= spec.blocksEast(); column++) {
                if (column < spec.blocksEast()) {
                    streets.add(street(column, row, column + 1, row, isMainRoad(row)));
                }
                if (row < spec.blocksNorth() && isPassable(column, row)) {
                    streets.add(street(column, row, column, row + 1, isMainRoad(column)));
                }
            }
        }
        List<HomeSite> homes = new ArrayList<>();
        for (int row = 0; row < spec.blocksNorth(); row++) {
            for (int column = 0; column < spec.blocksEast(); column++) {
                if (!isRiver(row)) {
                    addHomes(column, row, homes);
                }
            }
        }
        return new CityLayers(spec.name(), streets, homes, communities());
    }

    private boolean isRiver(int row) {
        return spec.river() != null && spec.river().row() == row;
    }

    private boolean isPassable(int column, int row) {
        return spec.river() == null
                || spec.river().row() != row
                || spec.river().bridges().contains(column);
    }

    private boolean isMainRoad(int number) {
        return spec.mainRoadEvery() > 0 && number % spec.mainRoadEvery() == 0;
    }

    private Street street(int fromColumn, int fromRow, int toColumn, int toRow, boolean main) {
        String id = "street-" + fromColumn + "-" + fromRow + (fromRow == toRow ? "-east" : "-north");
        return new Street(
                id,
                nodeId(fromColumn, fromRow),
                nodeId(toColumn, toRow),
                main ? StreetKind.MAJOR : StreetKind.LOCAL,
                (int) Math.round(spec.streetSpacingM() * 1000),
                List.of(corner(fromColumn, fromRow), corner(toColumn, toRow)));
    }

    private long nodeId(int column, int row) {
        return (long) row * (spec.blocksEast() + 1) + column;
    }

    private GeoPoint corner(int column, int row) {
        return plane.at(column * spec.streetSpacingM(), row * spec.streetSpacingM());
    }

    private void addHomes(int column, int row, List<HomeSite> homes) {
        int south = (spec.homesPerBlock() + 1) / 2;
        for (int k = 0; k < spec.homesPerBlock(); k++) {
            boolean onSouth = k < south;
            int place = onSouth ? k : k - south;
            int places = onSouth ? south : spec.homesPerBlock() - south;
            double x = (column + (place + 0.5) / places) * spec.streetSpacingM();
            double y = onSouth
                    ? row * spec.streetSpacingM() + spec.setbackM()
                    : (row + 1) * spec.streetSpacingM() - spec.setbackM();
            homes.add(new HomeSite(
                    "home-" + column + "-" + row + "-" + k,
                    plane.at(x, y),
                    communityId(column, row),
                    spec.dwellingsPerHome(),
                    false));
        }
    }

    private String communityId(int column, int row) {
        int east = column * spec.communitiesEast() / spec.blocksEast();
        int north = row * spec.communitiesNorth() / spec.blocksNorth();
        return "community-" + (north * spec.communitiesEast() + east + 1);
    }

    private List<Community> communities() {
        List<Community> communities = new ArrayList<>();
        double width = spec.blocksEast() * spec.streetSpacingM() / spec.communitiesEast();
        double height = spec.blocksNorth() * spec.streetSpacingM() / spec.communitiesNorth();
        for (int north = 0; north < spec.communitiesNorth(); north++) {
            for (int east = 0; east < spec.communitiesEast(); east++) {
                int number = communities.size() + 1;
                communities.add(new Community(
                        "community-" + number,
                        new BilingualText("Community " + number, "第" + number + "社区"),
                        plane.at((east + 0.5) * width, (north + 0.5) * height),
                        -1));
            }
        }
        return communities;
    }
}
