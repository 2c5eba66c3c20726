package livingcircle.expectation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import livingcircle.outlets.OpeningHours;
import livingcircle.world.ChoiceSets;
import livingcircle.world.Services;
import livingcircle.world.World;

/**
 * The services for a purpose in strands: services of one choice group with the same opening hours, whose weights can be
 * added up once for all times. Safe for use by several threads.
 */
final class Strands {

    private static final int NONE = -1;

    private final int purpose;
    private final ArrivalTimes times;
    private final int[] strandOfService;
    private final List<OpeningHours> hours = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private final Map<BitSet, TimeClasses> classes = new ConcurrentHashMap<>();

    Strands(World world, int purpose, ArrivalTimes times) {
        this.purpose = purpose;
        this.times = times;
        Services services = world.services();
        int[] groupOfType = new int[world.catalogue().types().size()];
        Arrays.fill(groupOfType, NONE);
        List<ChoiceSets.Group> choiceGroups = world.choiceSets().groups(purpose);
        for (int g = 0; g < choiceGroups.size(); g++) {
            for (int t : choiceGroups.get(g).types()) {
                groupOfType[t] = g;
            }
        }
        strandOfService = new int[services.count()];
        for (int s = 0; s < strandOfService.length; s++) {
            int group = groupOfType[services.type(s)];
            strandOfService[s] = group == NONE ? NONE : strandOf(group, services.hours(s));
        }
    }

    /** The strands of all purposes, in the catalogue's order. */
    static Strands[] ofPurposes(World world) {
        ArrivalTimes times = new ArrivalTimes(world);
        Strands[] strands = new Strands[world.catalogue().purposes().size()];
        for (int q = 0; q < strands.length; q++) {
            strands[q] = new Strands(world, q, times);
        }
        return strands;
    }

    private int strandOf(int group, OpeningHours open) {
        for (int strand = 0; strand < hours.size(); strand++) {
            if (groups.get(strand) == group && hours.get(strand).equals(open)) {
                return strand;
            }
        }
        groups.add(group);
        hours.add(open);
        return hours.size() - 1;
    }

    int purpose() {
        return purpose;
    }

    int count() {
        return hours.size();
    }

    /** Strand of a service that serves the purpose. */
    int of(int service) {
        return strandOfService[service];
    }

    /** Index of the choice group of a strand among those of the purpose. */
    int group(int strand) {
        return groups.get(strand);
    }

    /** A new set of the strands that are open at a half-hour. */
    BitSet openAt(int weekday, int slot) {
        BitSet open = new BitSet();
        for (int strand = 0; strand < hours.size(); strand++) {
            OpeningHours when = hours.get(strand);
            if (when.isOpenOn(weekday) && (when.halfHours() >>> slot & 1) != 0) {
                open.set(strand);
            }
        }
        return open;
    }

    /** The classes of half-hours for a home that can reach certain strands. */
    TimeClasses classes(BitSet present) {
        TimeClasses known = classes.get(present);
        return known != null
                ? known
                : classes.computeIfAbsent((BitSet) present.clone(), set -> new TimeClasses(this, set, times));
    }
}
