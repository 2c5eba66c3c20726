package livingcircle.scenario.changes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import livingcircle.base.BilingualText;
import livingcircle.city.Circle;
import livingcircle.city.City;
import livingcircle.city.Community;
import livingcircle.city.Settlement;
import livingcircle.walking.CircleHomes;
import org.jspecify.annotations.Nullable;

/**
 * Areas by name, as sets of homes: {@code old-estates}, {@code new-estates}, {@code rural}, {@code urban}; else a circle
 * by its id; else a community by its id; else all communities of a name or of a district, in either language. The first
 * that fits holds.
 */
final class HomeAreas {

    private static final List<String> KINDS = List.of("old-estates", "new-estates", "rural", "urban");

    private final City city;
    private final List<Circle> circles;

    HomeAreas(City city, List<Circle> circles) {
        this.city = city;
        this.circles = circles;
    }

    /** The homes of an area, none if it has none; null if there is no such area. */
    @Nullable
    BitSet find(String name) {
        IntPredicate kind = findKind(name);
        if (kind != null) {
            return homes(kind);
        }
        for (Circle circle : circles) {
            if (circle.id().equals(name)) {
                return CircleHomes.of(circle.area(), city);
            }
        }
        for (Community community : city.communities()) {
            if (community.id().equals(name)) {
                return homes(home -> community(home).id().equals(name));
            }
        }
        boolean isNamed = city.communities().stream().anyMatch(community -> isCalled(community, name));
        return isNamed ? homes(home -> isCalled(community(home), name)) : null;
    }

    private @Nullable IntPredicate findKind(String name) {
        return switch (name) {
            case "old-estates" -> home -> Settlement.of(home, city) == Settlement.OLD_ESTATE;
            case "new-estates" -> home -> Settlement.of(home, city) == Settlement.NEW_ESTATE;
            case "rural" -> home -> Settlement.of(home, city) == Settlement.VILLAGE;
            case "urban" -> home -> Settlement.of(home, city) != Settlement.VILLAGE;
            default -> null;
        };
    }

    private static boolean isCalled(Community community, String name) {
        return isIn(community.name(), name) || isIn(community.district(), name);
    }

    private static boolean isIn(@Nullable BilingualText text, String name) {
        return text != null && (text.en().equals(name) || text.zh().equals(name));
    }

    private BitSet homes(IntPredicate belongs) {
        BitSet homes = new BitSet();
        for (int home = 0; home < city.homes().count(); home++) {
            homes.set(home, belongs.test(home));
        }
        return homes;
    }

    private Community community(int home) {
        return city.communities().get(city.homes().community(home));
    }

    /** All names that {@link #find} knows: circles, districts, communities, kinds. */
    List<String> list() {
        Set<String> names = new LinkedHashSet<>();
        circles.forEach(circle -> names.add(circle.id()));
        for (Community community : city.communities()) {
            BilingualText district = community.district();
            if (district != null) {
                names.add(district.en());
                names.add(district.zh());
            }
        }
        names.addAll(KINDS);
        for (Community community : city.communities()) {
            names.add(community.id());
            names.add(community.name().en());
            names.add(community.name().zh());
        }
        return new ArrayList<>(names);
    }
}
