package livingcircle.expectation;

import java.util.Arrays;
import java.util.BitSet;
import livingcircle.walking.TypeReach;
import livingcircle.world.ChoiceSets;
import livingcircle.world.World;

/**
 * The services that the residents of a home can choose among for one purpose, with their weights for one resident at a
 * time. Refilled from home to home; one instance serves one thread.
 */
final class Alternatives {

    private final World world;
    private final Trip trip;
    private final BitSet present = new BitSet();

    int count;
    int[] type = new int[256];
    int[] service = new int[256];
    int[] strand = new int[256];
    /** Weight exp(V ÷ λ), 0 for what is out of reach. */
    double[] weight = new double[256];
    /** Minutes of travel, one way. */
    double[] minutes = new double[256];

    boolean[] isRide = new boolean[256];
    boolean[] isWithin = new boolean[256];
    /** Sum of the weights of each strand. */
    double[] strandWeight = new double[16];
    /** The part of it that is within the type's minutes. */
    double[] strandWithin = new double[16];
    /** The part of it that delivers. */
    double[] strandDelivered = new double[16];

    private int[] walkMm = new int[256];
    private int[] wheelMm = new int[256];
    private int[] crossings = new int[256];

    Alternatives(World world) {
        this.world = world;
        trip = new Trip(world);
    }

    /** Lists the services in reach of a home. */
    void list(int home, Strands strands) {
        count = 0;
        present.clear();
        if (strandWeight.length < strands.count()) {
            strandWeight = new double[strands.count()];
            strandWithin = new double[strands.count()];
            strandDelivered = new double[strands.count()];
        }
        for (ChoiceSets.Group group : world.choiceSets().groups(strands.purpose())) {
            for (int t : group.types()) {
                TypeReach reach = world.reach(t);
                int end = reach.end(home);
                ensure(count + end - reach.start(home));
                for (int p = reach.start(home); p < end; p++) {
                    type[count] = t;
                    service[count] = reach.place(p);
                    strand[count] = strands.of(reach.place(p));
                    walkMm[count] = reach.walkMm(p);
                    wheelMm[count] = reach.wheelMm(p);
                    crossings[count] = reach.crossings(p);
                    present.set(strand[count]);
                    count++;
                }
            }
        }
    }

    /** The strands in reach of the home; valid until the next list. */
    BitSet present() {
        return present;
    }

    /** Weighs all services for a resident of the home. */
    void weigh(int resident) {
        int strands = present.length();
        Arrays.fill(strandWeight, 0, strands, 0);
        Arrays.fill(strandWithin, 0, strands, 0);
        Arrays.fill(strandDelivered, 0, strands, 0);
        int segment = world.segments().of(resident);
        trip.by(resident);
        for (int i = 0; i < count; i++) {
            trip.to(type[i], walkMm[i], wheelMm[i], crossings[i]);
            double w = trip.weight > 0 ? trip.weight * world.attraction().weight(service[i], segment) : 0;
            weight[i] = w;
            minutes[i] = trip.minutes;
            isRide[i] = trip.isRide;
            isWithin[i] = trip.isWithin;
            strandWeight[strand[i]] += w;
            if (trip.isWithin) {
                strandWithin[strand[i]] += w;
            } else if (trip.isDelivery) {
                strandDelivered[strand[i]] += w;
            }
        }
    }

    private void ensure(int size) {
        if (size > type.length) {
            int longer = Math.max(size, 2 * type.length);
            type = Arrays.copyOf(type, longer);
            service = Arrays.copyOf(service, longer);
            strand = Arrays.copyOf(strand, longer);
            walkMm = Arrays.copyOf(walkMm, longer);
            wheelMm = Arrays.copyOf(wheelMm, longer);
            crossings = Arrays.copyOf(crossings, longer);
            weight = new double[longer];
            minutes = new double[longer];
            isRide = new boolean[longer];
            isWithin = new boolean[longer];
        }
    }
}
