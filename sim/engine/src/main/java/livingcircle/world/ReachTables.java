package livingcircle.world;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import livingcircle.base.IntList;
import livingcircle.base.Parallel;
import livingcircle.choice.TravelParameters;
import livingcircle.city.Attachment;
import livingcircle.city.City;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.OutletType;
import livingcircle.scenario.Behaviour;
import livingcircle.walking.ReachBuilder;
import livingcircle.walking.ReachLimits;
import livingcircle.walking.TypePlaces;
import livingcircle.walking.TypeReach;
import org.jspecify.annotations.Nullable;

/**
 * Who reaches what, by outlet type. Made from the tables of a baseline of the same city, they keep its radii, and share
 * everything about a type whose outlets stand where they stood.
 */
final class ReachTables {

    private final TypeReach[] reach;
    private final List<List<Attachment>> attachments = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private final ReachLimits limits;
    private final List<Integer> deliveryMm;

    /**
     * @param services the services of a layout; places are their numbers
     * @param baseline the tables of the baseline in the same city, or null for a baseline
     * @param afterPart told how many percent of the searches are made
     * @throws IllegalArgumentException if residents do not go just as far as in the baseline
     */
    ReachTables(
            City city,
            Catalogue catalogue,
            Behaviour behaviour,
            Services services,
            @Nullable ReachTables baseline,
            Parallel parallel,
            IntConsumer afterPart) {
        limits = limitsOf(catalogue, behaviour);
        deliveryMm = deliveryMm(catalogue);
        if (baseline != null && !baseline.holdsFor(catalogue, behaviour)) {
            throw new IllegalArgumentException("residents go farther or less far than in the baseline");
        }
        int types = catalogue.types().size();
        for (int type = 0; type < types; type++) {
            gather(type, services);
        }
        reach = new TypeReach[types];
        IntList changed = new IntList();
        List<TypePlaces> wanted = new ArrayList<>();
        for (int type = 0; type < types; type++) {
            TypeReach known = baseline == null ? null : baseline.reach[type];
            if (known != null && baseline != null && hasSamePlaces(baseline, type)) {
                reach[type] = known.renumbered(places.get(type));
            } else {
                changed.add(type);
                wanted.add(new TypePlaces(places.get(type), attachments.get(type), deliveryMm.get(type), known));
            }
        }
        if (!wanted.isEmpty()) {
            List<TypeReach> built = new ReachBuilder(city, limits).build(wanted, parallel, afterPart);
            for (int i = 0; i < built.size(); i++) {
                reach[changed.get(i)] = built.get(i);
            }
        }
    }

    private void gather(int type, Services services) {
        IntList numbers = new IntList();
        List<Attachment> standing = new ArrayList<>();
        for (int s = 0; s < services.count(); s++) {
            if (services.type(s) == type) {
                numbers.add(s);
                standing.add(services.attachment(services.outlet(s)));
            }
        }
        places.add(numbers.toArray());
        attachments.add(standing);
    }

    private boolean hasSamePlaces(ReachTables baseline, int type) {
        return attachments.get(type).equals(baseline.attachments.get(type));
    }

    /** What every home can reach of a type. */
    TypeReach of(int type) {
        return reach[type];
    }

    /** How far residents go. */
    ReachLimits limits() {
        return limits;
    }

    /** Whether people of other parameters go just as far for every type of another catalogue. */
    boolean holdsFor(Catalogue catalogue, Behaviour behaviour) {
        return limits.equals(limitsOf(catalogue, behaviour)) && deliveryMm.equals(deliveryMm(catalogue));
    }

    private static List<Integer> deliveryMm(Catalogue catalogue) {
        return catalogue.types().stream()
                .map(type -> (int) (type.deliveryM() * 1000))
                .toList();
    }

    /** Far enough for every walk and ride that is chosen and for every coverage that is asked for. */
    static ReachLimits limitsOf(Catalogue catalogue, Behaviour behaviour) {
        TravelParameters travelling = behaviour.travel();
        double minutes = Math.max(travelling.walkLimitMinutes(), Coverage.CIRCLE_MINUTES);
        for (OutletType type : catalogue.types()) {
            minutes = Math.max(minutes, type.standardMinutes());
        }
        double speed = Math.max(behaviour.residents().fastestMps(), Coverage.PLANNING_MPS);
        int walkMm = (int) (speed * minutes * 60_000);
        return new ReachLimits(walkMm, Math.max(walkMm, (int) (travelling.eBikeLimitM() * 1000)), travelling.nearest());
    }
}
