package livingcircle.expectation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import livingcircle.base.Parallel;
import livingcircle.outlets.Layout;
import livingcircle.outlets.OpeningHours;
import livingcircle.population.Population;
import livingcircle.walking.PlaceSearch;
import livingcircle.walking.ReachBuilder;
import livingcircle.walking.TypeReach;
import livingcircle.world.Attraction;
import livingcircle.world.ChoiceSets;
import livingcircle.world.Coverage;
import livingcircle.world.NeedTables;
import livingcircle.world.Services;
import livingcircle.world.World;

/** Prices one candidate after another: finds the homes in reach and adds up what changes. One instance serves one thread. */
final class CandidatePricer {

    /** What all threads read. */
    static final class Shared {
        private final World world;
        private final RunDays days;
        private final ResidentGroups groups;
        private final KeptSums kept;
        private final ReachBuilder reachBuilder;
        private final int[] mostRadiusMm;
        private final int[] choiceGroups;

        Shared(World world, RunDays days, Parallel parallel) {
            this.world = world;
            this.days = days;
            groups = new ResidentGroups(world);
            kept = KeptSums.of(world, groups, parallel);
            reachBuilder = world.reachBuilder();
            mostRadiusMm = new int[world.catalogue().types().size()];
            for (int t = 0; t < mostRadiusMm.length; t++) {
                mostRadiusMm[t] = world.reach(t).mostRadiusMm();
            }
            choiceGroups = new int[world.catalogue().purposes().size()];
            for (int q = 0; q < choiceGroups.length; q++) {
                choiceGroups[q] = world.choiceSets().groups(q).size();
            }
        }
    }

    private final Shared shared;
    private final World world;
    private final ResidentGroups groups;
    private final Coverage coverage;
    // by how far out they look: all that they differ in
    private final Map<Integer, PlaceSearch> searches = new HashMap<>();
    private final Trip trip;
    private final ChoiceChange change;

    CandidatePricer(Shared shared) {
        this.shared = shared;
        world = shared.world;
        groups = shared.groups;
        coverage = world.coverage();
        trip = new Trip(world);
        change = new ChoiceChange(world, shared.kept, shared.days);
    }

    Effect price(Candidate candidate) {
        Services services = world.servicesOf(new Layout(List.of(candidate.outlet())));
        int service = candidate.outlet().types().indexOf(candidate.type());
        int type = services.type(service);
        Attraction attraction = world.attractionOf(services);
        OpeningHours hours = services.hours(service);
        int[] purposes = world.catalogue().type(type).purposes().stream()
                .mapToInt(world.catalogue()::purposeIndex)
                .toArray();
        int[] choiceGroups = new int[purposes.length];
        for (int k = 0; k < purposes.length; k++) {
            choiceGroups[k] = choiceGroupOf(type, purposes[k]);
        }
        int newlyCovered = 0;
        change.clear();
        PlaceSearch search = searchFor(type);
        search.run(services.attachment(0), shared.mostRadiusMm[type]);
        TypeReach reach = world.reach(type);
        for (int i = 0; i < search.count(); i++) {
            int home = search.home(i);
            if (search.isKept(i, reach.radiusMm(home))) {
                newlyCovered += countNewlyCovered(home, type, search.walkMm(i), search.wheelMm(i));
                for (int k = 0; k < purposes.length; k++) {
                    int purpose = purposes[k];
                    double lambda = world.choiceSets().lambda(type);
                    change.begin(home, purpose, choiceGroups[k], lambda, hours);
                    addHome(home, purpose, type, search, i, attraction, service);
                }
            }
        }
        return change.effect(shared.days.measured(), newlyCovered);
    }

    private PlaceSearch searchFor(int type) {
        int deliveryMm = (int) (world.catalogue().type(type).deliveryM() * 1000);
        return searches.computeIfAbsent(deliveryMm, shared.reachBuilder::searchFor);
    }

    private int countNewlyCovered(int home, int type, int walkMm, int wheelMm) {
        int covered = 0;
        for (int group = groups.first(home); group < groups.first(home + 1); group++) {
            int resident = groups.representative(group);
            int onFootMm = world.population().avoidsSteps(resident) ? wheelMm : walkMm;
            if (coverage.isWithinStandard(resident, type, onFootMm) && !coverage.isCovered(resident, type)) {
                covered += groups.size(group);
            }
        }
        return covered;
    }

    private int choiceGroupOf(int type, int purpose) {
        List<ChoiceSets.Group> choiceGroups = world.choiceSets().groups(purpose);
        int g = 0;
        while (Arrays.stream(choiceGroups.get(g).types()).noneMatch(t -> t == type)) {
            g++;
        }
        return g;
    }

    private void addHome(
            int home, int purpose, int type, PlaceSearch search, int i, Attraction attraction, int service) {
        Population population = world.population();
        int first = groups.first(home);
        int groupCount = groups.first(home + 1) - first;
        int start = shared.kept.start(home, purpose, shared.choiceGroups, groupCount);
        int length = shared.kept.length(home, purpose, shared.choiceGroups[purpose]);
        int walkMm = search.walkMm(i);
        int wheelMm = search.wheelMm(i);
        int crossings = search.crossings(i);
        for (int g = 0; g < groupCount; g++) {
            int resident = groups.representative(first + g);
            int needClass = NeedTables.classOf(population.profile(resident), population.escort(resident));
            double perDay = world.needs().perDay(needClass, purpose);
            if (perDay > 0) {
                trip.by(resident);
                trip.to(type, walkMm, wheelMm, crossings);
                double weight = trip.weight
                        * attraction.weight(service, world.segments().of(resident));
                if (weight > 0) {
                    change.add(resident, perDay * groups.size(first + g), weight, trip, start + g * length);
                }
            }
        }
    }
}
