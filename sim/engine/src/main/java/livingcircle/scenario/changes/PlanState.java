package livingcircle.scenario.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import livingcircle.city.City;
import livingcircle.city.HomeSite;
import livingcircle.outlets.Outlet;
import livingcircle.scenario.Estate;
import livingcircle.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** What stands after the steps so far: a copy, so that the baseline stays as it is. */
final class PlanState {

    private final Scenario basis;
    private final CityMemo cities;
    private final Map<String, Outlet> outlets = new LinkedHashMap<>();
    private final Map<String, Step> closedBy = new HashMap<>();
    private final List<Estate> estates = new ArrayList<>();
    private final Set<String> communityIds = new HashSet<>();
    private @Nullable Set<String> homeIds;

    PlanState(Scenario basis, CityMemo cities) {
        this.basis = basis;
        this.cities = cities;
        basis.layout().outlets().forEach(outlet -> outlets.put(outlet.id(), outlet));
        basis.city().communities().forEach(community -> communityIds.add(community.id()));
    }

    @Nullable
    Outlet findOutlet(String id) {
        return outlets.get(id);
    }

    /** All outlets, those of the baseline first. */
    List<Outlet> listOutlets() {
        return List.copyOf(outlets.values());
    }

    List<String> outletIds() {
        return List.copyOf(outlets.keySet());
    }

    void put(Outlet outlet) {
        outlets.put(outlet.id(), outlet);
    }

    void close(String id, Step step) {
        outlets.remove(id);
        closedBy.put(id, step);
    }

    /** The step that closed an outlet which is not there, or null. */
    @Nullable
    Step findCloser(String id) {
        return closedBy.get(id);
    }

    /** The city with the estates built so far. */
    City city() {
        return cities.of(EstateLayers.add(basis.city(), estates));
    }

    HomeAreas areas() {
        return new HomeAreas(city(), basis.circles());
    }

    boolean hasCommunity(String id) {
        return communityIds.contains(id);
    }

    /** A home of the estate whose id is taken, or null. */
    @Nullable
    String findTakenHome(Estate estate) {
        Set<String> known = homeIds;
        if (known == null) {
            known = new HashSet<>();
            for (HomeSite home : basis.city().homes()) {
                known.add(home.id());
            }
            homeIds = known;
        }
        for (HomeSite home : estate.homeSites()) {
            if (known.contains(home.id())) {
                return home.id();
            }
        }
        return null;
    }

    void build(Estate estate) {
        estates.add(estate);
        communityIds.add(estate.id());
        Set<String> known = homeIds;
        if (known != null) {
            estate.homeSites().forEach(home -> known.add(home.id()));
        }
    }
}
