package livingcircle.city.county;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import livingcircle.base.KeyedRandom;
import livingcircle.city.StreetKind;

/**
 * Roads between places: two places are joined unless a third lies in between, in the disc over their distance (Gabriel
 * graph), so that all hang together and no road leads past a place. Of the roads that meet the river one is kept for
 * each bridge, and any more without which places would be cut off. Roads on the shortest way from the central town to
 * a small town are main roads.
 */
final class Roads {

    private static final double BEND_SHARE = 0.08;
    private static final double THROUGH_PLACE_M = 300;
    private static final int BEND = 51;
    private static final int NONE = -1;

    /** A point that a road can start from; {@code junction} is NONE where it depends on where the road leads. */
    private record Point(int place, Spot spot, int junction) {}

    private record Link(int placeA, int placeB, int junctionA, int junctionB, double lengthM) {}

    private final List<Place> places;
    private final Ground ground;
    private final StreetWeb web;
    private final long key;

    private Roads(List<Place> places, Ground ground, StreetWeb web, long key) {
        this.places = places;
        this.ground = ground;
        this.web = web;
        this.key = KeyedRandom.combine(key, BEND);
    }

    /** Adds the roads; the first place is the central town. */
    static void add(List<Place> places, Ground ground, StreetWeb web, CountySpec spec, long key) {
        Roads roads = new Roads(places, ground, web, key);
        var river = spec.river();
        List<Link> links = roads.bridged(roads.links(), river == null ? 0 : river.bridges());
        boolean[] isMain = roads.mainRoads(links);
        for (int l = 0; l < isMain.length; l++) {
            roads.build(links.get(l), isMain[l], l);
        }
    }

    private List<Link> links() {
        List<Point> points = new ArrayList<>();
        for (int p = 0; p < places.size(); p++) {
            Place place = places.get(p);
            if (place.gates().isEmpty()) {
                points.add(new Point(p, place.centre(), NONE));
            }
            for (int gate : place.gates()) {
                points.add(new Point(p, web.junction(gate), gate));
            }
        }
        List<Link> links = new ArrayList<>();
        for (int a = 0; a < points.size(); a++) {
            for (int b = a + 1; b < points.size(); b++) {
                if (points.get(a).place != points.get(b).place && nothingBetween(points, a, b)) {
                    links.add(link(points.get(a), points.get(b)));
                }
            }
        }
        return links;
    }

    private static boolean nothingBetween(List<Point> points, int a, int b) {
        Spot from = points.get(a).spot;
        Spot to = points.get(b).spot;
        double middleX = (from.xM() + to.xM()) / 2;
        double middleY = (from.yM() + to.yM()) / 2;
        double radius2 = squared(from.xM() - middleX, from.yM() - middleY);
        for (int c = 0; c < points.size(); c++) {
            Spot other = points.get(c).spot;
            if (c != a && c != b && squared(other.xM() - middleX, other.yM() - middleY) < radius2) {
                return false;
            }
        }
        return true;
    }

    private static double squared(double dx, double dy) {
        return dx * dx + dy * dy;
    }

    private Link link(Point a, Point b) {
        int from = a.junction == NONE ? nearest(places.get(a.place), b.spot) : a.junction;
        int to = b.junction == NONE ? nearest(places.get(b.place), web.junction(from)) : b.junction;
        return new Link(a.place, b.place, from, to, web.junction(from).distanceM(web.junction(to)));
    }

    private int nearest(Place place, Spot spot) {
        return web.nearest(place.firstJunction(), place.endJunction(), spot);
    }

    private List<Link> bridged(List<Link> links, int bridges) {
        List<Link> kept = new ArrayList<>();
        List<Link> wet = new ArrayList<>();
        for (Link link : links) {
            boolean isWet = ground.crossesRiver(web.junction(link.junctionA), web.junction(link.junctionB));
            (isWet ? wet : kept).add(link);
        }
        wet.sort(Comparator.comparingDouble(Link::lengthM));
        Joins joins = new Joins(places.size());
        kept.forEach(link -> joins.join(link.placeA, link.placeB));
        boolean[] hasBridge = new boolean[bridges];
        List<Link> others = new ArrayList<>();
        for (Link link : wet) {
            Spot middle = web.junction(link.junctionA).towards(web.junction(link.junctionB), 0.5);
            int stretch = Math.min(bridges - 1, (int) (ground.shareOfCourse(middle) * bridges));
            if (stretch < 0 || hasBridge[stretch]) {
                others.add(link);
            } else {
                hasBridge[stretch] = true;
                kept.add(link);
                joins.join(link.placeA, link.placeB);
            }
        }
        for (Link link : others) {
            if (joins.join(link.placeA, link.placeB)) {
                kept.add(link);
            }
        }
        return kept;
    }

    private boolean[] mainRoads(List<Link> links) {
        double[] lengthM = new double[places.size()];
        int[] by = new int[places.size()];
        Arrays.fill(lengthM, Double.POSITIVE_INFINITY);
        Arrays.fill(by, NONE);
        lengthM[0] = 0;
        boolean isBetter = true;
        while (isBetter) {
            isBetter = false;
            for (int l = 0; l < links.size(); l++) {
                Link link = links.get(l);
                isBetter |= relax(link.placeA, link.placeB, link.lengthM, l, lengthM, by);
                isBetter |= relax(link.placeB, link.placeA, link.lengthM, l, lengthM, by);
            }
        }
        boolean[] isMain = new boolean[links.size()];
        for (int p = 0; p < places.size(); p++) {
            for (int at = p; places.get(p).isTown() && by[at] != NONE; ) {
                Link link = links.get(by[at]);
                isMain[by[at]] = true;
                at = link.placeA == at ? link.placeB : link.placeA;
            }
        }
        return isMain;
    }

    /** Bellman and Ford's step, with some metres more for passing through a place. */
    private boolean relax(int from, int to, double linkM, int link, double[] lengthM, int[] by) {
        double throughM = from == 0 ? 0 : THROUGH_PLACE_M;
        if (lengthM[from] + throughM + linkM < lengthM[to]) {
            lengthM[to] = lengthM[from] + throughM + linkM;
            by[to] = link;
            return true;
        }
        return false;
    }

    private void build(Link link, boolean isMain, int number) {
        Spot from = web.junction(link.junctionA);
        Spot to = web.junction(link.junctionB);
        double bend = BEND_SHARE * (2 * KeyedRandom.uniform(KeyedRandom.combine(key, number)) - 1);
        Spot middle = from.towards(to, 0.5).plus(bend * (to.yM() - from.yM()), bend * (from.xM() - to.xM()));
        boolean isWet = ground.crossesRiver(from, to);
        boolean bendsAsWell = ground.isInside(middle, 0)
                && (isWet || (!ground.crossesRiver(from, middle) && !ground.crossesRiver(middle, to)));
        web.addStreet(
                link.junctionA,
                link.junctionB,
                isMain ? StreetKind.MAJOR : StreetKind.LOCAL,
                bendsAsWell ? List.of(middle) : List.of());
    }
}
