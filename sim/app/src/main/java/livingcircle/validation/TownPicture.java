package livingcircle.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import livingcircle.city.CityLayers;
import livingcircle.city.GeoPoint;
import livingcircle.city.HomeSite;
import livingcircle.city.Street;
import livingcircle.city.StreetKind;
import livingcircle.outlets.Outlet;
import livingcircle.page.AreaRings;
import livingcircle.page.Block.Drawing;
import livingcircle.quality.CommunityQuality;
import livingcircle.quality.Finding;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;

/** Draws the town with its communities by grade and marks what was found; the style sheet gives all colours. */
final class TownPicture {

    /** Names of more communities would cover the map. */
    private static final int MOST_NAMES = 40;
    /** Homes from which on all signs are smaller. */
    private static final int MANY_HOMES = 4_000;

    private final PictureFrame frame;
    private final StringBuilder svg = new StringBuilder();

    private TownPicture(PictureFrame frame) {
        this.frame = frame;
    }

    /** The picture, or empty if no place at all is known. */
    static Optional<Drawing> of(Checked checked, ListedFindings findings) {
        List<GeoPoint> places = places(checked);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        CityLayers city = checked.survey().city();
        List<HomeSite> homes = city == null ? List.of() : city.homes();
        TownPicture picture = new TownPicture(new PictureFrame(places));
        boolean isDense = homes.size() >= MANY_HOMES;
        picture.svg
                .append("<svg class=\"town")
                .append(isDense ? " dense" : "")
                .append("\" viewBox=\"0 0 ")
                .append(PictureFrame.WIDTH)
                .append(' ')
                .append(PictureFrame.HEIGHT)
                .append("\" style=\"--units:")
                .append(PictureFrame.WIDTH)
                .append("\" role=\"group\" aria-label=\"")
                .append(Markup.escaped(PageText.MAP.zh() + " " + PageText.MAP.en()))
                .append("\">");
        picture.drawAreas(checked.quality().communities(), homes);
        picture.drawStreets(city == null ? List.of() : city.streets());
        picture.drawHomes(homes);
        picture.drawOutlets(checked.survey().outlets());
        picture.drawNames(checked.quality().communities());
        picture.svg.append(ScaleBar.svg(picture.frame));
        new FindingMarks(picture.frame, picture.svg).draw(findings);
        picture.svg.append("</svg>");
        return Optional.of(new Drawing(
                picture.svg.toString(), PictureKey.of(checked, findings), city == null ? "" : city.attribution()));
    }

    /** What the frame is put around: what tells best where the town is. */
    private static List<GeoPoint> places(Checked checked) {
        List<GeoPoint> places = new ArrayList<>();
        CityLayers city = checked.survey().city();
        if (city != null) {
            city.streets().forEach(street -> places.addAll(street.shape()));
            if (places.isEmpty()) {
                city.homes().forEach(home -> places.add(home.at()));
            }
        }
        if (places.isEmpty()) {
            checked.survey().outlets().forEach(outlet -> places.add(outlet.at()));
        }
        if (places.isEmpty()) {
            for (Finding finding : checked.quality().findings()) {
                GeoPoint at = finding.at();
                if (at != null) {
                    places.add(at);
                }
            }
        }
        return places;
    }

    private void drawAreas(List<CommunityQuality> communities, List<HomeSite> homes) {
        Map<String, List<Coordinate>> homesOf = new HashMap<>();
        for (HomeSite home : homes) {
            homesOf.computeIfAbsent(home.community(), id -> new ArrayList<>())
                    .add(new Coordinate(
                            frame.plane().xM(home.at()), frame.plane().yM(home.at())));
        }
        for (CommunityQuality community : communities) {
            List<Coordinate> own = homesOf.get(community.community().id());
            if (own != null) {
                PathText path = new PathText();
                AreaRings.around(own.toArray(Coordinate[]::new)).forEach(ring -> add(path, ring));
                svg.append("<path class=\"area grade-")
                        .append(community.grade())
                        .append("\" d=\"")
                        .append(path)
                        .append("\">")
                        .append(Markup.title(community.community().name()))
                        .append("</path>");
            }
        }
    }

    private void add(PathText path, LinearRing ring) {
        boolean isFirst = true;
        for (Coordinate point : ring.getCoordinates()) {
            long x = frame.x(point.x);
            long y = frame.y(point.y);
            if (isFirst) {
                path.from(x, y);
            } else {
                path.to(x, y);
            }
            isFirst = false;
        }
    }

    private void drawStreets(List<Street> streets) {
        for (StreetKind kind : List.of(StreetKind.PATH, StreetKind.STEPS, StreetKind.LOCAL, StreetKind.MAJOR)) {
            PathText path = new PathText();
            for (Street street : streets) {
                if (street.kind() == kind) {
                    GeoPoint start = street.shape().get(0);
                    path.from(frame.x(start), frame.y(start));
                    street.shape().stream().skip(1).forEach(point -> path.to(frame.x(point), frame.y(point)));
                }
            }
            boolean isForWalkers = kind == StreetKind.PATH || kind == StreetKind.STEPS;
            svg.append(Markup.path(isForWalkers ? "path" : kind == StreetKind.MAJOR ? "major" : "street", path));
        }
    }

    private void drawHomes(List<HomeSite> homes) {
        PathText path = new PathText();
        homes.forEach(home -> path.dot(frame.x(home.at()), frame.y(home.at())));
        svg.append(Markup.path("home", path));
    }

    private void drawOutlets(List<Outlet> outlets) {
        PathText synthetic = new PathText();
        PathText surveyed = new PathText();
        for (Outlet outlet : outlets) {
            (outlet.isSynthetic() ? synthetic : surveyed).dot(frame.x(outlet.at()), frame.y(outlet.at()));
        }
        svg.append(Markup.path("synthetic", synthetic)).append(Markup.path("outlet", surveyed));
    }

    private void drawNames(List<CommunityQuality> communities) {
        if (communities.size() <= MOST_NAMES) {
            for (CommunityQuality quality : communities) {
                GeoPoint centre = quality.community().centre();
                svg.append(Markup.text(
                        "name",
                        frame.x(centre),
                        frame.y(centre),
                        quality.community().name()));
            }
        }
    }
}
