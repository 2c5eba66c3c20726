package livingcircle.model.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import livingcircle.base.KeyedRandom;
import livingcircle.base.Use;
import livingcircle.choice.Nest;
import livingcircle.choice.PositiveStable;
import livingcircle.choice.TasteRace;
import livingcircle.outlets.OutletType;
import livingcircle.walking.TypeReach;
import livingcircle.world.World;

/** Everything that a resident can do about a need. */
final class Alternatives {

    private final World world;
    private final Ways ways;
    private final Hours hours;
    private final Habits habits;
    private final Crowds crowds;

    Alternatives(World world, Ways ways, Hours hours, Habits habits, Crowds crowds) {
        this.world = world;
        this.ways = ways;
        this.hours = hours;
        this.habits = habits;
        this.crowds = crowds;
    }

    /** All that is possible, the cost of each included. */
    List<Alternative> of(Need need, int weekday, Set<Supposition> suppositions) {
        List<Alternative> all = new ArrayList<>();
        int profile = world.population().profile(need.resident);
        offer(all, need, Way.WITHOUT, "go without", world.otherWays().without(need.purpose));
        offer(all, need, Way.ONLINE, "order online", world.otherWays().online(need.purpose, profile));
        String purpose = world.catalogue().purposes().get(need.purpose).id();
        for (int type = 0; type < world.catalogue().types().size(); type++) {
            if (world.catalogue().type(type).purposes().contains(purpose)) {
                addServices(all, need, weekday, type, suppositions);
            }
        }
        return all;
    }

    private static void offer(List<Alternative> all, Need need, Way way, String name, double weight) {
        if (weight > 0) {
            double draw = TasteRace.draw(need.key, KeyedRandom.keyOf(name));
            all.add(Alternative.elsewhere(way, TasteRace.cost(draw, weight)));
        }
    }

    private void addServices(List<Alternative> all, Need need, int weekday, int type, Set<Supposition> suppositions) {
        OutletType outletType = world.catalogue().type(type);
        Way way = outletType.isDelivering() ? Way.DELIVERY : Way.VISIT;
        Optional<Nest> nest = nestOf(outletType);
        double lambda = nest.map(Nest::lambda).orElse(1.0);
        double shared = nest.map(
                        n -> PositiveStable.draw(Use.NEST.of(need.key ^ KeyedRandom.keyOf(n.id())), n.lambda()))
                .orElse(1.0);
        TypeReach reach = world.reach(type);
        int home = world.population().home(need.resident);
        for (int p = reach.start(home); p < reach.end(home); p++) {
            int service = reach.place(p);
            double weight = weight(need, type, p, suppositions);
            if (weight > 0 && hours.isOpen(service, weekday, need.slot)) {
                double draw = TasteRace.draw(need.key, world.services().key(service));
                double clock = TasteRace.cost(draw, weight);
                double cost = nest.isPresent() ? TasteRace.nestCost(clock, shared, lambda) : clock;
                all.add(new Alternative(way, type, service, p, cost));
            }
        }
    }

    private Optional<Nest> nestOf(OutletType type) {
        return world.behaviour().choice().nests().stream()
                .filter(nest -> nest.lambda() < 1 && nest.types().contains(type.id()))
                .findFirst();
    }

    private double weight(Need need, int type, int position, Set<Supposition> suppositions) {
        int service = world.reach(type).place(position);
        int segment = world.segments().of(need.resident);
        double way = ways.weight(need.resident, type, position);
        float attraction = world.attraction().weight(service, segment);
        float crowd = suppositions.contains(Supposition.NO_CROWDS) ? 1 : crowds.weight(service, need.hour());
        double weight = way * attraction * crowd;
        if (suppositions.contains(Supposition.FAIR_PRICES)) {
            float unpriced =
                    world.attraction().weightWithoutPriceAt(world.typeOrder().place(service), segment);
            weight = Math.max(weight, way * unpriced * crowd);
        }
        if (suppositions.contains(Supposition.NEAR_OUTLETS)
                && !world.catalogue().type(type).isDelivering()) {
            int profile = world.population().profile(need.resident);
            double near = Math.max(way, world.travel().standardWeight(type, profile));
            weight = Math.max(weight, near * attraction * crowd);
        }
        return weight * habits.weight(need.resident, need.purpose, service, suppositions);
    }
}
