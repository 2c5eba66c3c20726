package livingcircle.bench.choice;

import java.util.Arrays;
import livingcircle.base.Use;
import livingcircle.choice.PositiveStable;
import livingcircle.choice.TasteRace;
import livingcircle.walking.TypeReach;
import livingcircle.world.ChoiceSets;
import livingcircle.world.World;

/** The race of keyed clocks over the engine's tables, but with a logarithm for every alternative. */
final class RaceWithoutBound implements ChoiceWay {

    private final World world;
    private final Ways ways;
    private final float[] crowd;
    private final double[] lastWeight;
    private final double[] earlierWeight;

    RaceWithoutBound(World world) {
        this.world = world;
        ways = new Ways(world);
        crowd = new float[world.services().count()];
        Arrays.fill(crowd, 1);
        var choice = world.behaviour().choice();
        Shares shares = new Shares(choice);
        int types = world.catalogue().types().size();
        lastWeight = new double[types];
        earlierWeight = new double[types];
        for (int t = 0; t < types; t++) {
            double lambda = world.choiceSets().lambda(t);
            lastWeight[t] = StrictMath.exp(choice.habit() * shares.last / lambda);
            earlierWeight[t] = StrictMath.exp(choice.habit() * shares.earlier / lambda);
        }
    }

    @Override
    public int choose(ChoiceCase who, long key) {
        int profile = world.population().profile(who.resident());
        int chosen = WITHOUT;
        double least = cost(key, Taste.WITHOUT_KEY, world.otherWays().without(who.purpose()));
        double online = cost(key, Taste.ONLINE_KEY, world.otherWays().online(who.purpose(), profile));
        if (online < least) {
            least = online;
            chosen = ONLINE;
        }
        for (ChoiceSets.Group group : world.choiceSets().groups(who.purpose())) {
            double leastClock = Double.POSITIVE_INFINITY;
            int first = WITHOUT;
            for (int type : group.types()) {
                TypeReach reach = world.reach(type);
                int end = ways.end(who.resident(), type);
                for (int p = reach.start(world.population().home(who.resident())); p < end; p++) {
                    double weight = weight(who, type, p);
                    if (weight > 0 && ways.isOpen(type, p, who.slot())) {
                        int place = world.typeOrder().first(type) + reach.rank(p);
                        double draw = TasteRace.draw(key, world.tasteKeys().key(place));
                        double clock = TasteRace.cost(draw, weight);
                        if (clock < leastClock) {
                            leastClock = clock;
                            first = reach.place(p);
                        }
                    }
                }
            }
            double cost = group.isNest() ? nestCost(leastClock, key, group) : leastClock;
            if (cost < least) {
                least = cost;
                chosen = first;
            }
        }
        return chosen;
    }

    private static double cost(long key, long alternative, double weight) {
        return TasteRace.cost(TasteRace.draw(key, alternative), weight);
    }

    private static double nestCost(double leastClock, long key, ChoiceSets.Group group) {
        double factor = PositiveStable.draw(Use.NEST.of(key ^ group.key()), group.lambda());
        return TasteRace.nestCost(leastClock, factor, group.lambda());
    }

    private double weight(ChoiceCase who, int type, int position) {
        int service = world.reach(type).place(position);
        double weight = ways.weight(who.resident(), type, position)
                * world.attraction().weight(service, world.segments().of(who.resident()))
                * crowd[service];
        if (type == who.lastType() && position == who.lastPosition()) {
            return weight * lastWeight[type];
        }
        return type == who.earlierType() && position == who.earlierPosition() ? weight * earlierWeight[type] : weight;
    }
}
